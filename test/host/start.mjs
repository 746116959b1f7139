// Opens the extension for a person, on a throw-away copy of the sample corpus.
//   npm start                      the desktop VS Code if there is one and a display, else a page to open in a browser
//   npm start -- --lang ja         display language Japanese (else that of the system)
//   npm start -- --folder DIR      opens a folder of one's own, itself and not a copy
//   npm start -- --port 8080       a fixed port in place of one that is free
//   npm start -- --check           loads the page without a window, waits for our icon, ends
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { wordsOf } from '../ui/words.mjs';
import { build } from './build.mjs';
import { launchChromium } from './chromium.mjs';
import { copyFolder } from './copy-folder.mjs';
import { hasDisplay, installedDesktop } from './desktop.mjs';
import { ensureNodeModules, root } from './node-modules.mjs';
import { pageAddress } from './page-address.mjs';
import { linkExtension, writeProfile } from './profile.mjs';
import { withScratchFolder } from './scratch-folder.mjs';
import { installServerHost } from './server-host.mjs';
import { startServer } from './server.mjs';

const systemLanguage = /^ja/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'ja' : 'en';
const { values: options } = parseArgs({
  options: {
    lang: { type: 'string', default: systemLanguage },
    folder: { type: 'string' },
    port: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
  },
});

/** Resolves when the person has had enough. */
const stopped = new Promise((resolve) => {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.once(signal, resolve);
});

/**
 * Opens the desktop VS Code and waits until its window is closed.
 * @param {string} program
 * @param {string} folder
 */
async function openDesktop(program, folder) {
  console.log(`Opening ${folder} in VS Code; this command ends when its window is closed.`);
  const window = spawn(program, ['--new-window', '--wait', `--extensionDevelopmentPath=${root}`, folder], { stdio: 'inherit', shell: process.platform === 'win32' });
  await Promise.race([new Promise((resolve) => window.on('exit', resolve)), stopped]);
}

/** @param {string} address */
function openBrowser(address) {
  const opener = { darwin: 'open', win32: 'explorer' }[/** @type {string} */ (process.platform)] ?? 'xdg-open';
  spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

/**
 * Loads the page and waits for the icon of our views.
 * @param {string} address
 */
async function checkPage(address) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(address);
    const title = wordsOf(options.lang).container('policyAnnotator');
    await page.locator(`.activitybar a.action-label[aria-label^="${title}"]`).waitFor({ timeout: 60_000 });
    console.log(`The workbench shows the icon “${title}”.`);
  } finally {
    await browser.close();
  }
}

/**
 * Serves the workbench until the person stops it, or checks it once.
 * @param {string} scratch
 * @param {string} folder
 */
async function serve(scratch, folder) {
  const host = await installServerHost();
  const profile = path.join(scratch, 'profile');
  mkdirSync(profile);
  writeProfile(profile, { language: options.lang });
  linkExtension(profile, root);
  // Whoever reaches the page can run commands as this user, so it answers only to who has the whole address.
  const server = await startServer({ host, profile, language: options.lang, token: randomBytes(16).toString('hex'), port: Number(options.port) });
  const address = pageAddress(server, { folder });
  try {
    if (options.check) return await checkPage(address);
    console.log(`\nOpen this address in a browser on this machine:\n\n  ${address}\n\nCtrl+C ends it.`);
    if (hasDisplay) openBrowser(address);
    await stopped;
  } finally {
    await server.stop();
  }
}

try {
  ensureNodeModules();
  build();
  await withScratchFolder('policy-annotator-start', async (scratch) => {
    const folder = options.folder ? path.resolve(options.folder) : path.join(scratch, 'sample-corpus');
    if (!options.folder) copyFolder(path.join(root, 'media', 'sample-corpus'), folder);
    const program = !options.check && hasDisplay ? installedDesktop() : undefined;
    await (program ? openDesktop(program, folder) : serve(scratch, folder));
  });
  process.exit(0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
