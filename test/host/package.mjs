// Builds the extension and packs it into dist/policy-annotator.vsix.
//   node test/host/package.mjs
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureNodeModules, root } from './node-modules.mjs';

/**
 * @returns {Promise<string>} absolute path of the package
 * @throws {Error} when the build or the packing fails
 */
export async function packageExtension() {
  ensureNodeModules();
  build();
  const vsix = path.join(root, 'dist', 'policy-annotator.vsix');
  rmSync(vsix, { force: true }); // should packing fail, nobody must take the last one for the new one
  const { createVSIX } = await import('@vscode/vsce');
  await createVSIX({ cwd: root, packagePath: vsix, dependencies: false }); // everything that runs is bundled
  console.log(`${path.relative(process.cwd(), vsix)}: ${Math.round(statSync(vsix).size / 1024)} KB`);
  return vsix;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await packageExtension();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
