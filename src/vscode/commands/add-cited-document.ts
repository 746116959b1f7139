import * as vscode from 'vscode';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type EditorCommand } from './command';
import { bindingPlace, saveBinding } from './reference-binding';

/**
 * `addCitedDocument {uri?, range?, file?}` → whether it was added. Takes a text file that the reader chooses into the folder of the corpus – a copy, never over another file – and binds the
 * reference to it where it does not lead there by itself.
 */
export const addCitedDocument: EditorCommand = {
  id: commands.addCitedDocument,
  async run(context, argument) {
    const place = await bindingPlace(context, argument);
    if (place === undefined) return false;
    const file = uriOf((argument as { file?: unknown } | undefined)?.file) ?? (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('The document that “{0}” refers to', place.reference.text), openLabel: vscode.l10n.t('Add'), filters: { [vscode.l10n.t('Texts')]: ['txt', 'md'] },
    }))?.[0];
    if (file === undefined) return false;
    const { root } = place.corpus;
    const inside = file.scheme === root.scheme && file.path.startsWith(`${root.path}/`);
    const added = inside ? file : vscode.Uri.joinPath(root, file.path.slice(file.path.lastIndexOf('/') + 1));
    try {
      if (!inside) await vscode.workspace.fs.copy(file, added, { overwrite: false });
    } catch (error) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', vscode.workspace.asRelativePath(added), error instanceof Error ? error.message : String(error)));
      return false;
    }
    await context.corpora.scan();
    return saveBinding(context, place, { uri: added });
  },
};
