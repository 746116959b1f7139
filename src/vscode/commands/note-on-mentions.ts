import * as vscode from 'vscode';
import { commands } from '../names';
import { type EditorCommand } from './command';
import { mentionsAt } from './mentions-at';

/** `noteOnMentions {term?, uri?, range?, body?, codes?}`: one note on all mentions of a term in a document. Without a body the comment box opens. Gives what `addNote` gives. */
export const noteOnMentions: EditorCommand = {
  id: commands.noteOnMentions,
  async run(context, argument) {
    const at = await mentionsAt(context, argument);
    if (at === undefined) return undefined;
    if (at.ranges.length === 0) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('This document does not mention the term.'), 3000);
      return undefined;
    }
    const { body, codes } = (argument ?? {}) as { body?: unknown; codes?: unknown };
    const { document: uri, ranges } = at;
    await vscode.window.showTextDocument(uri, { preview: true });
    return vscode.commands.executeCommand(commands.addNote, { uri, ranges, ...(typeof body === 'string' ? { body } : {}), ...(Array.isArray(codes) ? { codes } : {}) });
  },
};
