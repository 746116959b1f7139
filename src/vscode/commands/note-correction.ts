import * as vscode from 'vscode';
import { commands } from '../names';
import { rangeOf, uriOf } from '../note-reference';
import { type EditorCommand } from './command';

/**
 * `noteCorrection {uri, range, corrected}` → id of the note. Writes how a damaged place is to be read as a note with the code `correction`;
 * the document stays as it is.
 */
export const noteCorrection: EditorCommand = {
  id: commands.noteCorrection,
  async run({ drafts }, argument) {
    const { uri, range, corrected } = (argument ?? {}) as { uri?: unknown; range?: unknown; corrected?: unknown };
    const [document, place] = [uriOf(uri), rangeOf(range)];
    if (document === undefined || place === undefined || typeof corrected !== 'string') {
      // From a key binding without arguments: what is offered at the cursor.
      return vscode.commands.executeCommand('editor.action.quickFix');
    }
    const reading = corrected.trim();
    const body = reading === '' ? vscode.l10n.t('Not part of the text.') : vscode.l10n.t('To be read: {0}', reading);
    return drafts.add(document, [place], { body, codes: ['correction'] });
  },
};
