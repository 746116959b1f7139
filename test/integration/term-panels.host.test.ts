import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, extracted, newCorpus, rangeOf, write } from './corpus-fixture';

const paragraph = '両政府は、昨年の会合で取りまとめた文書に沿って拡大抑止の信頼性を高める方策を話し合い、拡大抑止と核の傘という二つの言葉の使い分けについても確かめた。';

/** Rows or marks that the page of the panel said it shows: the question went to the server, the answer to the page, and the page spoke back. */
const shown = (command: string, argument: object): Thenable<number | undefined> => vscode.commands.executeCommand<number | undefined>(`policyAnnotator.${command}`, argument);

const tabs = (): string[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs).flatMap(({ input }) => (input instanceof vscode.TabInputWebview ? [input.viewType.replace(/^mainThreadWebview-/u, '')] : []));

describe('panels on terms', () => {
  let document: vscode.Uri;
  before(async () => {
    await activatedApi();
    const corpus = await newCorpus(`報告\n\n令和6年5月1日\n\n${extracted(paragraph, 23)}`);
    document = corpus.document;
    await write(vscode.Uri.joinPath(corpus.folder, 'second.txt'), '覚え書き\n\n拡大抑止についての短い文である。\n');
    await eventually(async () => (await shown('openConcordance', { uri: document, query: '短い文' })) ?? 0, (rows) => rows === 1);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a concordance shows a term over all documents, wraps undone, and narrower questions fewer rows', async () => {
    assert.equal(await shown('openConcordance', { uri: document, term: 'extended-deterrence' }), 3);
    assert.deepEqual(tabs().filter((type) => type === 'policyAnnotator.concordance'), ['policyAnnotator.concordance']);
    assert.equal(await shown('openConcordance', { uri: document, term: 'extended-deterrence', year: '2024' }), 2);
    assert.equal(await shown('openConcordance', { uri: document, query: 'どこにもない語' }), 0);
  });

  it('a concordance takes the term under the cursor', async () => {
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
    const { start } = rangeOf(editor.document, '核の傘');
    editor.selection = new vscode.Selection(start, start);
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.openConcordance'), 1);
  });

  it('a dispersion shows a mark for each mention, a timeline one for each name and year', async () => {
    assert.equal(await shown('openDispersion', { uri: document, query: '拡大抑止' }), 3);
    // 拡大抑止 in 2024 and without a date, 核の傘 in 2024.
    assert.equal(await shown('openTimeline', { uri: document, term: 'extended-deterrence' }), 3);
    assert.deepEqual([...new Set(tabs())].sort(), ['policyAnnotator.concordance', 'policyAnnotator.dispersion', 'policyAnnotator.timeline']);
  });

  it('a graph of references shows a node for each document, for each section of the one that it is about, and for what is outside', async () => {
    const third = vscode.Uri.joinPath(document, '..', 'third.txt');
    await write(third, '第1節 概観\n\n日米安保条約第5条による。\n\n第2節 展望\n\n前節を見よ。\n');
    await eventually(async () => (await shown('openConcordance', { uri: document, query: '前節を見よ' })) ?? 0, (rows) => rows === 1);
    assert.equal(await shown('openReferenceGraph', { uri: document }), 4);
    assert.equal(await shown('openReferenceGraph', { uri: third }), 6);
    assert.ok(tabs().includes('policyAnnotator.references'));
  });
});
