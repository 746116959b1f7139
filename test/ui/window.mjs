// One window on one folder, from a new profile to its end. Journeys and the script that takes pictures share it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pageAddress } from '../host/page-address.mjs';
import { writeProfile } from '../host/profile.mjs';
import { startServer } from '../host/server.mjs';
import { wordsOf } from './words.mjs';
import { Workbench } from './workbench.mjs';

/** Fonts that draw Japanese and Latin letters, in the editor with a fixed width. */
const fonts = { 'editor.fontFamily': '"Noto Sans Mono CJK JP", "BIZ UDGothic", monospace' };

/**
 * @typedef {object} WindowOptions
 * @property {import('../host/server-host.mjs').ServerHost} host
 * @property {import('playwright-core').Browser} browser
 * @property {string} extensions folder with the installed extension
 * @property {string} folder to open
 * @property {string} scratch folder for the profile, and for a picture and the log of a failure
 * @property {string} [language] display language
 * @property {boolean} [web] whether the extension runs in the web worker host
 * @property {Record<string, unknown> | undefined} [settings] user settings
 * @property {string | undefined} [shots] folder for pictures
 * @property {{ width: number, height: number }} [size] of the window
 */

/**
 * Opens the workbench, does some work with it, ends everything. When the work fails, `failure.png` and
 * `console.log` (of the page) are in the scratch folder, the logs of VS Code in its profile.
 * @template T
 * @param {WindowOptions} options
 * @param {(workbench: Workbench) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withWorkbench({ host, browser, extensions, folder, scratch, language = 'en', web = false, settings = {}, shots, size = { width: 1400, height: 900 } }, work) {
  const profile = path.join(scratch, 'profile');
  mkdirSync(profile, { recursive: true });
  writeProfile(profile, { language, settings: { ...fonts, ...(web ? { 'remote.extensionKind': { 'policy-annotator.policy-annotator': ['web'] } } : {}), ...settings } });
  const server = await startServer({ host, profile, extensions, language });
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: language });
  try {
    const page = await context.newPage();
    const workbench = new Workbench(page, { words: wordsOf(language), shots });
    try {
      await page.goto(pageAddress(server, { folder }));
      await workbench.ready();
      return await work(workbench);
    } catch (error) {
      await page.screenshot({ path: path.join(scratch, 'failure.png') }).catch(() => {});
      throw error;
    }
  } finally {
    await context.close();
    await server.stop();
  }
}
