import { build, type Plugin } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles the command line, with the data of its glossary, into a file that Node runs. */
export async function bundleCommandLine(outfile: string): Promise<void> {
  const { fieldGlossary } = (await import(pathToFileURL(path.resolve('scripts/field-glossary.mjs')).href)) as { readonly fieldGlossary: Plugin };
  await build({ entryPoints: ['src/cli/main.ts'], outfile, bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], plugins: [fieldGlossary], logLevel: 'error' });
}
