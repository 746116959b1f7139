import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf, read, write } from './corpus-fixture';

const treaty = '港湾協力協定\n\n2023年1月11日\n\n第1条 目的\n\n締約国は協力する。\n\n第2条 通報\n\n締約国は通報する（注1）。\n\n（注） 1 書面による。\n';
const paper = '第1節 同盟の現状\n\n港湾協力協定第2条による。図表9-9を見よ。\n\n第2節 課題\n\n第1節で述べた。港湾協力協定第2条は重い。\n';

/** A corpus of a treaty (`statement.txt`) and a paper that cites it. */
async function citingCorpus(): Promise<{ cited: vscode.TextDocument; citing: vscode.TextDocument }> {
  await activatedApi();
  const { folder, document } = await newCorpus(treaty);
  const uri = vscode.Uri.joinPath(folder, 'paper.txt');
  await write(uri, paper);
  await vscode.commands.executeCommand('policyAnnotator.createCorpus', { uri: folder });
  return { cited: await vscode.workspace.openTextDocument(document), citing: await vscode.workspace.openTextDocument(uri) };
}

const definitions = async (document: vscode.TextDocument, words: string): Promise<vscode.LocationLink[]> => eventually(
  async () => vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, rangeOf(document, words).end.translate(0, -1)),
  (links) => links.length > 0,
);

describe('references between documents', () => {
  it('lead by F12 into another document, to the article that is meant', async () => {
    const { cited, citing } = await citingCorpus();
    const found = await definitions(citing, '港湾協力協定第2条');
    assert.deepEqual(found.map(({ targetUri, targetSelectionRange }) => [targetUri.path, cited.lineAt(targetSelectionRange!.start).text]), [[cited.uri.path, '第2条 通報']]);
  });

  it('preview their target when the mouse rests on them', async () => {
    const { citing } = await citingCorpus();
    const hovers = await eventually(
      async () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', citing.uri, rangeOf(citing, '港湾協力協定第2条').end.translate(0, -1)),
      (found) => found.length > 0,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n').replace(/\\/gu, '');
    assert.match(text, /港湾協力協定.*第2条 通報.*> 締約国は通報する/su);
  });

  it('are found from the heading they lead to, over all documents', async () => {
    const { cited, citing } = await citingCorpus();
    const at = (document: vscode.TextDocument, words: string): Promise<vscode.Location[]> => eventually(
      async () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, rangeOf(document, words).start.translate(0, 1)),
      (found) => found.length > 0,
    );
    const shown = (found: vscode.Location[]): string[] => found.map(({ uri, range }) => `${uri.path.slice(uri.path.lastIndexOf('/') + 1)}:${range.start.line + 1}`);
    assert.deepEqual(shown(await at(cited, '第2条 通報')), ['paper.txt:3', 'paper.txt:7']);
    assert.deepEqual(shown(await at(citing, '第1節 同盟')), ['paper.txt:7']);
    assert.deepEqual(shown(await at(cited, '1 書面')), ['statement.txt:11'], 'a note is found by its mark');
  });

  it('follow their target when it is removed', async () => {
    const { cited, citing } = await citingCorpus();
    assert.equal((await definitions(citing, '港湾協力協定第2条')).length, 1);
    await vscode.workspace.fs.delete(cited.uri);
    const gone = await eventually(
      async () => vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', citing.uri, rangeOf(citing, '港湾協力協定第2条').end.translate(0, -1)),
      (links) => links.length === 0,
    );
    assert.deepEqual(gone, []);
  });
});

