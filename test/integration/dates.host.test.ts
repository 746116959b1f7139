import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf } from './corpus-fixture';

const text = '第1節 経緯\n\n両国は平成23年6月21日に会合を開いた。その成果は同年9月に公表され、広く知られている。\n';

describe('dates', () => {
  it('show both calendars, the day of the week and the fiscal year on a hover, and where a part was taken from', async () => {
    await activatedApi();
    const { document } = await newCorpus(text);
    const open = await vscode.workspace.openTextDocument(document);
    const card = async (words: string): Promise<{ value: string; range: vscode.Range | undefined }> => {
      const place = rangeOf(open, words);
      const [hover] = await eventually(
        async () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document, place.start.translate(0, 1)),
        (hovers) => hovers.length > 0,
      );
      return { value: (hover!.contents[0] as vscode.MarkdownString).value, range: hover!.range };
    };
    const day = await card('平成23年6月21日');
    assert.match(day.value, /\*\*2011-06-21\*\* · 平成23年6月21日（火）/u);
    assert.match(day.value, /2011/u);
    assert.deepEqual(day.range, rangeOf(open, '平成23年6月21日'));
    const month = await card('同年9月');
    assert.match(month.value, /\*\*2011-09\*\* · 平成23年9月/u);
    assert.match(month.value, /平成23年6月21日.*line 3|3行目の「平成23年6月21日」/u);
  });

  it('keep their reasoning in the analysis, with places as lines and characters', async () => {
    const api = await activatedApi();
    const { document } = await newCorpus(text);
    const { dates } = await api.analyze(document) as unknown as { dates: { value: string; reasons?: { rule: string; from?: unknown }[] }[] };
    assert.deepEqual(dates.map(({ value }) => value), ['2011-06-21', '2011-09']);
    assert.deepEqual(dates[1]!.reasons, [{ rule: 'said-before', unit: 'year', shift: 0, from: { start: { line: 2, character: 3 }, end: { line: 2, character: 13 } } }]);
  });
});
