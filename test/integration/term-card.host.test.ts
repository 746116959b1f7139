import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf, statement, useAnnotator, write } from './corpus-fixture';

const SCC = '日米安全保障協議委員会';
const report = '2013年10月3日\n\n第1節 再開\n\n両政府は日米安全保障協議委員会を再開し、拡大抑止を論じた。次回の日米安全保障協議委員会は春に開く。\n';

/** A corpus of two documents, both counted; the first open. */
async function twoDocuments(): Promise<{ document: vscode.Uri; other: vscode.Uri; open: vscode.TextDocument }> {
  await activatedApi();
  const { folder, document } = await newCorpus(statement);
  const other = vscode.Uri.joinPath(folder, 'report.txt');
  await write(other, report);
  const open = await vscode.workspace.openTextDocument(document);
  await eventually(() => cardAt(document, rangeOf(open, SCC).start), (card) => /in 2 documents of the corpus(?! so far)/u.test(card));
  return { document, other, open };
}

async function cardAt(document: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document, position);
  return (hovers[0]?.contents as vscode.MarkdownString[] | undefined)?.[0]?.value ?? '';
}

const plain = ({ start, end }: vscode.Range): number[] => [start.line, start.character, end.line, end.character];

describe('terms over a corpus', () => {
  it('the card says what the term is, counts it here and in the corpus by year, and offers what can be done', async () => {
    const { document, open } = await twoDocuments();
    const card = await cardAt(document, rangeOf(open, SCC).start);
    const lines = card.replace(/\]\(command:[^)]*\)/gu, ']').split('\n').filter((line) => line !== '');
    assert.ok(lines.length <= 15, card);
    assert.match(lines[0]!, /^\*\*.*Security Consultative Committee\*\*$/u);
    assert.match(lines[2]!, /\[日本語\]$/u);
    assert.ok(lines.includes('1 mention in this document'), card);
    assert.ok(lines.some((line) => line.startsWith('3 mentions in 2 documents of the corpus (2013: 2')), card);
    assert.equal(lines.at(-1), '[Previous] | [Next] | [All mentions] | [In context] | [Over time] | [Terms view] | [Note on all mentions] | [Add name] | [Edit]');
  });

  it('turns over to the definition in the other language and back', async () => {
    const { document, open } = await twoDocuments();
    const { start } = rangeOf(open, SCC);
    const range = { start: { line: start.line, character: start.character }, end: { line: start.line, character: start.character } };
    await vscode.commands.executeCommand('policyAnnotator.turnCard', { uri: document.toString(), range, term: 'scc' });
    assert.match(await cardAt(document, start), /\[English\]\(command:policyAnnotator\.turnCard/u);
    await vscode.commands.executeCommand('policyAnnotator.turnCard', { uri: document.toString(), range, term: 'scc' });
    assert.match(await cardAt(document, start), /\[日本語\]\(command:policyAnnotator\.turnCard/u);
  });

  it('finds all references of a term over the files, and highlights the words of a broken one without the empty lines', async () => {
    const { document, other, open } = await twoDocuments();
    const { start } = rangeOf(open, SCC);
    const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document, start);
    const report = await vscode.workspace.openTextDocument(other);
    const [here, there] = [document, other].map((uri) => found.filter((location) => location.uri.toString() === uri.toString()).map(({ range }) => range));
    assert.deepEqual(here!.map(plain), [plain(rangeOf(open, SCC))]);
    assert.deepEqual(there!.map((range) => report.getText(range)), [SCC, SCC]);
    const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document, start);
    assert.equal(highlights.map(({ range }) => open.getText(range)).join(''), SCC);
    assert.ok(highlights.length > 1 && highlights.every(({ range }) => range.isSingleLine && !range.isEmpty));
  });

  it('goes round the mentions of a document from any place, and writes one note on all of them', async () => {
    const { other } = await twoDocuments();
    const api = await activatedApi();
    const editor = await vscode.window.showTextDocument(other);
    const text = editor.document.getText();
    const places = [...text.matchAll(new RegExp(SCC, 'gu'))].map(({ index }) => editor.document.positionAt(index));
    const go = async (command: string, argument?: unknown): Promise<vscode.Position> => {
      await vscode.commands.executeCommand(`policyAnnotator.${command}`, argument);
      return vscode.window.activeTextEditor!.selection.active;
    };
    const start = { line: 0, character: 0 };
    assert.deepEqual(await go('nextOccurrence', { uri: other.toString(), term: 'scc', range: { start, end: start } }), places[0]);
    editor.selection = new vscode.Selection(places[0]!, places[0]!);
    assert.deepEqual(await go('nextOccurrence'), places[1]);
    assert.deepEqual(await go('nextOccurrence'), places[0]);
    assert.deepEqual(await go('previousOccurrence'), places[1]);
    await useAnnotator('tanaka', '田中花子');
    const id = await vscode.commands.executeCommand<string>('policyAnnotator.noteOnMentions', { uri: other.toString(), term: 'scc', body: '名称を確認。' });
    const note = (await api.notes(other)).find((one) => one.id === id);
    assert.deepEqual(note?.ranges.map(({ start: at }) => [at.line, at.character]), places.map(({ line, character }) => [line, character]));
  });
});
