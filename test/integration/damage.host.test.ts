import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus, rangeOf, useAnnotator } from './corpus-fixture';

const text = '第1節 協力\n\n両国は、パ一トナーとしての協力を<sup>1</sup>深めることで一致した。\n';

/** The footnote mark of the text leads nowhere as well: another kind of hint. */
const damageIn = (document: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(document).filter(({ source, code }) => source === 'Policy Annotator' && code !== 'missing-target');

describe('extraction damage', () => {
  before(async () => {
    await activatedApi();
    await useAnnotator('tanaka', '田中花子');
  });

  it('is hinted at in its place, with the offer to note the right reading; the text stays as it is', async () => {
    const api = await activatedApi();
    const { document } = await newCorpus(text);
    const open = await vscode.workspace.openTextDocument(document);
    await vscode.window.showTextDocument(open);
    const hints = await eventually(async () => damageIn(document), (found) => found.length === 2);
    assert.deepEqual(hints.map(({ code, severity, range }) => [code, severity, open.getText(range)]), [
      ['misread-character', vscode.DiagnosticSeverity.Hint, '一トナー'],
      ['html-residue', vscode.DiagnosticSeverity.Hint, '<sup>1</sup>'],
    ]);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document, rangeOf(open, '一トナー'), vscode.CodeActionKind.QuickFix.value);
    const [action] = actions.filter(({ command }) => command?.command === 'policyAnnotator.noteCorrection');
    assert.ok(action?.command !== undefined);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const [note] = await api.notes(document);
    assert.deepEqual([note?.quote, note?.codes, note?.body.endsWith('ートナー')], ['一トナー', ['correction'], true]);
    assert.equal(open.getText(), text);
  });

  it('is not shown where the reader does not want it', async () => {
    await activatedApi();
    const settings = vscode.workspace.getConfiguration('policyAnnotator');
    await settings.update('extractionDamage.show', false, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await newCorpus(text);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(document));
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.deepEqual(damageIn(document), []);
      await settings.update('extractionDamage.show', undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => damageIn(document), (found) => found.length === 2);
    } finally {
      await settings.update('extractionDamage.show', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
