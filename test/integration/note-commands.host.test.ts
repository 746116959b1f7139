import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, exists, newCorpus, rangeOf, read, useAnnotator, write } from './corpus-fixture';

const command = <T>(name: string, argument?: unknown): Thenable<T> => vscode.commands.executeCommand<T>(`policyAnnotator.${name}`, argument);

const codebook = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-notes-codebook"><teiHeader><fileDesc><titleStmt><title>Codes</title></titleStmt></fileDesc>
<encodingDesc><classDecl><taxonomy><category xml:id="deterrence"><catDesc xml:lang="ja"><term>抑止</term>：抑止力に関する記述</catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader></TEI>
`;

describe('commands on notes', () => {
  before(async () => {
    await activatedApi();
    await useAnnotator('tanaka', '田中花子');
  });

  async function opened() {
    const api = await activatedApi();
    const { folder, document } = await newCorpus();
    const open = await vscode.workspace.openTextDocument(document);
    return { api, folder, document, open, file: vscode.Uri.joinPath(folder, 'statement.txt.tanaka.notes.tei.xml'), mine: vscode.Uri.joinPath(folder, 'statement.txt.tanaka-private.notes.tei.xml') };
  }

  it('put one note on several passages in the order of the text, given as ranges or as selections', async () => {
    const { api, document, open } = await opened();
    const [first, second] = [rangeOf(open, '拡大抑止の信頼性'), rangeOf(open, '共同訓練の計画')];
    const id = await command<string>('addNote', { uri: document, ranges: [second, first], body: '併せて読む。' });
    const editor = await vscode.window.showTextDocument(open);
    editor.selections = [new vscode.Selection(second.start, second.end), new vscode.Selection(first.start, first.end)];
    const another = await command<string>('addNote', { body: '選択から。' });
    const notes = await api.notes(document);
    assert.deepEqual(notes.map((note) => [note.id, note.quote, note.ranges.map(({ start }) => start.line)]), [id, another].map((each) => [each, '拡大抑止の信頼性 … 共同訓練の計画', [first.start.line, second.start.line]]));
  });

  it('keep a private note and the replies to it in a file of its own, and write no .gitignore without agreement', async () => {
    const { api, folder, document, open, file, mine } = await opened();
    const id = await command<string>('addNote', { uri: document, range: rangeOf(open, '拡大抑止の信頼性'), body: '自分用。', private: true });
    assert.equal(await command('editNote', { uri: document, id, body: '自分だけの覚え。' }), true);
    const reply = await command<string>('replyToNote', { uri: document, id, body: '続き。' });
    assert.equal(await command('resolveNote', { uri: document, id }), true);
    assert.deepEqual((await api.notes(document)).map((note) => [note.id, note.annotator, note.body, note.resolved]), [[id, 'tanaka-private', '自分だけの覚え。', true], [reply, 'tanaka-private', '続き。', true]]);
    assert.equal(await exists(file), false);
    assert.ok(await exists(mine));
    assert.equal(await exists(vscode.Uri.joinPath(folder, '.gitignore')), false);
  });

  it('move a lost note to another passage, with range, quotes and version', async () => {
    const { api, document, open, file } = await opened();
    const id = await command<string>('addNote', { uri: document, range: rangeOf(open, '拡大抑止の信頼性'), body: '要確認。' });
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document, rangeOf(open, 'において、拡大抑止の信頼性を高める方策について意見を交わした'));
    await vscode.workspace.applyEdit(edit);
    assert.equal((await api.notes(document))[0]?.status, 'lost');
    const range = rangeOf(open, '共同訓練の計画');
    assert.equal(await command('reanchorNote', { uri: document, id, range }), true);
    assert.deepEqual((await api.notes(document)).map((note) => [note.id, note.quote, note.status, note.ranges[0]?.start.line]), [[id, '共同訓練の計画', 'exact', range.start.line]]);
    assert.equal((await read(file)).match(/<bibl xml:id="v\./gu)?.length, 2);
  });

  it('check notes files: lost passages, codes that the codebook lacks and files without a document, until they are mended', async () => {
    const { folder, document, open, file } = await opened();
    await write(vscode.Uri.joinPath(folder, 'codebook.tei.xml'), codebook);
    const kept = await command<string>('addNote', { uri: document, range: rangeOf(open, '共同訓練の計画'), body: 'よい。', codes: ['deterrence'] });
    const coded = await command<string>('addNote', { uri: document, range: rangeOf(open, '実務者の協議'), body: '符号。', codes: ['unheard-of'] });
    const lost = await command<string>('addNote', { uri: document, range: rangeOf(open, '拡大抑止の信頼性'), body: '消える。' });
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document, rangeOf(open, 'において、拡大抑止の信頼性を高める方策について意見を交わした'));
    await vscode.workspace.applyEdit(edit);
    const stray = vscode.Uri.joinPath(folder, 'gone.txt.tanaka.notes.tei.xml');
    await write(stray, await read(file));
    type Finding = { file: string; line: number; key: string; message: string };
    const check = async (): Promise<Finding[]> => (await command<Finding[]>('checkNotes')).filter((finding) => finding.file.startsWith(folder.toString()));
    const findings = await eventually(check, (found) => found.some(({ key }) => key === 'no-document'));
    assert.deepEqual(findings.map(({ file: where, key }) => [where, key]).sort(), [
      [stray.toString(), 'no-document'], [file.toString(), 'lost-passage'], [file.toString(), 'unknown-code'],
    ].sort());
    const shown = (): string[] => vscode.languages.getDiagnostics(file).map(({ message }) => message);
    assert.equal(shown().length, 2);
    assert.ok(shown().some((message) => message.includes(coded)) && shown().some((message) => message.includes(lost)) && !shown().some((message) => message.includes(kept)));
    await command('deleteNote', { uri: document, id: lost });
    assert.ok((await eventually(async () => shown(), (messages) => messages.length === 1))[0]?.includes(coded));
  });

  it('put the codes that were used last on the selection, and on a note that is there already', async () => {
    const { api, document, open } = await opened();
    await command('addNote', { uri: document, range: rangeOf(open, '実務者の協議'), body: '基準。', codes: ['deterrence', 'training'] });
    const range = rangeOf(open, '共同訓練の計画');
    const editor = await vscode.window.showTextDocument(open);
    editor.selection = new vscode.Selection(range.start, range.end);
    const id = await command<string>('applyLastCode');
    const coded = (await api.notes(document)).find((note) => note.id === id);
    assert.deepEqual([coded?.quote, coded?.body, coded?.codes], ['共同訓練の計画', '', ['deterrence', 'training']]);
    await command('addNote', { uri: document, range: rangeOf(open, '拡大抑止の信頼性'), body: '別の箇所。', codes: ['review'] });
    assert.equal(await command('applyLastCode', { uri: document, range }), id);
    assert.deepEqual((await api.notes(document)).find((note) => note.id === id)?.codes, ['deterrence', 'review', 'training']);
  });
});
