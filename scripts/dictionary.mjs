// Packs the dictionary of kuromoji (IPADIC) flat into a folder, where the language server finds it. Takes some seconds, so it is done only when the
// dictionary or the code that packs it has changed.
import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');
const kuromoji = path.dirname(require.resolve('kuromoji/package.json'));
const room = path.join(root, 'src', 'morphology');

/**
 * @param {string} folder where `words.bin`, `readings.bin` and the notice that the licence asks for go
 * @throws {Error} when kuromoji's files cannot be read
 */
export async function packDictionaryInto(folder) {
  const made = path.join(folder, 'readings.bin');
  const sources = [path.join(kuromoji, 'package.json'), path.join(room, 'flat-file.ts'), ...readdirSync(path.join(room, 'packing')).map((file) => path.join(room, 'packing', file))];
  if (existsSync(made) && sources.every((source) => statSync(source).mtimeMs < statSync(made).mtimeMs)) return;
  const { KUROMOJI_FILES, packDictionary, readKuromojiFiles } = await packing();
  const files = Object.fromEntries(KUROMOJI_FILES.map((/** @type {string} */ name) => [name, wholeBuffer(gunzipSync(readFileSync(path.join(kuromoji, 'dict', `${name}.dat.gz`))))]));
  const { words, readings } = packDictionary(readKuromojiFiles(files));
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(kuromoji, 'NOTICE.md'), path.join(folder, 'NOTICE.md'));
  writeWhole(path.join(folder, 'words.bin'), words);
  writeWhole(made, readings); // last: its time tells that all is there
}

/** The code of the room, which is TypeScript. */
async function packing() {
  const scratch = mkdtempSync(path.join(root, 'node_modules', '.cache-packing-'));
  try {
    const outfile = path.join(scratch, 'packing.cjs');
    const contents = "export * from './pack-dictionary'; export * from './kuromoji-files';";
    await build({ stdin: { contents, resolveDir: path.join(room, 'packing'), loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' });
    return require(outfile);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Bytes at the start of a buffer of their own: views of longer numbers need that. @param {Buffer} bytes */
function wholeBuffer(bytes) {
  return new Uint8Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** A build that is interrupted leaves no half file. @param {string} file @param {Uint8Array} bytes */
function writeWhole(file, bytes) {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}
