import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, eventually, newCorpus } from './corpus-fixture';

const text = '第1節 協議の経緯\n\n両政府は、平成23年6月に首都で開いた会合において、拡大抑止の信頼性を高める方策について意見を交わした。\n\n第2節 今後の課題\n\n実務者の協議を重ねることとした。\n';

async function textIn(encoding: string): Promise<{ uri: vscode.Uri; bytes: Uint8Array }> {
  const { document: uri } = await newCorpus();
  const bytes = await vscode.workspace.encode(text, { encoding });
  await vscode.workspace.fs.writeFile(uri, bytes);
  return { uri, bytes };
}
const warnings = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'encoding');
const headings = async (uri: vscode.Uri): Promise<string[]> => (await (await activatedApi()).analyze(uri)).outline.map(({ label, title }) => `${label} ${title}`);

describe('a text in another encoding', () => {
  for (const encoding of ['shiftjis', 'eucjp', 'utf16le']) {
    it(`in ${encoding}: is recognised, and opened rightly by one action; its bytes stay as they are, and it stays right when it is closed`, async () => {
      await activatedApi();
      const { uri, bytes } = await textIn(encoding);
      let open = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(open);
      if (open.getText() !== text) {
        const [warning] = await eventually(async () => warnings(uri), (found) => found.length === 1);
        assert.equal(warning?.severity, vscode.DiagnosticSeverity.Warning);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, warning.range, vscode.CodeActionKind.QuickFix.value);
        const action = actions.find(({ isPreferred, command }) => isPreferred === true && command?.command === 'policyAnnotator.reopenWithEncoding');
        assert.ok(action?.command, JSON.stringify(actions));
        await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      } else assert.equal(encoding, 'utf16le', 'VS Code reads byte-order marks by itself');
      open = await vscode.workspace.openTextDocument(uri);
      assert.equal(open.getText(), text);
      assert.equal(open.encoding, encoding);
      await eventually(async () => warnings(uri), (found) => found.length === 0);
      assert.deepEqual(warnings(uri), []);
      assert.deepEqual(await headings(uri), ['第1節 協議の経緯', '第2節 今後の課題']);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      assert.deepEqual(await headings(uri), ['第1節 協議の経緯', '第2節 今後の課題']);
      assert.deepEqual([...await vscode.workspace.fs.readFile(uri)], [...bytes]);
    });
  }

  it('that no editor has open is decoded as the setting for files says', async () => {
    await activatedApi();
    const files = vscode.workspace.getConfiguration('files');
    await files.update('encoding', 'shiftjis', vscode.ConfigurationTarget.Workspace);
    try {
      const { uri } = await textIn('shiftjis');
      assert.deepEqual(await eventually(() => headings(uri), (found) => found.length === 2), ['第1節 協議の経緯', '第2節 今後の課題']);
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
