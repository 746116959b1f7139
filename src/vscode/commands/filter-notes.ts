import * as vscode from 'vscode';
import { commands } from '../names';
import { type NotesFilter } from '../notes-tree';
import { type EditorCommand } from './command';

/** `filterNotes {text?, state?}`: which notes the Notes view shows; without arguments it asks for a state and then for words. */
export const filterNotes: EditorCommand = {
  id: commands.filterNotes,
  async run({ notesTree }, argument) {
    const { text, state } = (argument ?? {}) as Partial<NotesFilter>;
    if (text !== undefined || state !== undefined) return notesTree.setFilter({ text: text ?? '', state: state ?? 'all' });
    const states: (vscode.QuickPickItem & { state: NotesFilter['state'] })[] = [
      { label: vscode.l10n.t('All notes'), state: 'all' },
      { label: vscode.l10n.t('Open notes'), state: 'open' },
      { label: vscode.l10n.t('Resolved notes'), state: 'resolved' },
      { label: vscode.l10n.t('Notes whose passage changed or was lost'), state: 'attention' },
    ];
    const picked = await vscode.window.showQuickPick(states, { title: vscode.l10n.t('Filter notes (1/2): state') });
    if (picked === undefined) return undefined;
    const typed = await vscode.window.showInputBox({
      title: vscode.l10n.t('Filter notes (2/2): words'),
      value: notesTree.filter.text,
      placeHolder: vscode.l10n.t('Words in the note, its quote, its codes or its author; leave empty for all'),
    });
    return typed === undefined ? undefined : notesTree.setFilter({ text: typed.trim(), state: picked.state });
  },
};

export const clearNotesFilter: EditorCommand = {
  id: commands.clearNotesFilter,
  run: ({ notesTree }) => notesTree.setFilter({ text: '', state: 'all' }),
};
