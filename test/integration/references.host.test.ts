import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf, write } from './corpus-fixture';

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
