import { commands, views } from '../names';
import * as vscode from 'vscode';
import { type EditorCommand } from './command';

/** Shows the section at the cursor in the Corpus view. */
export const revealInCorpus: EditorCommand = {
  id: commands.revealInCorpus,
  async run({ active, corpusTree }) {
    const { editor } = active;
    if (editor === undefined) return;
    await vscode.commands.executeCommand(`${views.corpus}.focus`);
    await corpusTree.reveal(editor.document.uri, editor.selection.active, true);
  },
};
