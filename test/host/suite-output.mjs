// What the tests print inside an extension host, brought to the terminal as it grows.
import { existsSync, readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import { readClosingLine } from './closing-line.mjs';
import { sourcePositions } from './source-positions.mjs';

/**
 * @typedef {object} SuiteOutput
 * @property {(line: string) => void} line takes one line
 * @property {() => import('./closing-line.mjs').Count | undefined} end stops following; what the closing line said, if it came
 */

/**
 * Prints lines with their positions put right, those given and those appended to a file.
 * @param {{ file?: string }} [source]
 * @returns {SuiteOutput}
 */
export function followOutput({ file } = {}) {
  const inSources = sourcePositions();
  /** @type {string[]} */
  const printed = [];
  let read = 0;
  const line = (/** @type {string} */ text) => {
    printed.push(text);
    if (readClosingLine(text)) return; // the driver closes with a line of its own
    const shown = inSources(text);
    if (!/^\s*at .*node_modules\/mocha\//.test(shown)) console.log(shown);
  };
  const readOn = () => {
    if (!file || !existsSync(file)) return;
    const whole = readFileSync(file, 'utf8');
    const end = whole.lastIndexOf('\n') + 1;
    if (end > read) for (const text of whole.slice(read, end - 1).split('\n')) line(text);
    read = end;
  };
  const timer = setInterval(readOn, 100);
  return {
    line,
    end: () => {
      clearInterval(timer);
      readOn();
      return readClosingLine(printed.join('\n'));
    },
  };
}
