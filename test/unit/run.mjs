// Bundles and runs the unit tests: plain Node, no VS Code.
//   node test/unit/run.mjs                     all of them
//   node test/unit/run.mjs outline text/lines  files whose path below test/unit holds one of these
//   node test/unit/run.mjs --grep 'surrogate'  tests whose name matches
//   node test/unit/run.mjs --bail              stop at the first failure
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNodeModules, root } from '../host/node-modules.mjs';
import { closingLine } from '../host/closing-line.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: 'string' }, bail: { type: 'boolean' }, reporter: { type: 'string' }, timeout: { type: 'string' } },
});

const sources = path.join(root, 'test', 'unit');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.test.ts') && (positionals.length === 0 || positionals.some((part) => file.includes(part))))
  .sort();
if (files.length === 0) {
  console.error(`No test file below test/unit has ${positionals.join(' or ')} in its path.`);
  process.exit(2);
}

ensureNodeModules();
const { build } = await import('esbuild');
const { default: Mocha } = await import('mocha');
const { fieldGlossary } = await import('../../scripts/field-glossary.mjs');

// Below node_modules, so that the bundles find their packages; one folder a run, so that two runs do not meet.
const cache = path.join(root, 'node_modules', '.cache', 'policy-annotator');
mkdirSync(cache, { recursive: true });
const outdir = mkdtempSync(path.join(cache, 'unit-'));
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));

try {
  await build({
    absWorkingDir: root,
    entryPoints: files.map((file) => `test/unit/${file}`),
    outbase: 'test/unit',
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    plugins: [fieldGlossary],
    sourcemap: true,
    keepNames: true,
    logLevel: 'warning',
  });
} catch {
  process.exit(1); // esbuild has printed the errors
}

process.chdir(root); // tests read files relative to the root of the repository
process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: Number(values.timeout ?? 60_000),
  reporter: values.reporter ?? (files.length > 5 ? 'dot' : 'spec'),
  forbidOnly: process.env.CI !== undefined,
  ...(values.grep === undefined ? {} : { grep: values.grep }),
  ...(values.bail ? { bail: true } : {}),
});
for (const file of files) mocha.addFile(path.join(outdir, file.replace(/\.ts$/, '.cjs')));
const runner = mocha.run((failures) => {
  const { passes = 0, pending = 0, tests = 0 } = runner.stats ?? {};
  if (tests + pending === 0) console.error('No test was run.');
  console.log(closingLine({ passed: passes, failed: failures, skipped: pending }));
  process.exit(failures > 0 || tests + pending === 0 ? 1 : 0);
});
