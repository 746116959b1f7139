// The card of a term by mouse and by keyboard, and the Terms view: filter, places, jump.
import assert from 'node:assert/strict';
import { until } from './until.mjs';

export const name = 'from the card of a term to all its mentions';

const VIEW = 'policyAnnotator.terms';
const FILE = 'opinion.txt';
const TITLE = '「核の傘」を語る前に';
/** 拡大抑止 in the middle of line 15. */
const PLACE = { line: 15, column: 13 };

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, language, step }) {
  const { tree, editor, page, palette } = workbench;
  const term = language === 'ja' ? '拡大抑止' : 'Extended deterrence';
  const link = language === 'ja' ? '用語ビュー' : 'Terms view';
  const inOther = language === 'ja' ? 'English' : '日本語';
  await tree.show();
  await editor.open(FILE, PLACE);

  // The whole corpus is counted in the background; the card says so until it is done.
  await editor.hoverAtCursor(term);
  await until('a corpus that is counted', async () => {
    const text = await (await editor.hoverAtCursor(term)).innerText();
    return text.includes(language === 'ja' ? 'コーパスでは' : 'of the corpus') && !text.includes(language === 'ja' ? 'これまでに' : 'so far');
  });
  const lines = (await (await editor.hoverAtCursor(term)).innerText()).split('\n').filter((line) => line.trim() !== '');
  assert.ok(lines.length <= 15, lines.join('\n'));
  step('the card by keyboard counts the term here and in the corpus');
  await workbench.shot('card-by-keyboard');
  await editor.escape();

  const card = await editor.hover('拡大抑止は', term);
  step('the card by mouse');
  await card.locator('a', { hasText: inOther }).click();
  await page.locator('.monaco-hover:visible', { hasText: language === 'ja' ? '日本語' : 'English' }).first().waitFor();
  step('a link turns the card over to the other language');
  await workbench.shot('card-turned');

  await page.locator('.monaco-hover:visible a', { hasText: link }).first().click();
  await tree.pane(VIEW).locator('.monaco-list-row.selected', { hasText: term }).waitFor({ timeout: 15_000 });
  step('the card leads to the row of the term in the Terms view');
  for (const pane of ['policyAnnotator.corpus', 'policyAnnotator.notes', 'policyAnnotator.references']) await tree.foldPane(pane);
  await tree.row(VIEW, TITLE).waitFor();
  await workbench.shot('terms');

  await page.mouse.move(700, 5);
  await workbench.command('policyAnnotator.groupTerms');
  await palette.choose(words.message('By frequency'));
  await workbench.command('policyAnnotator.filterTerms');
  await palette.answer('かくだい');
  await until('one kind of terms', async () => (await tree.rows(VIEW)).every(({ text, level }) => level > 1 || /拡大|[Ee]xtended/u.test(text)));
  assert.equal(await tree.row(VIEW, 'サイバー').count(), 0);
  step('a filter by reading leaves the terms that are read so');
  await tree.expand(VIEW, term);
  await tree.expand(VIEW, TITLE);
  await tree.pane(VIEW).locator('.monaco-list-row[aria-level="3"]').first().waitFor();
  await workbench.shot('terms-filtered');
  const place = tree.pane(VIEW).locator('.monaco-list-row[aria-level="3"]').first();
  await place.click();
  await editor.expectPlace({ line: 15 });
  step('a click on a mention goes there');

  await workbench.command('policyAnnotator.clearTermsFilter');
  await workbench.command('policyAnnotator.groupTerms');
  await palette.choose(words.message('By document'));
  await tree.pane(VIEW).locator('.monaco-list-row[aria-level="1"]', { hasText: TITLE }).waitFor();
  await workbench.shot('terms-by-document');
}
