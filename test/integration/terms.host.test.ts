import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, type Api, eventually, exists, newCorpus, rangeOf, read, write } from './corpus-fixture';

const own = '港湾戦略対話は三回目となる。次回の港湾戦略対話（HSD）でも、沿岸連携構想を取り上げる。関係者は港湾の整備計画（以下「計画」という。）を進める。計画は毎年直す。';

async function corpusWith(text: string): Promise<{ api: Api; folder: vscode.Uri; document: vscode.Uri; glossary: vscode.Uri }> {
  const api = await activatedApi();
  const { folder } = await newCorpus();
  const document = vscode.Uri.joinPath(folder, 'talks.txt');
  await write(document, text);
  await eventually(async () => api.analyze(document).then(() => true, () => false), Boolean);
  return { api, folder, document, glossary: vscode.Uri.joinPath(folder, 'glossary.tei.xml') };
}

async function termsIn(api: Api, document: vscode.Uri): Promise<string[]> {
  return (await api.analyze(document)).mentions.map(({ term, text }) => `${term}:${text}`);
}

describe('the glossary of a corpus', () => {
  it('takes a term from the words of a document, which are marked from then on', async () => {
    const { api, document, glossary } = await corpusWith(own);
    const open = await vscode.workspace.openTextDocument(document);
    const id = await vscode.commands.executeCommand<string>('policyAnnotator.addTerm', {
      uri: document, range: rangeOf(open, '沿岸連携構想'), ja: '沿岸連携構想', en: 'Coastal Linkage Initiative', definition: { ja: '沿岸国を結ぶ構想。' }, category: 'policy',
    });
    assert.equal(id, 'coastal-linkage-initiative');
    assert.match(await read(glossary), /<label xml:id="coastal-linkage-initiative">沿岸連携構想<\/label>\n {8}<item ana="#policy">/u);
    const marked = await eventually(() => termsIn(api, document), (terms) => terms.includes(`${id}:沿岸連携構想`));
    assert.ok(marked.includes(`${id}:沿岸連携構想`), marked.join());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document, rangeOf(open, '沿岸連携構想').start);
    assert.match((hovers[0]!.contents[0] as vscode.MarkdownString).value, /沿岸国を結ぶ構想/u);
  });

  it('takes another name for a term of the built-in glossary, in an entry that adds nothing else', async () => {
    const { api, document, glossary } = await corpusWith('閣僚協議の場である日米最上級会合を開いた。');
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.addAlias', { uri: document, alias: '日米最上級会合', term: 'scc' }), 'scc');
    const xml = await read(glossary);
    assert.match(xml, /<term type="variant">日米最上級会合<\/term>/u);
    assert.doesNotMatch(xml, /<gloss /u);
    const marked = await eventually(() => termsIn(api, document), (terms) => terms.includes('scc:日米最上級会合'));
    assert.ok(marked.includes('scc:日米最上級会合'), marked.join());
  });

  it('leaves a broken file alone and says at which line it is broken', async () => {
    const { document, glossary } = await corpusWith(own);
    const broken = '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary">\n  <text><body><list type="gloss">\n  </body></text>\n</TEI>\n';
    await write(glossary, broken);
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.addTerm', { uri: document, ja: '沿岸連携構想' }), undefined);
    assert.equal(await read(glossary), broken);
    const shown = await eventually(() => Promise.resolve(vscode.languages.getDiagnostics(glossary)), (diagnostics) => diagnostics.length > 0);
    assert.deepEqual(shown.map(({ range }) => range.start.line), [3]);
  });

  it('of a folder holds for the documents below it', async () => {
    const { api, folder, document } = await corpusWith('沿岸連携構想を進める。');
    const below = vscode.Uri.joinPath(folder, 'part', 'inner.txt');
    await write(below, '沿岸連携構想を進める。');
    await write(vscode.Uri.joinPath(folder, 'part', 'glossary.tei.xml'), `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary" subtype="1.0"><teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader>
<text><body><list type="gloss"><label xml:id="coast">沿岸連携構想</label><item/></list></body></text></TEI>`);
    const inner = await eventually(() => termsIn(api, below).catch(() => []), (terms) => terms.length > 0);
    assert.deepEqual([inner, await termsIn(api, document)], [['coast:沿岸連携構想'], []]);
  });

  it('is filled by what documents define: such names are marked and explained, hereafter names in their document only', async () => {
    const { api, folder, document } = await corpusWith(own);
    const other = vscode.Uri.joinPath(folder, 'other.txt');
    await write(other, 'HSDの計画は続く。');
    const marked = await eventually(() => termsIn(api, other).catch(() => []), (terms) => terms.length > 0);
    assert.deepEqual(marked, ['harvested:港湾戦略対話:HSD']);
    assert.equal((await termsIn(api, document)).filter((term) => term.endsWith(':計画')).length, 2);
    // Editing such a term makes an entry of one's own.
    const id = await vscode.commands.executeCommand<string>('policyAnnotator.editTerm', { uri: document, id: 'harvested:港湾戦略対話' });
    assert.equal(id, 'hsd');
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('/glossary.tei.xml'), true);
    const owned = await eventually(() => termsIn(api, other), (terms) => terms.includes('hsd:HSD'));
    assert.deepEqual(owned, ['hsd:HSD']);
  });

  it('renames a term in its file and never in the texts', async () => {
    const { api, document, glossary } = await corpusWith(own);
    await vscode.commands.executeCommand('policyAnnotator.addTerm', { uri: document, ja: '沿岸連携構想', en: 'Coastal Linkage Initiative' });
    await eventually(() => termsIn(api, document), (terms) => terms.some((term) => term.startsWith('coastal')));
    const open = await vscode.workspace.openTextDocument(document);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document, rangeOf(open, '沿岸連携構想').start, '沿岸構想');
    assert.deepEqual(edit.entries().map(([uri]) => uri.path), [glossary.path]);
    await vscode.workspace.applyEdit(edit);
    const changed = (await vscode.workspace.openTextDocument(glossary)).getText();
    assert.match(changed, />沿岸構想<\/label>/u);
    assert.match(changed, /<term type="variant">沿岸連携構想<\/term>/u);
    assert.equal(open.isDirty, false);
  });

  it('takes a table', async () => {
    const { api, folder, document, glossary } = await corpusWith('沿岸連携構想を進める。');
    const table = vscode.Uri.joinPath(folder, 'terms.csv');
    await write(table, 'id,ja,en\ncoast,沿岸連携構想,Coastal Linkage\n,,\nbad id,港,\n');
    const done = await vscode.commands.executeCommand<{ added: number; changed: number; problems: string[] }>('policyAnnotator.importGlossary', { from: table, into: glossary, confirmed: true });
    assert.deepEqual([done.added, done.changed, done.problems.length], [2, 0, 1]);
    assert.match(done.problems[0]!, /terms\.csv:4:1: /u);
    const marked = await eventually(() => termsIn(api, document), (terms) => terms.includes('coast:沿岸連携構想'));
    assert.ok(marked.includes('coast:沿岸連携構想'), marked.join());
  });

  it('is offered candidates that it does not have', async () => {
    const { document, glossary } = await corpusWith('沿岸連携構想を進める。沿岸連携構想は三年目である。港を見た。');
    const ids = await vscode.commands.executeCommand<string[]>('policyAnnotator.suggestTerms', { uri: document, accept: ['沿岸連携構想'] });
    assert.equal(ids.length, 1);
    assert.match(await read(glossary), />沿岸連携構想<\/label>/u);
    assert.equal(await exists(glossary), true);
  });
});
