// npm run bench: the product beside named peers, on this machine, in this run.
//   npm run bench                       all of it
//   npm run bench -- growth editing     parts of it: terms, words, outline, notes, growth, hover, editing
// Each side of a comparison is a process of its own; the two take turns, and the medians of their CPU times (user and system) are
// compared, so that what else the machine does meanwhile falls on both. Peers that are no dependency are fetched into the cache.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../host/cache-folder.mjs';
import { ensureNodeModules, root } from '../host/node-modules.mjs';
import { installOnce } from '../host/install-once.mjs';
import { build as buildExtension } from '../host/build.mjs';
import { npm } from '../host/npm.mjs';
import { withScratchFolder } from '../host/scratch-folder.mjs';
import { benchEditing } from './editing.mjs';
import { markdown, writeTexts } from './generate.mjs';
import { fieldGlossary } from '../../scripts/field-glossary.mjs';
import { benchWords } from './words.mjs';

const PAIRS = Number(process.env.BENCH_PAIRS ?? 5);
const MARKDOWN_IT = 'markdown-it@15.0.3';
const RIPGREP = '@vscode/ripgrep-universal@1.18.0';

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** @param {string} name @param {string} specification */
const peer = (name, specification) => installOnce({
  folder: cacheFolder(`bench-${name}`),
  recipe: specification,
  saying: `Fetching ${specification} as a peer …`,
  fill: (part) => {
    writeFileSync(path.join(part, 'package.json'), '{"private":true}');
    npm(['install', specification], part);
  },
});

/** Path of ripgrep: of the system, or fetched. */
async function ripgrep() {
  if (spawnSync('rg', ['--version']).status === 0) return 'rg';
  const folder = await peer('ripgrep', RIPGREP);
  const found = path.join(folder, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', `${process.platform}-${process.arch}`, process.platform === 'win32' ? 'rg.exe' : 'rg');
  return existsSync(found) ? found : undefined;
}

/** CPU milliseconds of a whole process, start included, as the shell counts its children. @param {string[]} command */
function processCpu(command) {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const output = execFileSync('bash', ['-c', `${quoted} > /dev/null; times`], { encoding: 'utf8' });
  const children = /** @type {string} */ (output.trim().split('\n')[1]);
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + 60_000 * Number(minutes) + 1000 * Number(String(seconds).replace(',', '.')), 0);
}

/** CPU milliseconds that a task reports of its own work. @param {string[]} command */
const ownCpu = (command) => JSON.parse(execFileSync(String(command[0]), command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 26 })).cpu;

/**
 * @param {string} what
 * @param {{ name: string, command: string[] }} ours
 * @param {{ name: string, command: string[] }} theirs
 * @param {(command: string[]) => number} measure
 */
function compare(what, ours, theirs, measure) {
  const [own, other] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let pair = 0; pair < PAIRS; pair++) {
    own.push(measure(ours.command));
    other.push(measure(theirs.command));
  }
  const ratio = median(own) / median(other);
  const columns = [what.padEnd(44), `${median(own).toFixed(0)} ms`.padStart(9), `${median(other).toFixed(0)} ms`.padStart(9), `  ${theirs.name}`.padEnd(26), ratio.toFixed(2).padStart(6)];
  console.log(columns.join(''));
}

