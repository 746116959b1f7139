// npm as a tool of the set-up: fetches single packages, never runs their scripts.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {string} standard output
 * @throws {Error} when npm fails; its messages have been printed
 */
export function npm(args, cwd) {
  const windows = process.platform === 'win32';
  return execFileSync(windows ? 'npm.cmd' : 'npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: windows,
  });
}

/**
 * Downloads one package and unpacks it, or some of it, as `<folder>/package`.
 * @param {string} specification such as `mocha@11.8.0`
 * @param {string} folder
 * @param {string[]} [tarArguments] what to take (`package/lib`) or to leave out (`--exclude=…`)
 * @returns {string} the folder `package`
 */
export function unpackPackage(specification, folder, tarArguments = []) {
  const [{ filename }] = JSON.parse(npm(['pack', specification, '--json'], folder));
  execFileSync('tar', ['-xzf', filename, ...tarArguments], { cwd: folder, stdio: 'inherit' });
  rmSync(path.join(folder, filename));
  return path.join(folder, 'package');
}
