import assert from 'node:assert/strict';

export const name = 'the icon opens the two views of the extension';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, words, step }) {
  const { tree } = workbench;
  await tree.show();
  for (const view of ['policyAnnotator.corpus', 'policyAnnotator.notes']) {
    await tree.pane(view).waitFor();
    step(`the view “${words.view(view)}” is there`);
  }
  assert.equal(await workbench.page.locator('.sidebar .composite.title').innerText(), words.container('policyAnnotator'));
  await workbench.shot('views');
}
