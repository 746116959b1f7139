// A folder for one run: gone when it went well, kept to look at when it did not.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs `work` with a new temporary folder, which is removed unless the work failed or `KEEP` is set; also when the process
 * is ended before.
 * @template T
 * @param {string} name start of the folder's name
 * @param {(folder: string) => Promise<T>} work
 * @param {(result: T) => boolean} [wentWell] whether the folder may go; by default whatever did not throw went well
 * @returns {Promise<T>}
 */
export async function withScratchFolder(name, work, wentWell = () => true) {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), `${name}-`)));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.on('exit', remove);
  let keep = true;
  try {
    const result = await work(folder);
    keep = !wentWell(result) || Boolean(process.env.KEEP);
    return result;
  } finally {
    process.off('exit', remove);
    if (keep) console.log(`Kept for a look: ${folder}`);
    else remove();
  }
}
