// Packs the extension, installs that very file into a real VS Code and walks through it as a user does.
//   node test/ui/run-journeys.mjs             every journey, in English and in Japanese
//   node test/ui/run-journeys.mjs note tree   journeys whose file name holds one of these
//   --lang ja      one language only          --web          the extension in the web worker host
//   --vsix FILE    a file that is there       --shots DIR    keeps the pictures the journeys take
//   --theme dark   a window in dark, light, dark-plus, hc-dark or hc-light
// A journey is a file test/ui/<subject>.journey.mjs; journey.d.ts says what it exports.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { launchChromium } from '../host/chromium.mjs';
import { closingLine } from '../host/closing-line.mjs';
import { copyFolder } from '../host/copy-folder.mjs';
import { ensureNodeModules, root } from '../host/node-modules.mjs';
import { packageExtension } from '../host/package.mjs';
import { loggedErrors } from '../host/profile.mjs';
import { withScratchFolder } from '../host/scratch-folder.mjs';
import { installServerHost } from '../host/server-host.mjs';
import { installExtension } from '../host/server.mjs';
import { exitOnSignals } from '../host/signals.mjs';
import { withWorkbench } from './window.mjs';
import { wordsOf } from './words.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, web: { type: 'boolean', default: false }, vsix: { type: 'string' }, shots: { type: 'string' }, theme: { type: 'string' } },
});
/** Names of the built-in themes in settings. */
const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'dark-plus': 'Default Dark+', 'hc-dark': 'Default High Contrast', 'hc-light': 'Default High Contrast Light' };
const theme = options.theme && { 'workbench.colorTheme': themes[options.theme], 'window.autoDetectColorScheme': false, 'window.autoDetectHighContrast': false };
const journeys = path.join(root, 'test', 'ui');

/** @typedef {import('./journey.d.ts').Journey & { file: string }} LoadedJourney */

/** @returns {Promise<LoadedJourney[]>} the journeys asked for */
function loadJourneys() {
  const files = readdirSync(journeys)
    .filter((file) => file.endsWith('.journey.mjs') && (positionals.length === 0 || positionals.some((part) => file.includes(part))))
    .sort();
  return Promise.all(files.map(async (file) => ({ file: file.replace('.journey.mjs', ''), ...await import(`./${file}`) })));
}

/** Prints each step of a journey with the time it took. */
function stopWatch() {
  let last = performance.now();
  return (/** @type {string} */ what) => {
    const now = performance.now();
    console.log(`${String(Math.round(now - last)).padStart(8)} ms  ${what}`);
    last = now;
  };
}

/**
 * @param {LoadedJourney} journey
 * @param {{ language: string, host: import('../host/server-host.mjs').ServerHost, browser: import('playwright-core').Browser, extensions: string, scratch: string }} where
 * @returns {Promise<keyof import('../host/closing-line.mjs').Count>}
 */
async function runJourney(journey, { language, host, browser, extensions, scratch }) {
  const { corpus = 'media/sample-corpus', settings } = journey;
  const title = `${journey.name} (${language}${options.web ? ', web' : ''})`;
  if (!existsSync(path.join(root, corpus))) {
    console.log(`- ${title}: skipped, there is no ${corpus}`);
    return 'skipped';
  }
  console.log(title);
  const own = path.join(scratch, `${journey.file}-${language}`);
  const workspace = path.join(own, 'workspace');
  mkdirSync(own);
  copyFolder(path.join(root, corpus), workspace);
  const step = stopWatch();
  try {
    await withWorkbench({ host, browser, extensions, folder: workspace, scratch: own, language, web: options.web, settings: { ...settings, ...theme }, shots: options.shots && path.join(path.resolve(options.shots), language) }, async (workbench) => {
      step('the workbench is there');
      await journey.run({ workbench, workspace, language, words: wordsOf(language), step });
    });
    console.log(`✔ ${title}`);
    return 'passed';
  } catch (error) {
    console.error(`✘ ${title}`);
    console.error(stripVTControlCharacters(String(/** @type {Error} */ (error).stack)));
    console.error(loggedErrors(path.join(own, 'profile')).join('\n'));
    console.error(`See ${path.join(own, 'failure.png')} and the logs beside it.`);
    return 'failed';
  }
}

exitOnSignals();
try {
  ensureNodeModules();
  const vsix = path.resolve(options.vsix ?? await packageExtension());
  const host = await installServerHost();
  const browser = await launchChromium();
  const count = await withScratchFolder('policy-annotator-journeys', async (scratch) => {
    const extensions = path.join(scratch, 'extensions');
    installExtension(host, vsix, { profile: path.join(scratch, 'installer'), extensions });
    const result = { passed: 0, failed: 0, skipped: 0 };
    for (const language of options.lang ? [options.lang] : ['en', 'ja']) {
      for (const journey of await loadJourneys()) result[await runJourney(journey, { language, host, browser, extensions, scratch })]++;
    }
    return result;
  }, ({ failed }) => failed === 0);
  await browser.close();
  if (count.passed + count.failed + count.skipped === 0) console.error('No journey was found.');
  console.log(closingLine(count));
  process.exit(count.failed > 0 || count.passed + count.skipped === 0 ? 1 : 0);
} catch (error) {
  console.error(error);
  process.exit(1);
}
