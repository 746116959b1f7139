import * as vscode from 'vscode';
import { commands } from './names';
import { DIAGNOSTICS } from './note-problems';

/** The light bulb on the conflict markers of a notes file: unite both sides. */
export function registerUniteAction(): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ pattern: '**/*.notes.tei.xml' }, {
    provideCodeActions({ uri }, _range, { diagnostics }) {
      const wanted = diagnostics.filter(({ source, code }) => source === DIAGNOSTICS && code === 'conflict-markers');
      if (wanted.length === 0) return [];
      const action = new vscode.CodeAction(vscode.l10n.t('Unite Both Sides…'), vscode.CodeActionKind.QuickFix);
      action.command = { command: commands.uniteNotes, title: action.title, arguments: [{ uri }] };
      action.diagnostics = wanted;
      action.isPreferred = true;
      return [action];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}
