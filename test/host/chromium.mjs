// Finds a Chromium that can show the workbench, or gets one, and starts it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { japaneseFontEnvironment } from './japanese-fonts.mjs';
import { installNpmChromium, npmChromiumExists } from './npm-chromium.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge.exe', 'chrome.exe'];
const usualPlaces = new Map([
  ['darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']],
  ['win32', ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe']],
]);

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * A file of that name may be a mere pointer to another way of installing, so it is asked for its version.
 * @param {string} file
 * @param {Record<string, string>} [env] additional environment
 */
function runs(file, env = {}) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true; // there the question opens a window
  try {
    return /\d+\.\d+/.test(execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env }, timeout: 20_000 }));
  } catch {
    return false;
  }
}

function installedChromium() {
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...(usualPlaces.get(process.platform) ?? [])].find((file) => runs(file));
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs Debian's package; only on Debian, only as root. */
function installDebianChromium() {
  if (!isDebian() || process.getuid?.() !== 0) return undefined;
  console.log('Installing the Debian package chromium …');
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    console.error(`apt-get failed: ${/** @type {Error} */ (error).message}`);
    return undefined;
  }
  return installedChromium();
}

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {Record<string, string>} env what it needs besides the environment of this process
 */

/**
 * The browser to use: the one `CHROMIUM` names, one that is installed, the one from npm (Linux on x64; nothing outside
 * the cache folder is touched), on Debian as root the distribution's package.
 * @returns {Promise<Browser>}
 * @throws {Error} with what to install, when there is none
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
  const executablePath = named || installedChromium();
  if (executablePath) return { executablePath, env: {} };
  const reasons = [];
  if (npmChromiumExists) {
    const fromNpm = await installNpmChromium();
    for (const env of [{}, fromNpm.libraries]) if (runs(fromNpm.executablePath, env)) return { executablePath: fromNpm.executablePath, env };
    reasons.push('the one from npm does not run here');
  }
  const fromDebian = installDebianChromium();
  if (fromDebian) return { executablePath: fromDebian, env: {} };
  throw new Error(['No Chromium, Chrome or Edge was found', ...reasons].join('; ') + '. Install one, or let the variable CHROMIUM name its program.');
}

/**
 * Starts Chromium without a window, with a font for Japanese.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium() {
  const { executablePath, env } = await findChromium();
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env, ...await japaneseFontEnvironment() },
  });
}
