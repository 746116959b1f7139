// Waiting for something that no event tells of, such as a file on disk.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy.
 * @template T
 * @param {string} what for the message: `the note on disk`
 * @param {() => T | Promise<T>} ask may throw while the time has not come
 * @param {number} [milliseconds]
 * @returns {Promise<T>}
 * @throws {Error} when time runs out; its cause is what `ask` threw last
 */
export async function until(what, ask, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    let cause;
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`waited ${milliseconds / 1000} s for ${what}`, { cause });
    await sleep(50);
  }
}
