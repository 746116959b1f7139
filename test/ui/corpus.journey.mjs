import assert from 'node:assert/strict';
import { until } from './until.mjs';

export const name = 'documents by year, kind and organisation, by date and title, narrowed by words';

const view = 'policyAnnotator.corpus';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, step }) {
  const { tree, palette, page } = workbench;
  await tree.show();
  for (const other of ['policyAnnotator.notes', 'policyAnnotator.references']) await tree.foldPane(other);
  await tree.row(view, '提言：同盟の次の十年に向けて').waitFor({ timeout: 30_000 });
  const top = async () => (await tree.rows(view)).filter(({ level }) => level === 1).map(({ text }) => text);
  const shows = (/** @type {string} */ what, /** @type {(rows: string[]) => boolean} */ right) => until(what, async () => right(await top()));

  await workbench.command('policyAnnotator.groupCorpus');
  await palette.choose(words.message('By year'));
  const noDate = words.message('By year') === 'By year' ? 'No date' : '日付なし';
  await shows('years in their order, the undated last', (rows) => rows.length > 3 && rows.slice(0, -1).every((row) => /^(19|20)\d\d/u.test(row)) && String(rows.at(-1)).startsWith(noDate));
  const years = (await top()).slice(0, -1);
  assert.deepEqual(years, [...years].sort());
  step(`the tree goes by years: ${(await top()).join(', ')}`);
  await workbench.shot('corpus-by-year');

  await workbench.command('policyAnnotator.groupCorpus');
  await palette.choose(words.message('By kind'));
  await shows('kinds', (rows) => rows.some((row) => /^(Policy recommendations|提言)/u.test(row)));
  step('the tree goes by kinds');
  await workbench.shot('corpus-by-kind');

  await workbench.command('policyAnnotator.groupCorpus');
  await palette.choose(words.message('By organisation'));
  await shows('organisations', (rows) => rows.some((row) => row.startsWith('港町同盟対話')));
  step('the tree goes by organisations');
  await workbench.shot('corpus-by-organisation');

  await workbench.command('policyAnnotator.groupCorpus');
  await palette.choose(words.message('One list'));
  await workbench.command('policyAnnotator.sortCorpus');
  await palette.choose(words.message('By date'));
  const dates = async () => (await tree.rows(view)).filter(({ level }) => level === 1).map(({ text }) => /^(?:19|20)\d\d(?:-\d\d){0,2}(?= )/u.exec(text)?.[0] ?? '~');
  await until('documents in the order of their dates', async () => { const found = await dates(); return found.filter((date) => date !== '~').length > 3 && [...found].sort().join() === found.join(); });
  step('the documents stand in the order of their dates, each behind its date');
  await workbench.shot('corpus-by-date');

  await tree.row(view, '提言：同盟の次の十年に向けて').locator('.label-name').first().hover();
  await page.locator('.monaco-hover:visible, .workbench-hover:visible', { hasText: '港町政策研究会' }).first().waitFor({ timeout: 15_000 });
  step('a document says what is known of it');
  await workbench.shot('document-card');
  await page.keyboard.press('Escape');

  await workbench.command('policyAnnotator.filterCorpus');
  await palette.answer('joint 2023');
  await shows('the one document that matches', (rows) => rows.length === 1 && String(rows[0]).includes('Joint Statement on Alliance Coordination'));
  step('words narrow the list');
  await workbench.shot('corpus-filtered');
  await workbench.command('policyAnnotator.clearCorpusFilter');
  await shows('all documents again', (rows) => rows.length > 3);

  await workbench.command('policyAnnotator.groupCorpus');
  await palette.choose(words.message('By year'));
  await shows('years again', (rows) => rows.some((row) => row.startsWith('2023')));
  await page.waitForTimeout(8_000); // the browser stores the workspace's state some seconds late
  await workbench.reload();
  await shows('years after a reload', (rows) => rows.some((row) => row.startsWith('2023')));
  step('how the reader listed the documents is remembered');
}
