// Where the tools live that are no dependency of the extension: outside the clone, so that a fresh clone finds them again.
import os from 'node:os';
import path from 'node:path';

/**
 * @param {string} name folder of one tool
 * @returns {string} absolute path below `$VSCODE_HOST_DIR`, or below the user's cache folder
 */
export function cacheFolder(name) {
  const own = process.env.VSCODE_HOST_DIR;
  const base = own ? path.resolve(own) : path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'policy-annotator');
  return path.join(base, name);
}
