import * as vscode from 'vscode';
import { languageOf } from '../../views/language';
import { wordProblem } from '../../views/problem-wording';
import { commands } from '../names';
import { type NotesCheckResult } from '../notes-check';
import { type EditorCommand } from './command';

/**
 * `checkNotes` → `{file, line, character, key, message}[]`: everything about the notes files of the corpora that somebody should look at, with lines and characters
 * from 0, as `notes check` has it. Shown in the Problems view and summed up; `undefined` when the reader stopped it.
 */
export const checkNotes: EditorCommand = {
  id: commands.checkNotes,
  async run({ notesCheck }) {
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Checking notes'), cancellable: true },
      (progress, token) => notesCheck.run(progress, token),
    );
    if (result === undefined) return undefined;
    void tell(result);
    const language = languageOf(vscode.env.language);
    return result.findings.map(({ uri, problem }) => ({ file: uri.toString(), line: problem.line, character: problem.column, key: problem.key, message: wordProblem(problem, language) }));
  },
};

async function tell({ files, notes, findings }: NotesCheckResult): Promise<void> {
  const looked = vscode.l10n.t('Notes files checked: {0}, notes: {1}.', files, notes);
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} {1}', looked, vscode.l10n.t('Nothing was found.')));
    return;
  }
  const count = (keys: readonly string[]): number => findings.filter(({ problem }) => keys.includes(problem.key)).length;
  const [lost, doubtful, unknown] = [count(['lost-passage']), count(['doubtful-passage']), count(['unknown-code'])];
  const parts = [
    lost === 0 ? '' : vscode.l10n.t('passages lost: {0}', lost),
    doubtful === 0 ? '' : vscode.l10n.t('places uncertain: {0}', doubtful),
    unknown === 0 ? '' : vscode.l10n.t('codes not in the codebook: {0}', unknown),
    findings.length === lost + doubtful + unknown ? '' : vscode.l10n.t('other findings: {0}', findings.length - lost - doubtful - unknown),
  ];
  const show = vscode.l10n.t('Show Problems');
  const answer = await vscode.window.showWarningMessage(vscode.l10n.t('{0} {1}', looked, parts.filter((part) => part !== '').join(vscode.l10n.t(', '))), show);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
