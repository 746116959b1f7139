import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, write } from './corpus-fixture';

const wrapped = [
  '第1節 協議の経緯 ', '両政府は、首都で開いた会合において、共同の訓練を増やす方策について意', '見を交わし、次の会合までに計画を示すことで一致した。 ',
  '第2節 港湾の警備と沿岸の監視に関する二国間の取組と、これを支える制度', '及び予算の現状 ',
  '港湾の警備は、年ごとに点検し、結果を次の計画に反映させる。沿岸の監視', 'についても、実務者の協議を重ねることとした。 ', '① 訓練の質と量をともに高める ',
  '共同訓練の計画は年度ごとに点検し、結果を次の計画に反映させることとし', 'た。 ', '',
].join('\n\n');
const plain = '第1章 総論\n\n協議を続ける。\n\n第1節 経緯\n\n会合が開かれた。\n\n第2章 各論\n\n訓練を増やす。\n';
const mixed = '# 報告\n\n## 第1節 経緯\n\n会合が開かれた。\n\n１ 訓練\n\n訓練を増やす。\n\n２ 装備\n\n装備を整える。\n\n## 第2節 課題\n\n協議を続ける。\n';
const signed = '# 報告\n\n## 第1節 経緯\n\n会合が開かれた。\n\n## 第2節 課題\n\n協議を続ける。\n';

type Tree = [name: string, first: number, last: number, ...children: Tree[]];
const treeOf = (symbols: readonly vscode.DocumentSymbol[]): Tree[] => symbols.map(({ name, range, children }) => [name, range.start.line, range.end.line, ...treeOf(children)]);

async function opened(name: string, text: string): Promise<vscode.Uri> {
  const { folder } = await newCorpus();
  const uri = vscode.Uri.joinPath(folder, name);
  await write(uri, text);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  await eventually(async () => (await activatedApi()).analyze(uri).catch(() => undefined), (analysis) => analysis !== undefined);
  return uri;
}
const symbolsOf = (uri: vscode.Uri, isRight: (found: vscode.DocumentSymbol[]) => boolean): Promise<vscode.DocumentSymbol[]> =>
  eventually(async () => (await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [], isRight);
const foldsOf = async (uri: vscode.Uri): Promise<[number, number][]> =>
  (await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri)).map(({ start, end }) => [start, end]);

describe('the structure in the editor', () => {
  it('of a hard-wrapped text: a heading over several lines is one symbol from its first line, and folds below its last', async () => {
    const uri = await opened('wrapped.txt', wrapped);
    const symbols = await symbolsOf(uri, (found) => found.length === 2);
    assert.deepEqual(treeOf(symbols), [
      ['第1節 協議の経緯', 0, 4],
      ['第2節 港湾の警備と沿岸の監視に関する二国間の取組と、これを支える制度及び予算の現状', 6, 18, ['① 訓練の質と量をともに高める', 14, 18]],
    ]);
    assert.deepEqual([symbols[1]!.selectionRange.start.line, symbols[1]!.selectionRange.end.line], [6, 8]);
    assert.deepEqual(await foldsOf(uri), [[0, 4], [8, 18], [14, 18]]);
  });

  it('of a plain text, and found again by name in the whole workspace', async () => {
    const uri = await opened('plain.txt', plain);
    assert.deepEqual(treeOf(await symbolsOf(uri, (found) => found.length === 2)), [['第1章 総論', 0, 6, ['第1節 経緯', 4, 6]], ['第2章 各論', 8, 10]]);
    assert.deepEqual(await foldsOf(uri), [[0, 6], [4, 6], [8, 10]]);
    const found = await eventually(
      async () => (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', '各論')).filter(({ location }) => location.uri.toString() === uri.toString()),
      (symbols) => symbols.length > 0,
    );
    assert.deepEqual(found.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]), [['第2章 各論', 'plain.txt', 8]]);
  });

  it('of Markdown with numbered headings beside those with #: whole, below what VS Code shows of them', async () => {
    const uri = await opened('mixed.md', mixed);
    const own = treeOf(await symbolsOf(uri, (found) => found.some(({ name }) => name === '第2節 課題'))).filter(([name]) => name.startsWith('第'));
    assert.deepEqual(own, [['第1節 経緯', 2, 12, ['１ 訓練', 6, 8], ['２ 装備', 10, 12]], ['第2節 課題', 14, 16]]);
  });

  it('of Markdown whose headings all have their #: shown once, by VS Code', async () => {
    const uri = await opened('signed.md', signed);
    const names = (found: readonly vscode.DocumentSymbol[]): string[] => found.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.deepEqual(names(await symbolsOf(uri, () => true)).filter((name) => !name.startsWith('#')), []);
  });
});
