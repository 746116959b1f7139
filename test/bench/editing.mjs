// What a reader feels while writing in a long document, in a real VS Code: how long the tree takes to show a changed heading, and how
// long a letter takes to appear – beside the same text outside every corpus, where only the editor itself is at work.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../host/node-modules.mjs';
import { launchChromium } from '../host/chromium.mjs';
import { packageExtension } from '../host/package.mjs';
import { withScratchFolder } from '../host/scratch-folder.mjs';
import { installServerHost } from '../host/server-host.mjs';
import { installExtension } from '../host/server.mjs';
import { withWorkbench } from '../ui/window.mjs';

const EDITS = Number(process.env.BENCH_EDITS ?? 20);
const BYTES = 1_000_000;
/** Limit of performance.md and of what people take for immediate. */
const LIMIT = 100;

/** Letters written so far: each is used once. */
let count = 0;

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** A text of one million bytes in sections of hard-wrapped and plain prose, with terms, dates and references in it. */
function longText() {
  const samples = path.join(root, 'media', 'sample-corpus');
  const prose = readFileSync(path.join(samples, 'recommendations.txt'), 'utf8');
  const sections = [];
  for (let number = 1, bytes = 0; bytes < BYTES; number++) {
    const section = `第${number}章 測定のための見出し${number}\n\n${prose}\n\n`;
    sections.push(section);
    bytes += Buffer.byteLength(section);
  }
  return sections.join('');
}

/**
 * Writes letters at the end of a line and takes the time in the page until each stands there.
 * @param {import('../ui/workbench.mjs').Workbench} workbench
 * @param {string} file
 * @param {string} rows selector of what must show the letter
 */
async function typingTimes(workbench, file, rows) {
  const { page, editor } = workbench;
  await editor.open(file, { line: 1, column: 1 });
  await page.keyboard.press('End');
  const times = [];
  for (let edit = 0; edit <= EDITS; edit++) {
    const letter = String.fromCharCode(0x3400 + count++); // a kanji that no text of the trade holds
    await page.evaluate(({ wanted, selector }) => {
      let begin = 0;
      window.addEventListener('keydown', () => { begin = performance.now(); }, { once: true, capture: true });
      Object.assign(window, { shown: new Promise((resolve) => {
        const look = () => {
          for (const row of document.querySelectorAll(selector)) if (row.textContent?.includes(wanted)) return resolve(performance.now() - begin);
          requestAnimationFrame(look);
        };
        look();
      }) });
    }, { wanted: letter, selector: rows });
    await page.keyboard.press('Shift'); // a key event from which to count: `insertText` makes none
    await page.keyboard.insertText(letter);
    const time = await Promise.race([page.evaluate(() => /** @type {any} */ (window).shown), page.waitForTimeout(20_000).then(() => Number.NaN)]);
    // The first edit opens what is opened once.
    if (edit > 0) times.push(Number(time));
    await page.waitForTimeout(700);
  }
  return times;
}

/** Measures and prints. */
export async function benchEditing() {
  const vsix = path.resolve(await packageExtension());
  const host = await installServerHost();
  const browser = await launchChromium();
  await withScratchFolder('policy-annotator-bench-editing', async (scratch) => {
    const extensions = path.join(scratch, 'extensions');
    installExtension(host, vsix, { profile: path.join(scratch, 'installer'), extensions });
    const text = longText();
    const folder = path.join(scratch, 'folder');
    mkdirSync(path.join(folder, 'corpus'), { recursive: true });
    mkdirSync(path.join(folder, 'plain'));
    writeFileSync(path.join(folder, 'corpus', 'policy-corpus.xml'), readFileSync(path.join(root, 'media', 'sample-corpus', 'policy-corpus.xml')));
    writeFileSync(path.join(folder, 'corpus', 'long.txt'), text);
    writeFileSync(path.join(folder, 'plain', 'outside.txt'), text);
    await withWorkbench({ host, browser, extensions, folder, scratch, settings: { 'editor.stickyScroll.enabled': false } }, async (workbench) => {
      await workbench.tree.show();
      await workbench.tree.expand('policyAnnotator.corpus', 'long.txt');
      await workbench.tree.row('policyAnnotator.corpus', '測定のための見出し1').waitFor({ timeout: 30_000 });
      const line = '.editor-instance .monaco-editor .view-line';
      const outside = await typingTimes(workbench, 'outside.txt', line);
      const inside = await typingTimes(workbench, 'long.txt', line);
      const tree = await typingTimes(workbench, 'long.txt', '.sidebar .monaco-list-row');
      const row = (/** @type {string} */ what, /** @type {number[]} */ times, /** @type {number} */ peer, /** @type {string} */ name) =>
        console.log(`${what.padEnd(44)}${`${quantile(times, 0.5).toFixed(0)} ms`.padStart(9)}${`p95 ${quantile(times, 0.95).toFixed(0)} ms`.padStart(12)}  ${name.padEnd(40)}${(quantile(times, 0.5) / peer).toFixed(2).padStart(6)}`);
      console.log(`\nIn a document of ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, ${EDITS} edits each, wall time in the page.\n`);
      row('a letter appears, in the corpus', inside, quantile(outside, 0.5), `outside every corpus, ${quantile(outside, 0.5).toFixed(0)} ms`);
      row('the tree shows the changed heading', tree, LIMIT, `limit ${LIMIT} ms`);
    });
  });
  await browser.close();
}
