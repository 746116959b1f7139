// Deterministic material of any size, made from the sample corpus: the same seed gives the same bytes on every machine.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/node-modules.mjs';

const samples = path.join(root, 'media', 'sample-corpus');

/** A small generator of random numbers (mulberry32). */
export function randomNumbers(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes texts into a folder: paragraphs of the samples, drawn again and again, in files of about 100 KB.
 * @param {string} folder
 * @param {number} bytes in all
 * @returns {number} bytes written
 */
export function writeTexts(folder, bytes) {
  mkdirSync(folder, { recursive: true });
  const paragraphs = readdirSync(samples).filter((file) => /\.(txt|md)$/.test(file))
    .flatMap((file) => readFileSync(path.join(samples, file), 'utf8').split(/\n{3,}|(?<=。 ?)\n\n/u));
  const random = randomNumbers(1);
  let written = 0;
  for (let file = 0; written < bytes; file++) {
    let text = '';
    while (Buffer.byteLength(text) < 100_000) text += `${paragraphs[Math.floor(random() * paragraphs.length)]}\n\n`;
    writeFileSync(path.join(folder, `text-${String(file).padStart(4, '0')}.txt`), text);
    written += Buffer.byteLength(text);
  }
  return written;
}

/**
 * One Markdown document of many sections.
 * @param {number} bytes
 */
export function markdown(bytes) {
  const source = readFileSync(path.join(samples, 'white-paper-extract.md'), 'utf8');
  return source.repeat(Math.ceil(bytes / Buffer.byteLength(source)));
}
