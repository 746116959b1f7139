import * as vscode from 'vscode';
import { ignoredPrivateNotes, withPrivateNotesIgnored } from '../annotations/private-layer';
import { type Corpora } from './corpora';
import { type FileStore } from './file-store';

const ASKED_KEY = 'policyAnnotator.gitignoreOffered';

/** Offers, once for each corpus, the line of `.gitignore` that keeps private notes out of git. Writes it only when the reader agrees. */
export class PrivateNotes {
  readonly #corpora: Corpora;
  readonly #files: FileStore;
  readonly #memory: vscode.Memento;

  constructor(corpora: Corpora, files: FileStore, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#files = files;
    this.#memory = memory;
  }

  /** After a private note on a document: asks where the line is missing and nobody was asked yet. */
  async offerToIgnore(document: vscode.Uri): Promise<void> {
    const corpus = this.#corpora.corpusOf(document);
    if (corpus === undefined) return;
    const folder = corpus.single ? vscode.Uri.joinPath(document, '..') : corpus.root;
    const asked = this.#memory.get<readonly string[]>(ASKED_KEY, []);
    const file = vscode.Uri.joinPath(folder, '.gitignore');
    if (asked.includes(folder.toString()) || (await this.#withLine(file)) === undefined) return;
    await this.#memory.update(ASKED_KEY, [...asked, folder.toString()]);
    const add = vscode.l10n.t('Add to .gitignore');
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Private notes stand in files of their own. The line {0} in .gitignore keeps them out of git.', ignoredPrivateNotes), add, vscode.l10n.t('Not Now'));
    if (answer === add) await this.#write(file);
  }

  async #write(file: vscode.Uri): Promise<void> {
    // Read again: the message may have stood for hours.
    const next = await this.#withLine(file);
    if (next === undefined) return;
    const failure = await this.#files.replace(file, next.before, new TextEncoder().encode(next.text));
    if (failure === undefined) return;
    const reason = failure.kind === 'failed' ? failure.reason : failure.kind;
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', vscode.workspace.asRelativePath(file), reason));
  }

  /** What would be written; `undefined` where the line is there. */
  async #withLine(file: vscode.Uri): Promise<{ readonly before: Uint8Array | undefined; readonly text: string } | undefined> {
    const before = await this.#files.read(file);
    const text = withPrivateNotesIgnored(before === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(before));
    return text === undefined ? undefined : { before, text };
  }
}
