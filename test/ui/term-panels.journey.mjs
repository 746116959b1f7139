import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.mjs';

export const name = 'from a term to its contexts, over documents and years';

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run({ workbench, workspace, words, step }) {
  const { editor, palette, page, tree } = workbench;
  const inside = () => workbench.webview();
  const text = (/** @type {import('playwright-core').Locator} */ place) => place.allInnerTexts();

  await tree.show();
  await tree.row('policyAnnotator.corpus', '提言：同盟の次の十年に向けて').waitFor({ timeout: 30_000 });
  await editor.open('seminar-report.txt', { line: 1, column: 1 });
  const report = readFileSync(path.join(workspace, 'seminar-report.txt'), 'utf8').split(/\r?\n/u);
  const line = report.findIndex((one) => one.includes('拡大抑止'));
  const term = { line: line + 1, column: String(report[line]).indexOf('拡大抑止') + 2 };
  await editor.open('seminar-report.txt', term);
  await workbench.command('policyAnnotator.openConcordance');
  await inside().locator('.concordance .row').first().waitFor({ timeout: 30_000 });
  const keywords = await text(inside().locator('.row .keyword'));
  assert.ok(keywords.length > 5 && keywords.every((keyword) => /^(?:拡大抑止|extended deterrence)/iu.test(keyword)), keywords.join());
  const left = await inside().locator('.row .keyword').evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().left)))]);
  assert.equal(left.length, 1, 'every keyword begins in the same column');
  step(`the concordance shows ${keywords.length} rows, aligned`);
  await workbench.shot('concordance');

  const dates = async () => (await text(inside().locator('.row .date'))).filter((date) => date !== '');
  await inside().locator('.head.date button').click();
  assert.deepEqual(await dates(), [...await dates()].sort());
  await inside().locator('.head.date button').click();
  assert.deepEqual(await dates(), [...await dates()].sort().reverse());
  await inside().locator('.head.before button').click();
  assert.equal(await inside().locator('.head.before').getAttribute('aria-sort'), 'ascending');
  step('rows are sorted by date, both ways, and by the left context');

  await inside().locator('.filter').fill('港町同盟対話');
  await until('filtered rows', async () => (await inside().locator('.row').count()) < keywords.length);
  const filtered = await inside().locator('.row').count();
  assert.ok(filtered > 0);
  await inside().locator('.filter').fill('');
  await until('all rows', async () => (await inside().locator('.row').count()) === keywords.length);
  step(`a filter leaves ${filtered} rows`);

  await inside().locator('.head.text button').click();
  await inside().locator('.grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = inside().locator('.row.active');
  assert.equal(await third.getAttribute('aria-rowindex'), '4');
  const keyword = await third.locator('.keyword').innerText();
  await page.keyboard.press('Enter');
  await until('the keyword selected in its document', async () => (await editor.cursor()).selected >= keyword.length);
  step(`Enter opens row 3 with its words selected: ${keyword}`);

  const file = path.join(workspace, 'contexts.csv');
  await inside().locator('.action').last().click();
  const asked = await palette.input();
  await until('the proposed name of the file', async () => (await asked.inputValue()).endsWith('.csv')); // filled in late
  await palette.answer(file);
  await until('the exported file', () => existsSync(file) && readFileSync(file, 'utf8').trim().split('\r\n').length === keywords.length + 1);
  assert.match(readFileSync(file, 'utf8'), /^\u{feff}"[^"]+","[^"]+"/u);
  step('all rows are in a CSV file on disk');

  await inside().locator('.search').fill('共同訓練');
  await inside().locator('.search').press('Enter');
  await inside().locator('h1', { hasText: '共同訓練' }).waitFor();
  await until('other rows', async () => (await text(inside().locator('.row .keyword'))).every((one) => one === '共同訓練'));
  step('any other words can be looked for');

  await page.keyboard.press('Control+1');
  await editor.open('seminar-report.txt', term);
  await workbench.command('policyAnnotator.openDispersion');
  await inside().locator('.dispersion .strip').first().waitFor({ timeout: 30_000 });
  await inside().locator('.search').fill('拡大抑止、核の傘、共同訓練');
  await inside().locator('.search').press('Enter');
  await until('three entries of the legend', async () => (await inside().locator('.legend li').count()) === 3);
  await inside().locator('.band').first().focus();
  await page.keyboard.press('ArrowRight');
  await inside().locator('.tip:visible').waitFor();
  step(`the dispersion has ${await inside().locator('.strip').count()} strips`);
  await workbench.shot('dispersion');
  const hit = await inside().locator('.tip strong').innerText();
  await page.keyboard.press('Enter');
  await until('the mention selected', async () => (await editor.cursor()).selected >= hit.length);
  step(`Enter opens a mention with its words selected: ${hit}`);

  await workbench.command('policyAnnotator.openTimeline');
  await inside().locator('.timeline table').waitFor({ timeout: 30_000 });
  await inside().locator('.search').fill('拡大抑止');
  await inside().locator('.search').press('Enter');
  await inside().locator('.timeline .name', { hasText: '核の傘' }).waitFor();
  const years = await text(inside().locator('thead .year'));
  assert.deepEqual(years, [...years].sort());
  step(`the timeline runs from ${years[0]} to ${years.at(-1)}, 核の傘 beside 拡大抑止`);
  await workbench.shot('timeline');
  await inside().locator('.search').fill('名簿にない語');
  await inside().locator('.search').press('Enter');
  await inside().locator('.problem', { hasText: words.message('No entry of the glossary has this name.') }).waitFor();
  step('a name that no entry has is said to be none');

  const mark = inside().locator('tr', { hasText: '核の傘' }).locator('td button').first();
  const label = await mark.getAttribute('aria-label');
  await mark.click();
  await inside().locator('.concordance h1', { hasText: /核の傘 · \d{4}/u }).waitFor();
  assert.ok((await text(inside().locator('.row .keyword'))).every((one) => one === '核の傘'));
  step(`a mark leads to its mentions: ${label}`);

  await page.waitForTimeout(8_000); // the browser stores the workspace's state some seconds late
  await workbench.reload();
  await inside().locator('.concordance h1', { hasText: /核の傘 · \d{4}/u }).waitFor({ timeout: 60_000 });
  step('the panel comes back with the window');
}
