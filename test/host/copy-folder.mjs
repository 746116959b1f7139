// A copy to work on: whatever happens to it, the original stays.
import { chmodSync, cpSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Copies a folder and makes the copy writable, which the original may not be.
 * @param {string} from
 * @param {string} to
 */
export function copyFolder(from, to) {
  cpSync(from, to, { recursive: true });
  for (const name of ['.', ...readdirSync(to, { recursive: true, encoding: 'utf8' })]) {
    const entry = path.join(to, name);
    chmodSync(entry, statSync(entry).mode | 0o200);
  }
}
