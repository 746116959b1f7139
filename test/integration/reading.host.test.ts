import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf } from './corpus-fixture';

describe('reading a document of a corpus', () => {
  it('analyses structure, terms, references and dates', async () => {
    const api = await activatedApi();
    const { document } = await newCorpus();
    const analysis = await api.analyze(document);
    assert.equal(analysis.file, 'statement.txt');
    assert.deepEqual(analysis.outline.map(({ label, title }) => [label, title]), [['第1節', '協議の経緯']]);
    assert.ok(analysis.mentions.some(({ term, text, wrapped }) => term === 'scc' && text === '日米安全保障協議委員会' && wrapped === true));
    assert.deepEqual(analysis.references.filter(({ type }) => type === 'article').map(({ text, targets }) => [text, targets[0]?.number]), [['日米安保条約第5条', '5'], ['同第6条', '6']]);
    assert.deepEqual(analysis.references.filter(({ type }) => type === 'note').map(({ targets }) => targets[0]?.resolves.status), ['internal']);
  });

  it('refuses a file outside every corpus', async () => {
    const api = await activatedApi();
    await assert.rejects(api.analyze(vscode.Uri.file('/nowhere/else.txt')), /belongs to no corpus/);
  });

  it('shows the card of a term on the second line of a word that is broken by a wrap, over exactly its words', async () => {
    await activatedApi();
    const { document } = await newCorpus();
    const open = await vscode.workspace.openTextDocument(document);
    const range = rangeOf(open, '日米安全保障協議委員会');
    assert.ok(range.end.line > range.start.line, 'the word is broken');
    const hovers = await eventually(
      async () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document, range.end.translate(0, -1)),
      (found) => found.length > 0,
    );
    assert.deepEqual(hovers.map((hover) => hover.range), [range]);
    const [content] = hovers[0]!.contents as vscode.MarkdownString[];
    assert.match(content!.value, /Security Consultative Committee/);
    assert.equal(typeof content!.isTrusted, 'object', 'links to a fixed list of commands, nothing else');
  });

  it('goes from a note mark to the note and from a figure to its caption', async () => {
    await activatedApi();
    const { document } = await newCorpus();
    const open = await vscode.workspace.openTextDocument(document);
    for (const [words, target] of [['（注1）', '1 閣僚級'], ['図表Ⅰ-1-1に', '図表Ⅰ-1-1 協議']] as const) {
      const found = await eventually(
        async () => vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, rangeOf(open, words).start.translate(0, 2)),
        (links) => links.length > 0,
      );
      assert.deepEqual(found.map((link) => open.lineAt(link.targetSelectionRange!.start).text.includes(target)), [true], words);
    }
  });

  it('gives the outline to the editor as document symbols', async () => {
    await activatedApi();
    const { document } = await newCorpus();
    await vscode.workspace.openTextDocument(document);
    const symbols = await eventually(async () => (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document)) ?? [], (found) => found.length > 0);
    const names = (level: vscode.DocumentSymbol[]): unknown[] => level.map(({ name, children }) => [name, names(children)]);
    assert.deepEqual(names(symbols), [
      ['第1節 協議の経緯', [
        ['① 訓練の質と量をともに高める', [
          ['図表Ⅰ-1-1 協議の枠組み', [['（注）', [['1', []]]]]],
        ]],
      ]],
    ]);
  });

  it('leaves plain texts outside a corpus alone', async () => {
    await activatedApi();
    const workspace = vscode.workspace.workspaceFolders![0]!.uri;
    const outside = workspace.with({ scheme: 'untitled', path: '/free.txt' });
    const open = await vscode.workspace.openTextDocument(outside);
    await vscode.workspace.applyEdit(Object.assign(new vscode.WorkspaceEdit(), {}));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', open.uri, new vscode.Position(0, 0));
    assert.deepEqual(hovers, []);
  });
});
