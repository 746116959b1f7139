// Starts and ends a VS Code server on this machine.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string | undefined} token without which it answers nobody
 * @property {() => string} log what it has printed
 * @property {() => Promise<void>} stop ends it with all its processes
 */

/** The length a path of a socket may have on every system, less that of the longest name VS Code gives one. */
const longestSocketFolder = 103 - '/vscode-ipc-00000000-0000-0000-0000-000000000000.sock'.length;

/**
 * A temporary folder for the server's sockets, of which it leaves some behind. Their paths may not be long, so it is not
 * in the profile, and where even this one is too long there is none.
 * @returns {{ env: Record<string, string>, remove: () => void }}
 */
function socketFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pa-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (process.platform !== 'win32' && folder.length <= longestSocketFolder) return { env: { TMPDIR: folder, XDG_RUNTIME_DIR: folder }, remove };
  remove();
  return { env: {}, remove: () => {} };
}

/**
 * Starts a server on the loopback address and waits until it listens.
 * @param {object} options
 * @param {import('./server-host.mjs').ServerHost} options.host
 * @param {string} options.profile written by `writeProfile`
 * @param {string} [options.extensions] folder of installed extensions; by default one in the profile
 * @param {boolean} [options.testDriver] lets the page load development extensions and tests; hides notifications
 * @param {string} [options.language] display language
 * @param {string} [options.token] asked of every page; without one every process of this machine may connect
 * @param {number} [options.port] 0: any that is free
 * @param {boolean} [options.trusted] false: folders are opened in Restricted Mode, if the settings say so
 * @param {Record<string, string>} [options.env] additional environment, which reaches the extension host
 * @returns {Promise<Server>}
 * @throws {Error} with the end of the log when it does not start
 */
export async function startServer({ host, profile, extensions, testDriver = false, language = 'en', token, port = 0, trusted = true, env = {} }) {
  const logFile = path.join(profile, 'server.log');
  const output = openSync(logFile, 'w');
  const sockets = socketFolder();
  const server = spawn(host.node, [host.main,
    '--host', '127.0.0.1',
    '--port', String(port),
    '--server-data-dir', profile,
    '--accept-server-license-terms',
    '--telemetry-level', 'off',
    '--disable-experiments',
    '--reconnection-grace-time', '1',
    ...(extensions ? ['--extensions-dir', extensions] : []),
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(language === 'en' ? [] : ['--locale', language]),
  ], { stdio: ['ignore', output, output], detached: true, env: { ...process.env, ...sockets.env, ...env } }); // detached: a process group of its own
  closeSync(output);

  let running = true;
  server.on('exit', () => { running = false; });
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(server.pid), '/t', '/f'], { stdio: 'ignore' });
      else process.kill(-Number(server.pid), name);
    } catch { /* the group is gone */ }
  };
  const kill = () => {
    signal('SIGKILL');
    sockets.remove();
  };
  process.prependListener('exit', kill); // before its folder is removed
  const stop = async () => {
    if (running) signal('SIGTERM');
    for (let tries = 0; running && tries < 30; tries++) await sleep(100);
    kill(); // whatever the server has left behind
    process.off('exit', kill);
  };

  const log = () => readFileSync(logFile, 'utf8');
  for (let tries = 0; running && tries < 600; tries++) {
    const listening = /\blistening on (\d+)$/m.exec(log());
    if (listening) return { port: Number(listening[1]), token, log, stop };
    await sleep(50);
  }
  await stop();
  throw new Error(`The VS Code server did not start:\n${log().slice(-3000)}`);
}

/**
 * Installs a packaged extension.
 * @param {import('./server-host.mjs').ServerHost} host
 * @param {string} vsix
 * @param {{ profile: string, extensions?: string }} where
 * @throws {Error} when the file is refused; the reason has been printed
 */
export function installExtension(host, vsix, { profile, extensions }) {
  const { status, stdout } = spawnSync(host.node, [host.main, '--server-data-dir', profile, ...(extensions ? ['--extensions-dir', extensions] : []),
    '--accept-server-license-terms', '--install-extension', path.resolve(vsix), '--force'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0 || !/successfully installed/.test(stdout)) throw new Error(`${vsix} was not installed:\n${stdout}`);
}
