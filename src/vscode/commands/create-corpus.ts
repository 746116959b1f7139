import * as vscode from 'vscode';
import { newCorpusFile } from '../../tei/corpus-file';
import { commands, corpusFileName } from '../names';
import { uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/** `createCorpus {uri?, title?}`: puts a corpus file into a folder, which makes its texts a corpus. Never touches one that is there. */
export const createCorpus: EditorCommand = {
  id: commands.createCorpus,
  async run({ corpora }, argument) {
    const given = argument instanceof vscode.Uri ? { uri: argument } : (argument ?? {}) as { uri?: unknown; title?: unknown };
    const folder = uriOf(given.uri) ?? (await askFolder());
    if (folder === undefined) return undefined;
    const file = vscode.Uri.joinPath(folder, corpusFileName);
    const present = await vscode.workspace.fs.stat(file).then(() => true, () => false);
    if (present) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This folder is a corpus already: {0}', vscode.workspace.asRelativePath(file)));
    } else {
      const title = 'title' in given && typeof given.title === 'string' ? given.title : folder.path.slice(folder.path.lastIndexOf('/') + 1);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(newCorpusFile(title)));
    }
    await corpora.scan();
    return file;
  },
};

async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder becomes a corpus?') }))?.uri;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder with your texts first, then create the corpus in it.'));
  await vscode.commands.executeCommand('workbench.action.files.openFolder');
  return undefined;
}
