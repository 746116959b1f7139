// Builds dist/: the client and the language server, each for Node and for a web worker, the command line, the pages of the panels, and the dictionary.
//   node esbuild.mjs            dist/
//   node esbuild.mjs --tests    also dist-test/: the integration suites for both extension hosts
//   node esbuild.mjs --watch    dist/, again after every change
import { context, build } from 'esbuild';
import { existsSync } from 'node:fs';
import { packDictionaryInto } from './scripts/dictionary.mjs';
import { fieldGlossary } from './scripts/field-glossary.mjs';
import { testFiles } from './test/integration/test-files.mjs';

const tests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  sourcemap: true,
  minify: !tests && !watch,
  keepNames: true,
  logLevel: 'warning',
  target: 'es2022',
  plugins: [fieldGlossary],
  legalComments: 'linked',
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
/** @type {import('esbuild').BuildOptions} */
const web = { ...common, platform: 'browser', format: 'cjs', define: { global: 'globalThis' }, mainFields: ['browser', 'module', 'main'] };

const targets = [
  { ...node, entryPoints: { extension: 'src/vscode/extension.node.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...node, entryPoints: { server: 'src/server/main.node.ts' }, outdir: 'dist' },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...web, entryPoints: { 'extension.web': 'src/vscode/extension.web.ts' }, outdir: 'dist', external: ['vscode'] },
  { ...web, format: 'iife', entryPoints: { 'server.web': 'src/server/main.web.ts' }, outdir: 'dist' },
  { ...web, format: 'iife', entryPoints: { concordance: 'src/panels/concordance.ts', dispersion: 'src/panels/dispersion.ts', timeline: 'src/panels/timeline.ts', references: 'src/panels/references.ts' }, outdir: 'dist/panels' },
  ...(tests ? [
    { ...node, entryPoints: { 'integration.node': 'test/integration/index.node.ts' }, outdir: 'dist-test', external: ['vscode', 'mocha'], plugins: [fieldGlossary, testFiles('node')] },
    { ...web, entryPoints: { 'integration.web': 'test/integration/index.web.ts' }, outdir: 'dist-test', external: ['vscode'], plugins: [fieldGlossary, testFiles('web')] },
  ] : []),
].filter((target) => Object.values(target.entryPoints).every((file) => existsSync(file)));

await packDictionaryInto('dist/dictionary');
if (watch) await Promise.all(targets.map(async (target) => (await context(target)).watch()));
else await Promise.all(targets.map((target) => build(target)));
