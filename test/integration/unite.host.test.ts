import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf, read, useAnnotator, write } from './corpus-fixture';

const command = <T>(name: string, argument: unknown): Thenable<T> => vscode.commands.executeCommand<T>(`policyAnnotator.${name}`, argument);

const findings = (file: vscode.Uri, satisfied: (codes: unknown[]) => boolean): Promise<unknown[]> => eventually(async () => vscode.languages.getDiagnostics(file).map(({ code }) => code), satisfied);

describe('a notes file with conflict markers', () => {
  before(async () => {
    await activatedApi();
    await useAnnotator('tanaka', '田中花子');
  });

  /** Two machines changed the text of one note; git merged what it could. */
  async function conflicted() {
    const api = await activatedApi();
    const { folder, document } = await newCorpus();
    const open = await vscode.workspace.openTextDocument(document);
    const id = await command<string>('addNote', { uri: document, range: rangeOf(open, '拡大抑止の信頼性'), body: '要確認。' });
    const file = vscode.Uri.joinPath(folder, 'statement.txt.tanaka.notes.tei.xml');
    const sound = await read(file);
    const line = sound.split('\n').find((one) => one.includes('要確認。'))!;
    const marked = sound.replace(line, ['<<<<<<< HEAD', line.replace('要確認。', '机で書いた。'), '=======', line.replace('要確認。', '車中で書いた。'), '>>>>>>> laptop'].join('\n'));
    await write(file, marked);
    assert.ok((await findings(file, (codes) => codes.includes('conflict-markers'))).includes('conflict-markers'));
    return { api, document, file, id, marked };
  }

  it('is shown with both sides, is not written over, and its finding offers to unite them', async () => {
    const { api, document, file, id, marked } = await conflicted();
    const [note] = await api.notes(document);
    assert.deepEqual([note?.id, note?.status], [id, 'exact']);
    assert.equal(await command('editNote', { uri: document, id, body: '別の本文' }), false);
    await vscode.workspace.openTextDocument(file);
    const [diagnostic] = vscode.languages.getDiagnostics(file).filter(({ code }) => code === 'conflict-markers');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', file, diagnostic!.range);
    assert.ok(actions.some((action) => action.command?.command === 'policyAnnotator.uniteNotes'), JSON.stringify(actions.map(({ title }) => title)));
    assert.equal(await read(file), marked);
  });

  it('is united by one command: both texts stay, the finding goes, notes can be written again', async () => {
    const { api, document, file, id } = await conflicted();
    assert.equal(await command('uniteNotes', { uri: file, confirmed: true }), 1);
    const xml = await read(file);
    assert.doesNotMatch(xml, /^[<=>]{7}/mu);
    for (const text of ['机で書いた。', '車中で書いた。']) assert.ok(xml.includes(text), text);
    assert.deepEqual(await findings(file, (codes) => codes.length === 0), []);
    assert.equal(await command('editNote', { uri: document, id, body: '決めた。' }), true);
    assert.deepEqual((await api.notes(document)).map(({ body }) => body), ['決めた。']);
    assert.equal(await command('uniteNotes', { uri: file, confirmed: true }), 0);
  });

  it('is left alone where a side cannot be read', async () => {
    const { file, marked } = await conflicted();
    const broken = marked.replace('車中で書いた。</note>', '車中で書いた。');
    await write(file, broken);
    assert.ok((await findings(file, (codes) => codes.includes('mismatched-tag'))).includes('mismatched-tag'));
    assert.equal(await command('uniteNotes', { uri: file, confirmed: true }), 0);
    assert.equal(await read(file), broken);
  });
});