describe('references that lead nowhere', () => {
  const hintsOf = (document: vscode.TextDocument): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'missing-target');
  const fixes = async (document: vscode.TextDocument, words: string, command: string): Promise<vscode.CodeAction | undefined> => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, words), vscode.CodeActionKind.QuickFix.value);
    return actions.find((action) => action.command?.command === `policyAnnotator.${command}`);
  };

  it('are hinted at; what a reader says of them is kept in the corpus file, heeded, and can be taken back', async () => {
    const { cited, citing } = await citingCorpus();
    await vscode.window.showTextDocument(citing);
    const [hint] = await eventually(async () => hintsOf(citing), (found) => found.length === 1);
    assert.deepEqual([citing.getText(hint!.range), hint!.severity], ['図表9-9', vscode.DiagnosticSeverity.Hint]);
    const action = await fixes(citing, '図表9-9', 'bindReference');
    const [place] = action?.command?.arguments as [{ uri: string; range: vscode.Range }];
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.bindReference', { ...place, target: { uri: cited.uri.toString(), section: '第2条' } }), true);
    const file = vscode.Uri.joinPath(citing.uri, '..', 'policy-corpus.xml');
    assert.match(await read(file), /<bibl n="paper\.txt">\s*<ref type="binding" n="第2条" target="statement\.txt">.*<seg type="quote">図表9-9<\/seg>/su);
    assert.equal((await definitions(citing, '図表9-9'))[0]?.targetUri.path, cited.uri.path);
    assert.deepEqual(await eventually(async () => hintsOf(citing), (found) => found.length === 0), []);
    assert.equal(citing.getText(), paper, 'the text stays as it is');

    assert.ok(await fixes(citing, '図表9-9', 'unbindReference') !== undefined);
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.unbindReference', place), true);
    assert.equal((await eventually(async () => hintsOf(citing), (found) => found.length === 1)).length, 1);
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.markOutside', place), true);
    assert.match(await read(file), /subtype="outside"/u);
    assert.deepEqual(await eventually(async () => hintsOf(citing), (found) => found.length === 0), []);
  });

  it('are as loud as the reader wants', async () => {
    const settings = vscode.workspace.getConfiguration('policyAnnotator');
    const { citing } = await citingCorpus();
    await vscode.window.showTextDocument(citing);
    try {
      await settings.update('references.diagnostics', 'warning', vscode.ConfigurationTarget.Workspace);
      const [hint] = await eventually(async () => hintsOf(citing), (found) => found[0]?.severity === vscode.DiagnosticSeverity.Warning);
      assert.equal(hint?.severity, vscode.DiagnosticSeverity.Warning);
      await settings.update('references.diagnostics', 'off', vscode.ConfigurationTarget.Workspace);
      assert.deepEqual(await eventually(async () => hintsOf(citing), (found) => found.length === 0), []);
    } finally {
      await settings.update('references.diagnostics', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('never make a corpus file that does not parse be written', async () => {
    const { citing } = await citingCorpus();
    const file = vscode.Uri.joinPath(citing.uri, '..', 'policy-corpus.xml');
    const broken = `${(await read(file)).trimEnd().slice(0, -3)}`;
    await write(file, broken);
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.markOutside', { uri: citing.uri.toString(), range: rangeOf(citing, '図表9-9') }), false);
    assert.equal(await read(file), broken);
  });
});

describe('the tree of references', () => {
  it('tells who points to a section and where that points itself, as editors show calls', async () => {
    const { cited, citing } = await citingCorpus();
    const [article] = await eventually(
      async () => (await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', cited.uri, rangeOf(cited, '第2条 通報').start)) ?? [],
      (found) => found.length > 0,
    );
    assert.deepEqual([article?.name, article?.detail], ['第2条 通報', '港湾協力協定']);
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', article);
    assert.deepEqual(incoming.map(({ from, fromRanges }) => [from.name, fromRanges.length]), [['第1節 同盟の現状', 1], ['第2節 課題', 1]]);
    const second = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', incoming[0]!.from);
    assert.deepEqual(second.map(({ from }) => from.name), ['第2節 課題'], 'two levels');
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', incoming[1]!.from);
    assert.deepEqual(outgoing.map(({ to }) => to.name), ['第1節 同盟の現状', '第2条 通報']);
    // From a reference the tree begins at what it leads to.
    const [from] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', citing.uri, rangeOf(citing, '第1節で').start.translate(0, 1));
    assert.equal(from?.name, '第1節 同盟の現状');
  });

  it('is counted above headings where the reader wants it', async () => {
    const settings = vscode.workspace.getConfiguration('policyAnnotator');
    const { cited } = await citingCorpus();
    const lenses = async (): Promise<string[]> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', cited.uri, 20)).map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
    assert.deepEqual(await lenses(), [], 'off by default');
    await settings.update('codeLens.references', true, vscode.ConfigurationTarget.Workspace);
    try {
      assert.deepEqual(await eventually(lenses, (found) => found.length === 2), ['9: 2 references', '13: 1 reference']);
    } finally {
      await settings.update('codeLens.references', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
