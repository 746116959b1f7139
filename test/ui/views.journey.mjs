import assert from 'node:assert/strict';

export const name = 'the icon opens the three views of the extension';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, step }) {
  const { tree } = workbench;
  await tree.show();
  for (const view of ['policyAnnotator.corpus', 'policyAnnotator.notes', 'policyAnnotator.references']) {
    await tree.pane(view).waitFor();
    step(`the view “${words.view(view)}” is there`);
  }
  assert.equal(await workbench.page.locator('.sidebar .composite.title').innerText(), words.container('policyAnnotator'));
  await workbench.shot('views');

  await workbench.editor.open('opinion.txt', { line: 1, column: 1 });
  await tree.expandPane('policyAnnotator.references');
  const chronology = words.message('Chronology');
  await tree.row('policyAnnotator.references', chronology).waitFor();
  const rows = await tree.rows('policyAnnotator.references');
  const years = rows.filter(({ level, text }) => level === 2 && /^\d{4}/u.test(text)).map(({ text }) => text.slice(0, 4));
  assert.deepEqual(years, [...years].sort(), 'years in the order of time');
  assert.ok(years.length > 0);
  step(`the References view shows the years ${years.join(', ')}`);
  await workbench.shot('references');
}
