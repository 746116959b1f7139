// Cutting Japanese into words: the packed dictionary and its reader beside kuromoji, from which the dictionary comes.
//   node words.mjs ours|kuromoji TEXTS     prints {load, cut, memory}: CPU ms to load, CPU ms for one million bytes, MB that loading adds
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../host/node-modules.mjs';

const file = fileURLToPath(import.meta.url);

/** @typedef {{ load: number, cut: number, memory: number }} Measured */

/**
 * Measures both in processes of their own, in turns, and prints medians.
 * @param {{ texts: string, bundle: string, runs: number }} what `bundle`: where the bundled reader goes
 */
export async function benchWords({ texts, bundle, runs }) {
  const contents = "export * from './analyser'; export * from './dictionary';";
  await build({ stdin: { contents, resolveDir: path.join(root, 'src', 'morphology'), loader: 'ts' }, outfile: bundle, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  const measured = { ours: /** @type {Measured[]} */ ([]), kuromoji: /** @type {Measured[]} */ ([]) };
  for (let run = 0; run < runs; run++) for (const side of /** @type {const} */ (['ours', 'kuromoji'])) {
    measured[side].push(JSON.parse(execFileSync(process.execPath, ['--expose-gc', file, side, texts, bundle], { encoding: 'utf8' })));
  }
  const median = (/** @type {'ours' | 'kuromoji'} */ side, /** @type {keyof Measured} */ what) => measured[side].map((one) => one[what]).sort((a, b) => a - b)[runs >> 1] ?? NaN;
  for (const [what, title, unit] of /** @type {const} */ ([['cut', '1 MB of texts into words', 'ms'], ['load', 'loading the dictionary of words', 'ms'], ['memory', 'memory it adds', 'MB']])) {
    const [own, other] = [median('ours', what), median('kuromoji', what)];
    console.log([title.padEnd(44), `${own.toFixed(0)} ${unit}`.padStart(9), `${other.toFixed(0)} ${unit}`.padStart(9), '  kuromoji 0.1.2'.padEnd(26), (own / other).toFixed(3).padStart(6)].join(''));
  }
}

/** The first million bytes of the texts, line by line. @param {string} folder */
function lines(folder) {
  const all = readdirSync(folder).sort().map((name) => readFileSync(path.join(folder, name)).toString('utf8')).join('');
  return Buffer.from(all).subarray(0, 1_000_000).toString('utf8').split('\n').filter((line) => line !== '');
}

/** @param {() => unknown} work */
async function cpu(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const megabytes = () => { globalThis.gc?.(); return process.memoryUsage().rss / 1e6; };

if (process.argv[1] === file) {
  const [, , side, texts, bundle] = /** @type {[string, string, string, string, string]} */ (process.argv);
  const require = createRequire(import.meta.url);
  const material = lines(texts);
  const before = megabytes();
  /** @type {(line: string) => unknown} */
  let cutLine = () => undefined;
  const load = await cpu(async () => {
    if (side === 'ours') {
      const { MorphologicalAnalyser, openDictionary } = require(bundle);
      const analyser = new MorphologicalAnalyser(openDictionary(readFileSync(path.join(root, 'dist', 'dictionary', 'words.bin'))));
      cutLine = (line) => analyser.analyse(line);
    } else {
      const kuromoji = require('kuromoji');
      const tokenizer = await new Promise((resolve, reject) => kuromoji.builder({ dicPath: path.join(root, 'node_modules', 'kuromoji', 'dict') })
        .build((/** @type {unknown} */ error, /** @type {any} */ built) => (error ? reject(error) : resolve(built))));
      cutLine = (line) => tokenizer.tokenize(line);
    }
  });
  const memory = megabytes() - before;
  const cut = await cpu(() => { for (const line of material) cutLine(line); });
  console.log(JSON.stringify({ load, cut, memory }));
}
