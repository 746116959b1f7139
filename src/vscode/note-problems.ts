import * as vscode from 'vscode';
import { languageOf } from '../views/language';
import { wordProblem } from '../views/problem-wording';
import { commands } from './names';
import { type NotesLayer, type SaveFailure } from './notes-layer';

/** `source` of the findings in notes files. */
export const DIAGNOSTICS = 'Policy Annotator';

/** Tells the reader what is wrong with notes files, and keeps what could not be saved. */
export class NoteProblems implements vscode.Disposable {
  readonly #recovery: vscode.Uri;
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('policyAnnotator.notes');
  /** Files with problems that were shown for a document, to be cleared when they are mended. */
  readonly #shown = new Map<string, readonly vscode.Uri[]>();

  constructor(recovery: vscode.Uri) {
    this.#recovery = recovery;
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }

  /** Problems of the notes files of a document, at their places in these files. */
  show(document: vscode.Uri, layers: readonly NotesLayer[]): void {
    for (const uri of this.#shown.get(document.toString()) ?? []) this.#diagnostics.delete(uri);
    const language = languageOf(vscode.env.language);
    const faulty = layers.filter(({ file }) => file.problems.length > 0);
    for (const { uri, file, writable } of faulty) {
      this.#diagnostics.set(uri, file.problems.map((problem) => {
        const range = new vscode.Range(problem.line, problem.column, problem.line, problem.column + 1);
        const diagnostic = new vscode.Diagnostic(range, wordProblem(problem, language), writable ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error);
        diagnostic.source = DIAGNOSTICS;
        diagnostic.code = problem.key;
        return diagnostic;
      }));
    }
    this.#shown.set(document.toString(), faulty.map(({ uri }) => uri));
  }

  /** The reader's own file is damaged: it is never written over. */
  notWritable({ uri, file, conflict }: NotesLayer): void {
    if (conflict?.ok === true) {
      const unite = vscode.l10n.t('Unite Both Sides…');
      void vscode.window.showWarningMessage(vscode.l10n.t('Git left both sides of a conflict in {0}. Unite them first.', vscode.workspace.asRelativePath(uri)), unite)
        .then((answer) => (answer === unite ? vscode.commands.executeCommand(commands.uniteNotes, { uri }) : undefined));
      return;
    }
    const [problem] = file.problems;
    const place = problem === undefined ? '' : `:${problem.line + 1}:${problem.column + 1}: ${wordProblem(problem, languageOf(vscode.env.language))}`;
    const open = vscode.l10n.t('Open File');
    void vscode.window.showErrorMessage(vscode.l10n.t('Your notes file cannot be read whole and is not written over. {0}', vscode.workspace.asRelativePath(uri) + place), open)
      .then((answer) => (answer === open ? vscode.window.showTextDocument(uri, problem === undefined ? {} : { selection: new vscode.Range(problem.line, problem.column, problem.line, problem.column) }) : undefined));
  }

  /** A save failed: what should have been written goes into a recovery file, and the message stays until the reader answers it. */
  async notSaved({ uri }: NotesLayer, failure: SaveFailure, retry: () => void): Promise<void> {
    if (failure.kind === 'refused') {
      void vscode.window.showErrorMessage(wordProblem(failure.problem, languageOf(vscode.env.language)));
      return;
    }
    const kept = vscode.Uri.joinPath(this.#recovery, `recovery-${Date.now()}-${uri.path.slice(uri.path.lastIndexOf('/') + 1)}`);
    const isKept = await vscode.workspace.fs.writeFile(kept, new TextEncoder().encode(failure.wanted)).then(() => true, () => false);
    const name = vscode.workspace.asRelativePath(uri);
    const message = failure.kind === 'link' ? vscode.l10n.t('{0} is a symbolic link and is not written.', name)
      : failure.kind === 'failed' ? vscode.l10n.t('{0} could not be saved: {1}', name, failure.reason)
        : vscode.l10n.t('{0} was changed by another program and cannot be read now; it is not written over.', name);
    const [again, open] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Open Copy')];
    const text = isKept ? `${message} ${vscode.l10n.t('Your note is kept in a recovery copy.')}` : message;
    void vscode.window.showErrorMessage(text, again, ...(isKept ? [open] : [])).then((answer) => {
      if (answer === again) retry();
      if (answer === open) void vscode.window.showTextDocument(kept);
    });
  }
}
