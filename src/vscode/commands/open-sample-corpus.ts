import * as vscode from 'vscode';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/**
 * `openSampleCorpus {folder?, open?}`: puts a copy of the made-up texts that come with the extension into a new folder inside `folder` – asked
 * for where it is not given – and opens it in a new window unless `open` is false. Gives the copy. Never writes over anything.
 */
export const openSampleCorpus: EditorCommand = {
  id: commands.openSampleCorpus,
  async run({ extension }, argument) {
    const given = (argument ?? {}) as { folder?: unknown; open?: unknown };
    const parent = uriOf(given.folder) ?? (await vscode.window.showOpenDialog({
      canSelectFiles: false, canSelectFolders: true, title: vscode.l10n.t('Where shall the sample corpus be put?'), openLabel: vscode.l10n.t('Put It Here'),
    }))?.[0];
    if (parent === undefined) return undefined;
    const copy = await freeName(parent);
    await vscode.workspace.fs.createDirectory(copy);
    const source = vscode.Uri.joinPath(extension, 'media', 'sample-corpus');
    for (const [name, type] of await vscode.workspace.fs.readDirectory(source)) {
      // The file systems of the two may differ: `copy` works only within one.
      if (type === vscode.FileType.File) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(copy, name), await vscode.workspace.fs.readFile(vscode.Uri.joinPath(source, name)));
    }
    if (given.open !== false) await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
    return copy;
  },
};

async function freeName(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, `policy-annotator-sample${number === 1 ? '' : `-${number}`}`);
    if (!await Promise.resolve(vscode.workspace.fs.stat(folder)).then(() => true, () => false)) return folder;
  }
}
