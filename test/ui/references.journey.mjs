// References by keyboard: there and back, the preview, who points here, and saying where one leads; the graph of all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.mjs';

export const name = 'references: there and back, their preview, who points here, saying where one leads, and the graph of the corpus';

const TEXT = 'alliance-history.txt';
/** 図表II-3-1 in the middle of a line, and its caption. */
const FIGURE = { line: 45, column: 20 };
const CAPTION = 47;
/** 前章 in an extract that has no chapter before. */
const EXTRACT = 'white-paper-extract.md';
const MISSING = { line: 1, column: 42 };

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, workspace, language, step }) {
  const { editor, page, tree } = workbench;
  await tree.show();
  await editor.followDefinition(TEXT, FIGURE, { line: CAPTION });
  step('F12 leads to the caption');
  // Go Back; Alt+Left on Windows, Ctrl+- on a Mac.
  await page.keyboard.press('Control+Alt+Minus');
  await editor.expectPlace({ line: FIGURE.line });
  step('Go Back leads to the reference again');
  const card = await editor.hoverAtCursor('3-1');
  assert.ok((await card.locator('table').count()) > 0 || (await card.innerText()).includes('3-1'));
  await workbench.shot('reference-preview');
  await editor.escape();
  // Peek Definition; Alt+F12 elsewhere.
  await page.keyboard.press('Control+Shift+F10');
  await page.locator('.peekview-widget').waitFor({ timeout: 15_000 });
  step('a peek shows the target below');
  await workbench.shot('reference-peek');
  await page.keyboard.press('Escape');
  await page.locator('.peekview-widget').waitFor({ state: 'detached' });

  await editor.open(EXTRACT, MISSING);
  const outside = language === 'ja' ? '参照先はコーパス外とする' : 'Mark the target as outside the corpus';
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: outside });
  await until('the offer to mark the target as outside', async () => {
    await page.keyboard.press('Control+.');
    return offer.waitFor({ timeout: 4_000 }).then(() => true, () => page.keyboard.press('Escape').then(() => false));
  }, 30_000);
  await workbench.shot('reference-quick-fix');
  await offer.click();
  await until('a binding in the corpus file', () => readFileSync(path.join(workspace, 'policy-corpus.xml'), 'utf8').includes('subtype="outside"'), 15_000);
  step('a quick fix keeps in policy-corpus.xml that the target is outside');

  await editor.open(TEXT, { line: 1, column: 1 });
  await workbench.command('policyAnnotator.openReferenceGraph');
  const inside = workbench.webview();
  await inside.locator('.references .node').first().waitFor({ timeout: 30_000 });
  assert.ok((await inside.locator('.nodes .section').count()) > 1, 'the sections of the document in the editor');
  assert.equal(await inside.locator('.arc').count(), await inside.locator('.edges li').count());
  assert.ok((await inside.locator('.arc').count()) > 0);
  await inside.locator('.edges .weight').first().focus();
  assert.equal(await inside.locator('.node.on').count(), 2, 'an edge in the list lights its two ends');
  await inside.locator('.node.chosen').hover();
  await workbench.shot('reference-graph');
  const other = inside.locator('.nodes .document .node:not(.chosen)').first();
  const [title] = String(await other.getAttribute('aria-label')).split(' · ');
  await other.click();
  await until('another document in the editor', async () => (await page.locator('.tab.active', { hasText: /\.(?:txt|md)$/u }).allInnerTexts()).some((tab) => !tab.includes(TEXT)));
  step(`the graph of references leads to a document: ${title}`);
  await inside.locator('select').selectOption({ index: 0 });
  await until('documents only', async () => (await inside.locator('.nodes .section').count()) === 0);
  step('the sections are left out at will');

  // Last: the tree takes the keyboard whenever it is filled.
  await page.keyboard.press('Control+1');
  await editor.open(TEXT, FIGURE);
  await page.keyboard.press('Shift+Alt+H');
  await page.locator('.sidebar .monaco-list-row', { hasText: '回を重ねる会合' }).first().waitFor({ timeout: 20_000 });
  step('the tree of references shows who points there');
  await workbench.shot('reference-tree');
}