const PARTS = ['terms', 'words', 'outline', 'notes', 'growth', 'hover', 'editing'];
const wanted = process.argv.slice(2);
for (const part of wanted) if (!PARTS.includes(part)) {
  console.error(`There is no part “${part}”. Parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}
/** @param {string} part */
const isWanted = (part) => wanted.length === 0 || wanted.includes(part);

ensureNodeModules();
buildExtension();
const { build } = await import('esbuild');
await withScratchFolder('policy-annotator-bench', async (scratch) => {
  const tasks = path.join(scratch, 'tasks.cjs');
  const growth = path.join(scratch, 'growth.cjs');
  await build({ entryPoints: ['tasks.ts', 'growth.ts', 'hover.ts'].map((file) => path.join(import.meta.dirname, file)), outdir: scratch, outExtension: { '.js': '.cjs' }, bundle: true, platform: 'node', format: 'cjs', plugins: [fieldGlossary], logLevel: 'error' });
  const texts = path.join(scratch, 'texts');
  const bytes = writeTexts(texts, 10_000_000);
  const own = (/** @type {string[]} */ ...args) => ({ name: 'ours', command: [process.execPath, tasks, ...args] });

  if (['terms', 'words', 'outline', 'notes'].some(isWanted)) {
    console.log(`\nMedians of ${PAIRS} runs each, taken in turns; CPU time.\n`);
    console.log(`${'what'.padEnd(44)}${'ours'.padStart(9)}${'peer'.padStart(9)}  ${'peer is'.padEnd(24)}${'ratio'.padStart(6)}`);
  }
  if (isWanted('terms')) await benchTerms({ scratch, tasks, texts, bytes });
  if (isWanted('words')) await benchWords({ texts, bundle: path.join(scratch, 'words.cjs'), runs: PAIRS });
  if (isWanted('outline')) {
    const document = path.join(scratch, 'document.md');
    writeFileSync(document, markdown(1_000_000));
    const markdownIt = await peer('markdown-it', MARKDOWN_IT);
    compare('outline of 1 MB of Markdown', own('outline', document), { name: MARKDOWN_IT, command: [process.execPath, tasks, 'markdown-it', document, markdownIt] }, ownCpu);
  }
  if (isWanted('notes')) {
    compare('reading 3,000 notes, strictly', own('notes-read', '3000'), { name: 'fast-xml-parser, validated', command: own('notes-read-fxp', '3000').command }, ownCpu);
    compare('saving one of 3,000 notes', own('notes-save', '3000'), { name: 'fast-xml-parser, rebuilt', command: own('notes-save-fxp', '3000').command }, ownCpu);
  }
  if (isWanted('growth')) {
    console.log('\nFull readings (layout, outline, terms, dates, references) of ordinary and hostile texts: a flat row is linear time.\n');
    execFileSync(process.execPath, [growth, texts], { stdio: 'inherit' });
  }
  if (isWanted('hover')) {
    console.log('\nTerms in a corpus of 1,000 documents, in the language server; CPU time.\n');
    execFileSync(process.execPath, [path.join(scratch, 'hover.cjs'), path.join(root, 'media', 'sample-corpus'), path.join(root, 'dist', 'dictionary')], { stdio: 'inherit' });
  }
});
if (isWanted('editing')) await benchEditing();
process.exit(0); // the browser's connection would keep the process

/** Names found in ten megabytes. @param {{ scratch: string, tasks: string, texts: string, bytes: number }} where */
async function benchTerms({ scratch, tasks, texts, bytes }) {
  const rg = await ripgrep();
  if (rg === undefined) console.log('terms: skipped, there is no ripgrep for this platform');
  else for (const count of [200, 2000, 20_000]) {
    const names = path.join(scratch, `names-${count}.txt`);
    writeFileSync(names, spawnSync(process.execPath, [tasks, 'names', String(count)], { encoding: 'utf8', maxBuffer: 1 << 26 }).stderr);
    const cli = { name: 'ours', command: [process.execPath, path.join(root, 'dist', 'cli.js'), 'terms', texts, '--words', names] };
    // Ours also folds widths and wraps, checks the edges of words and counts by document; ripgrep counts what is written exactly so.
    const rgCommand = [rg, '-j1', '-F', '-o', '-f', names, texts];
    compare(`${count} terms in ${(bytes / 1e6).toFixed(0)} MB, whole process`, cli, { name: 'ripgrep -F -o', command: rgCommand }, processCpu);
    compare('', cli, { name: 'ripgrep, counting only', command: [...rgCommand, '--count-matches'] }, processCpu);
  }
}
