import * as vscode from 'vscode';
import { type CommentThreads } from './comment-threads';
import { type Connection } from './connection';
import { type NotesStore } from './notes-store';
import { type Placements } from './placements';

/**
 * From a selection to a note. The comment box of VS Code keeps whole lines at best, so the exact selection with which a draft was begun is
 * remembered until the draft is saved.
 */
export class NoteDrafts {
  readonly #connection: Connection;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #comments: CommentThreads;
  #begun: { readonly document: vscode.Uri; readonly ranges: readonly vscode.Range[] } | undefined;

  constructor(connection: Connection, store: NotesStore, placements: Placements, comments: CommentThreads) {
    this.#connection = connection;
    this.#store = store;
    this.#placements = placements;
    this.#comments = comments;
  }

  /** Opens the comment box for a passage. */
  async begin(document: vscode.Uri, ranges: readonly vscode.Range[]): Promise<void> {
    const [first, ...more] = ranges;
    if (first === undefined) return;
    const whole = more.reduce((sum, range) => sum.union(range), first);
    this.#begun = { document, ranges };
    await vscode.commands.executeCommand('workbench.action.addComment', {
      range: { startLineNumber: whole.start.line + 1, startColumn: whole.start.character + 1, endLineNumber: whole.end.line + 1, endColumn: whole.end.character + 1 },
      fileComment: false,
    });
  }

  /** Saves what was typed into the box of an empty thread. Gives the id of the new note, `undefined` when nothing was saved. */
  async save(thread: vscode.CommentThread, body: string): Promise<string | undefined> {
    const ranges = this.#rangesFor(thread);
    const id = await this.add(thread.uri, ranges, { body });
    if (id === undefined) return undefined;
    // The box makes room for the thread of the stored note.
    thread.dispose();
    this.#begun = undefined;
    await this.#placements.place(thread.uri);
    this.#comments.expand({ uri: thread.uri, id });
    return id;
  }

  /** Adds a note on a passage; without ranges, on the whole document. */
  async add(document: vscode.Uri, ranges: readonly vscode.Range[], content: { readonly body: string; readonly codes?: readonly string[] }): Promise<string | undefined> {
    if (ranges.length === 0) return this.#store.add(document, undefined, content);
    const passage = await this.#connection.describePassage(document, ranges);
    if (passage === null) {
      void vscode.window.showErrorMessage(vscode.l10n.t('This text belongs to no corpus. Use "Read as Policy Text" first.'));
      return undefined;
    }
    if (passage.refused !== undefined) {
      void vscode.window.showErrorMessage(vscode.l10n.t('Only blanks are selected. Select the words that the note is about.'));
      return undefined;
    }
    return this.#store.add(document, passage, content);
  }

  /** The selection of the draft, where the thread is the one that was begun with it; else the thread's own range. */
  #rangesFor(thread: vscode.CommentThread): readonly vscode.Range[] {
    const begun = this.#begun;
    if (begun !== undefined && begun.document.toString() === thread.uri.toString() && thread.range !== undefined) {
      const lines = begun.ranges.reduce((sum, range) => sum.union(range));
      if (lines.start.line === thread.range.start.line && lines.end.line === thread.range.end.line) return begun.ranges;
    }
    return thread.range === undefined ? [] : [wholeLines(thread.range)];
  }
}

/** A range that VS Code made from the gutter is empty or ends at column 0: it stands for its lines. */
function wholeLines(range: vscode.Range): vscode.Range {
  return range.isEmpty || range.end.character === 0
    ? new vscode.Range(range.start.line, 0, range.end.line, Number.MAX_SAFE_INTEGER >>> 1)
    : range;
}
