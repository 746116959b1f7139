import assert from 'node:assert/strict';

export const name = 'the icon opens the four views of the extension';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, step }) {
  const { tree } = workbench;
  await tree.show();
  for (const view of ['policyAnnotator.corpus', 'policyAnnotator.notes', 'policyAnnotator.terms', 'policyAnnotator.references']) {
    await tree.pane(view).waitFor();
    step(`the view “${words.view(view)}” is there`);
  }
  assert.equal(await workbench.page.locator('.sidebar .composite.title').innerText(), words.container('policyAnnotator'));
  await workbench.shot('views');

  const view = 'policyAnnotator.references';
  await workbench.editor.open('alliance-history.txt', { line: 1, column: 1 });
  await tree.expandPane(view);
  for (const pane of ['policyAnnotator.corpus', 'policyAnnotator.notes']) await tree.foldPane(pane);
  await tree.row(view, words.message('Chronology')).waitFor();
  const times = async () => (await tree.rows(view)).filter(({ level, text }) => level === 2 && /^\d{4}(?:-|$)/u.test(text)).map(({ text }) => text);
  const own = await times();
  assert.deepEqual(own, [...own].sort(), 'dates in the order of time');
  assert.ok(own.length > 5, own.join(', '));
  step(`the References view shows ${own.length} dates in the order of time`);
  await workbench.shot('references');

  await tree.click(view, '1960-06-23');
  await workbench.editor.expectPlace({ line: 10 });
  step('a click on a date goes to its place');

  await tree.pane(view).locator('.pane-header').hover();
  await tree.pane(view).locator(`.pane-header .actions a.action-label[aria-label^="${words.command('policyAnnotator.chronologyOfCorpus')}"]`).click();
  // The chronology of the corpus is long: it is parted into years, each with the number of its places.
  await tree.row(view, '1982').waitFor();
  await tree.expand(view, '1960');
  step('the chronology of the whole corpus is parted into years');
  await workbench.shot('chronology-of-corpus');
}
