// Runs a suite in the extension host of a VS Code server, whose workbench is a page in headless Chromium.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';
import { pageAddress } from './page-address.mjs';
import { loggedErrors, writeProfile } from './profile.mjs';
import { installServerHost } from './server-host.mjs';
import { installExtension, startServer } from './server.mjs';
import { followOutput } from './suite-output.mjs';

/** In a workbench with a server, extensions that can run in both hosts run in Node's unless the settings say otherwise. */
const kindsForWeb = { 'policy-annotator.policy-annotator': ['web'], 'test.empty': ['web'] };

/**
 * @typedef {object} Suite
 * @property {string} extension folder of the development extension
 * @property {string} tests bundle that exports `run`
 * @property {string} workspace folder to open; the tests may write there
 * @property {string} scratch folder for everything else
 * @property {string | undefined} [vsix] packaged extension to install before
 * @property {boolean} [web] whether to use the web worker extension host
 * @property {string} [language] display language
 * @property {string | undefined} [grep] runs only tests whose name matches (Node host)
 * @property {number} timeout in seconds, for the whole run
 */

/**
 * @param {Suite} suite
 * @returns {Promise<import('./closing-line.mjs').Count>}
 * @throws {Error} when the host ends without a closing line, or says otherwise than that line
 */
export async function runInServer({ extension, tests, workspace, scratch, vsix, web = false, language = 'en', grep, timeout }) {
  const host = await installServerHost();
  const profile = path.join(scratch, 'profile');
  mkdirSync(profile);
  writeProfile(profile, { language, settings: web ? { 'remote.extensionKind': kindsForWeb } : {} });
  if (vsix) installExtension(host, vsix, { profile });
  const file = path.join(scratch, 'tests.log');
  const server = await startServer({
    host, profile, language, testDriver: true,
    env: { POLICY_ANNOTATOR_TEST_OUTPUT: file, ...(grep ? { MOCHA_GREP: grep } : {}) },
  });
  const output = followOutput({ file });
  console.log(`VS Code ${host.version}, ${web ? 'web worker' : 'Node'} extension host, server and headless Chromium${language === 'en' ? '' : `, display language ${language}`}`);
  try {
    const status = await runPage({
      address: pageAddress(server, { folder: workspace, extension, tests, web }),
      print: output.line,
      screenshot: path.join(scratch, 'workbench.png'),
      timeout,
    });
    const count = output.end();
    if (status === 0 && count) return count;
    if (status !== 0 && count && count.failed > 0) return count;
    throw new Error(status === undefined ? `the tests did not end within ${timeout} s` : `the extension host ended with status ${status}${count ? '' : ' and without a closing line'}`);
  } catch (error) {
    output.end();
    console.error(loggedErrors(profile).join('\n'));
    throw error;
  } finally {
    await server.stop();
  }
}

/**
 * Shows the page until the workbench reports the exit status of the tests.
 * @param {{ address: string, print: (line: string) => void, screenshot: string, timeout: number }} options
 * @returns {Promise<number | undefined>} undefined when time ran out
 * @throws {Error} when the page crashes
 */
async function runPage({ address, print, screenshot, timeout }) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    /** @type {Promise<number>} */
    const ended = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.on('crash', () => reject(new Error('the page crashed')));
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const text = args.join(' ');
      if (text.startsWith('[test] ')) print(text.slice('[test] '.length));
      else if (process.env.VERBOSE) console.error(`[${type}] ${text}`);
    });
    await page.goto(address);
    const status = await Promise.race([ended, sleep(timeout * 1000, undefined, { ref: false })]);
    if (status !== 0) await page.screenshot({ path: screenshot }).catch(() => {});
    return status;
  } finally {
    await browser.close();
  }
}
