import * as vscode from 'vscode';
import { type PatchedGlossary } from '../tei/patch-glossary-file';
import { type Problem } from '../tei/problem';
import { newGlossaryFile } from '../tei/write-glossary-file';
import { languageOf } from '../views/language';
import { wordProblem } from '../views/problem-wording';
import { type Corpora } from './corpora';
import { type FileStore } from './file-store';

/** A change that was saved. */
export interface SavedChange {
  readonly file: vscode.Uri;
  /** Puts the file back as it was, if nobody has written it meanwhile; gives whether it was. */
  undo(): Promise<boolean>;
}

/** How often a save looks again when another program keeps writing the same file. */
const MOST_TRIES = 4;
const BOM = '\ufeff';

/**
 * Changes glossary files, always by patches. A file that is open in an editor is changed there, so that Undo of that editor takes it back, and saved unless it held
 * unsaved changes; another one is replaced atomically on disk.
 */
export class GlossaryStore {
  readonly #corpora: Corpora;
  readonly #files: FileStore;

  constructor(corpora: Corpora, files: FileStore) {
    this.#corpora = corpora;
    this.#files = files;
  }

  /** The file that entries of a document's corpus go into; `undefined` outside every corpus folder. */
  fileFor(document: vscode.Uri): vscode.Uri | undefined {
    return this.#corpora.corpusOf(document)?.glossaries[0];
  }

  /** Text of a glossary file as an editor has it, else as it is on disk; that of a new one where there is none. */
  async read(file: vscode.Uri): Promise<string | undefined> {
    const open = openDocument(file);
    if (open !== undefined) return open.getText();
    return decode(await this.#files.read(file))?.xml ?? this.#fresh();
  }

  /** Makes a change and saves it. Gives `undefined` when it was not saved; the reader was told why. */
  async change(file: vscode.Uri, change: (xml: string) => PatchedGlossary): Promise<SavedChange | undefined> {
    const open = openDocument(file);
    return open === undefined ? this.#changeOnDisk(file, change) : this.#changeInEditor(open, change);
  }

  async #changeInEditor(document: vscode.TextDocument, change: (xml: string) => PatchedGlossary): Promise<SavedChange | undefined> {
    const before = document.getText();
    const patched = change(before);
    if (!patched.ok) return tellRefused(document.uri, patched.problem);
    const wasDirty = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    const lineEnd = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    for (const { start, end, text } of patched.edits) {
      edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text.replace(/\r?\n/gu, lineEnd));
    }
    if (!await vscode.workspace.applyEdit(edit) || (!wasDirty && !await document.save())) return tellFailed(document.uri, '');
    if (!wasDirty) this.#corpora.announceWritten(document.uri);
    return {
      file: document.uri,
      undo: async () => {
        const back = new vscode.WorkspaceEdit();
        if (document.getText() !== patched.xml) return false;
        back.replace(document.uri, new vscode.Range(document.positionAt(0), document.positionAt(patched.xml.length)), before);
        return await vscode.workspace.applyEdit(back) && (wasDirty || document.save());
      },
    };
  }

  async #changeOnDisk(file: vscode.Uri, change: (xml: string) => PatchedGlossary): Promise<SavedChange | undefined> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await this.#files.read(file);
      const decoded = before === undefined ? { xml: this.#fresh(), mark: '' } : decode(before);
      if (decoded === undefined) return tellRefused(file, { line: 0, column: 0, key: 'not-utf8', values: {} });
      const patched = change(decoded.xml);
      if (!patched.ok) return tellRefused(file, patched.problem);
      const written = new TextEncoder().encode(decoded.mark + patched.xml);
      const failure = await this.#files.replace(file, before, written);
      if (failure?.kind === 'changed') continue;
      if (failure !== undefined) return tellFailed(file, failure.kind === 'link' ? vscode.l10n.t('{0} is a symbolic link and is not written.', vscode.workspace.asRelativePath(file)) : failure.reason);
      this.#corpora.announceWritten(file);
      return { file, undo: () => this.#putBack(file, written, before) };
    }
    return tellFailed(file, 'EBUSY');
  }

  async #putBack(file: vscode.Uri, written: Uint8Array, before: Uint8Array | undefined): Promise<boolean> {
    // A file that was made for its first entry stays, with an empty list.
    const failure = await this.#files.replace(file, written, before ?? new TextEncoder().encode(this.#fresh()));
    this.#corpora.announceWritten(file);
    return failure === undefined;
  }

  #fresh(): string {
    return newGlossaryFile(vscode.l10n.t('Glossary of this corpus'));
  }
}

function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === file.toString());
}

/** UTF-8 with its byte-order mark apart; `undefined` for other bytes. */
function decode(bytes: Uint8Array | undefined): { xml: string; mark: string } | undefined {
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BOM) ? { xml: text.slice(1), mark: BOM } : { xml: text, mark: '' };
  } catch {
    return undefined;
  }
}

function tellRefused(file: vscode.Uri, problem: Problem): undefined {
  const place = `${vscode.workspace.asRelativePath(file)}:${problem.line + 1}:${problem.column + 1}: ${wordProblem(problem, languageOf(vscode.env.language))}`;
  const open = vscode.l10n.t('Open File');
  void vscode.window.showErrorMessage(vscode.l10n.t('The file was not changed. {0}', place), open).then((answer) => {
    if (answer === open) void vscode.window.showTextDocument(file, { selection: new vscode.Range(problem.line, problem.column, problem.line, problem.column) });
  });
  return undefined;
}

function tellFailed(file: vscode.Uri, reason: string): undefined {
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', vscode.workspace.asRelativePath(file), reason));
  return undefined;
}
