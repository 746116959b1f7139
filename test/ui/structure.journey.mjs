import assert from 'node:assert/strict';
import { until } from './until.mjs';

export const name = 'the walkthrough, and the structure of a text in the editor: breadcrumbs, sticky scroll, folding, colours';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, step }) {
  const { editor, page } = workbench;
  await workbench.tree.show();
  await editor.open('white-paper-extract.md', { line: 1, column: 1 });
  await editor.open('recommendations.txt', { line: 40, column: 1 });
  const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
  await until('breadcrumbs with a section', async () => (await crumbs.count()) > 1 && (await crumbs.last().innerText()).trim() !== 'recommendations.txt', 30_000);
  step(`the breadcrumbs say ${(await crumbs.allInnerTexts()).map((text) => text.trim()).join(' › ')}`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.locator('.sticky-widget .sticky-line-content').first().waitFor({ timeout: 15_000 });
  const stuck = (await page.locator('.sticky-widget .sticky-line-content').allInnerTexts()).map((text) => text.trim());
  assert.ok(stuck.length > 0);
  step(`headings stick: ${stuck.join(' / ')}`);
  await until('colours of the headings and terms', async () => (await page.locator('.editor-instance .view-line span[class*="mtk"]').evaluateAll((spans) => new Set(spans.map((span) => span.className)).size)) > 2, 20_000);
  await workbench.shot('structure-colours');
  await workbench.command('Fold All');
  await until('folded sections', async () => (await page.locator('.editor-instance .codicon-folding-collapsed').count()) > 1, 15_000);
  step('sections fold');
  await workbench.shot('structure-folded');

  await workbench.command('Welcome: Open Walkthrough...');
  await workbench.palette.answer(words.text('walkthrough.title'));
  const title = page.locator('.gettingStartedContainer .step-title', { hasText: words.text('walkthrough.openCorpus.title') }).first();
  await title.waitFor({ timeout: 20_000 });
  step('the walkthrough shows its steps');
  await workbench.shot('walkthrough');
}
