// Fills a folder once. An interrupted or concurrent installation never leaves a half-filled folder behind.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = 'installed.json';

/**
 * @param {string} folder
 * @param {string} recipe
 */
function holds(folder, recipe) {
  try {
    return JSON.parse(readFileSync(path.join(folder, STAMP), 'utf8')).recipe === recipe;
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Removes what installations that were interrupted left beside the folder.
 * @param {string} folder
 */
function removeLeftovers(folder) {
  const prefix = `${path.basename(folder)}.part-`;
  for (const name of readdirSync(path.dirname(folder))) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

/**
 * Fills `folder` with `fill`, unless it was filled with the same recipe before. The work is done in `<folder>.part-<pid>`,
 * which takes its place at the end.
 * @param {object} options
 * @param {string} options.folder absolute path
 * @param {string} options.recipe whatever decides about the contents, such as versions
 * @param {string} options.saying printed before the work starts
 * @param {(part: string) => void | Promise<void>} options.fill
 * @returns {Promise<string>} the folder
 */
export async function installOnce({ folder, recipe, saying, fill }) {
  if (holds(folder, recipe)) return folder;
  console.log(saying);
  const started = Date.now();
  mkdirSync(path.dirname(folder), { recursive: true });
  removeLeftovers(folder);
  const part = `${folder}.part-${process.pid}`;
  mkdirSync(part);
  try {
    await fill(part);
    writeFileSync(path.join(part, STAMP), JSON.stringify({ recipe }));
    if (!holds(folder, recipe)) { // another run may have been faster
      rmSync(folder, { recursive: true, force: true });
      renameSync(part, folder);
    }
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  console.log(`… done in ${Math.round((Date.now() - started) / 1000)} s, kept in ${folder}`);
  return folder;
}
