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

  it('expands abbreviations at their first mention where the setting says so', async () => {
    await activatedApi();
    const { document } = await newCorpus('第1節 概要\n\n両政府はSCCを開き、SCCで論じた。\n');
    const open = await vscode.workspace.openTextDocument(document);
    const whole = new vscode.Range(0, 0, open.lineCount, 0);
    const hints = async (): Promise<unknown[]> => (await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document, whole) ?? [])
      .map(({ position, label }) => [position.line, position.character, label]);
    const settings = vscode.workspace.getConfiguration('policyAnnotator');
    assert.deepEqual(await hints(), []);
    await settings.update('inlayHints.abbreviations', true, vscode.ConfigurationTarget.Global);
    try {
      const shown = await eventually(hints, (found) => found.length > 0);
      assert.deepEqual(shown.map((hint) => (hint as unknown[]).slice(0, 2)), [[2, 7]]);
      assert.match(String((shown[0] as unknown[])[2]), /^= .*Security Consultative Committee$/u);
    } finally {
      await settings.update('inlayHints.abbreviations', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('completes names of terms in a comment box, in the midst of Japanese', async () => {
    await activatedApi();
    const { document } = await newCorpus();
    await vscode.window.showTextDocument(document);
    const contents = vscode.workspace.registerTextDocumentContentProvider('comment', { provideTextDocumentContent: () => 'ここで言う拡大抑' });
    try {
      const box = await vscode.workspace.openTextDocument(vscode.Uri.parse('comment:/box.md'));
      await vscode.languages.setTextDocumentLanguage(box, 'markdown');
      const end = new vscode.Position(0, box.lineAt(0).text.length);
      const names = async (): Promise<string[]> => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', box.uri, end)).items
        .filter(({ range }) => range instanceof vscode.Range && range.start.character === 5)
        .map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok((await eventually(names, (found) => found.includes('拡大抑止'))).includes('拡大抑止'));
    } finally {
      contents.dispose();
    }
  });

  it('lists terms in the Terms view in every way, shows the one at the cursor, and follows no row that is gone', async () => {
    const { document, open } = await twoDocuments();
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(rangeOf(open, SCC).start, rangeOf(open, SCC).start);
    for (const by of ['category', 'document', 'frequency', 'category']) {
      await vscode.commands.executeCommand('policyAnnotator.groupTerms', { by });
      await vscode.commands.executeCommand('policyAnnotator.filterTerms', { text: 'にない言葉' });
      await vscode.commands.executeCommand('policyAnnotator.showTerm');
      await vscode.commands.executeCommand('policyAnnotator.clearTermsFilter');
    }
    await vscode.commands.executeCommand('policyAnnotator.showTerm', { uri: document.toString(), term: 'no-such-term' });
  });
});
