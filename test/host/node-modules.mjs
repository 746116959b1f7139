// Makes sure the packages named in package-lock.json are installed, so that every script works straight after a clone.
// Uses Node built-ins only: it runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the repository, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Packages listed in a lock file, without the ones npm may leave out (optional, or for another platform).
 * @param {string} file absolute path of a package-lock.json
 * @returns {Map<string, string>} install path (`node_modules/mocha`) → version
 */
function lockedVersions(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages)
    .filter(([place, entry]) => place !== '' && !entry.optional && !entry.devOptional)
    .map(([place, entry]) => [place, entry.version]));
}

/**
 * Why an installation is due, or undefined when what is installed is what the lock file asks for. npm leaves its own
 * list of what it installed in node_modules; comparing versions tells more than file times, which every checkout renews.
 * @returns {string | undefined}
 */
function reasonToInstall() {
  let installed;
  try {
    installed = lockedVersions(path.join(root, 'node_modules', '.package-lock.json'));
  } catch {
    return 'node_modules is missing';
  }
  for (const [place, version] of lockedVersions(path.join(root, 'package-lock.json'))) {
    if (installed.get(place) !== version) return `${place} is not at ${version}`;
  }
  return undefined;
}

/**
 * Installs the locked packages with `npm ci --ignore-scripts` if they are missing or not the locked ones.
 * @throws {Error} when npm fails
 */
export function ensureNodeModules() {
  const reason = reasonToInstall();
  if (reason === undefined) return;
  console.log(`Installing packages, because ${reason} (npm ci) …`);
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error('npm ci failed: see the lines above');
}
