import * as vscode from 'vscode';
import { type CommentThreads } from './comment-threads';
import { type Connection } from './connection';
import { type NoteContent, type NotesStore, type Passage } from './notes-store';
import { type Placements } from './placements';
import { type PrivateNotes } from './private-notes';

/**
 * From a selection to a note. The comment box of VS Code keeps whole lines at best, so the exact selection with which a draft was begun is
 * remembered until the draft is saved.
 */
export class NoteDrafts {
  readonly #connection: Connection;
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #comments: CommentThreads;
  readonly #privateNotes: PrivateNotes;
  #begun: { readonly document: vscode.Uri; readonly ranges: readonly vscode.Range[]; readonly private: boolean } | undefined;

  constructor(connection: Connection, store: NotesStore, placements: Placements, comments: CommentThreads, privateNotes: PrivateNotes) {
    this.#connection = connection;
    this.#store = store;
    this.#placements = placements;
    this.#comments = comments;
    this.#privateNotes = privateNotes;
  }

  /** Opens the comment box for a passage. `isPrivate`: however it is saved, the note goes into the private layer. */
  async begin(document: vscode.Uri, ranges: readonly vscode.Range[], isPrivate: boolean): Promise<void> {
    const [first, ...more] = ranges;
    if (first === undefined) return;
    const whole = more.reduce((sum, range) => sum.union(range), first);
    this.#begun = { document, ranges, private: isPrivate };
    await vscode.commands.executeCommand('workbench.action.addComment', {
      range: { startLineNumber: whole.start.line + 1, startColumn: whole.start.character + 1, endLineNumber: whole.end.line + 1, endColumn: whole.end.character + 1 },
      fileComment: false,
    });
  }

  /** Saves what was typed into the box of an empty thread. Gives the id of the new note, `undefined` when nothing was saved. */
  async save(thread: vscode.CommentThread, content: NoteContent): Promise<string | undefined> {
    const begun = this.#begunWith(thread);
    const ranges = begun?.ranges ?? (thread.range === undefined ? [] : [wholeLines(thread.range)]);
    const id = await this.add(thread.uri, ranges, { ...content, private: content.private === true || begun?.private === true });
    if (id === undefined) return undefined;
    // The box makes room for the thread of the stored note.
    thread.dispose();
    this.#begun = undefined;
    await this.#placements.place(thread.uri);
    this.#comments.expand({ uri: thread.uri, id });
    return id;
  }

  /** Adds a note on a passage; without ranges, on the whole document. */
  async add(document: vscode.Uri, ranges: readonly vscode.Range[], content: NoteContent): Promise<string | undefined> {
    const passage = ranges.length === 0 ? undefined : await this.describe(document, ranges);
    if (passage === undefined && ranges.length > 0) return undefined;
    const id = await this.#store.add(document, passage, content);
    if (id !== undefined && content.private === true) void this.#privateNotes.offerToIgnore(document);
    return id;
  }

  /** A passage as notes are put on it: in reading order, parts that overlap as one. `undefined` where it cannot bear a note; the reader was told why. */
  async describe(document: vscode.Uri, ranges: readonly vscode.Range[]): Promise<Passage | undefined> {
    const passage = await this.#connection.describePassage(document, inReadingOrder(ranges));
    if (passage === null) {
      void vscode.window.showErrorMessage(vscode.l10n.t('This text belongs to no corpus. Use "Read as Policy Text" first.'));
      return undefined;
    }
    if (passage.refused !== undefined) {
      void vscode.window.showErrorMessage(vscode.l10n.t('Only blanks are selected. Select the words that the note is about.'));
      return undefined;
    }
    return passage;
  }

  /** The draft that the thread was begun with; `undefined` for a thread begun in the gutter. */
  #begunWith(thread: vscode.CommentThread): { readonly ranges: readonly vscode.Range[]; readonly private: boolean } | undefined {
    const begun = this.#begun;
    if (begun !== undefined && begun.document.toString() === thread.uri.toString() && thread.range !== undefined) {
      const lines = begun.ranges.reduce((sum, range) => sum.union(range));
      if (lines.start.line === thread.range.start.line && lines.end.line === thread.range.end.line) return begun;
    }
    return undefined;
  }
}

/** Ranges from the first to the last, those that overlap or touch united. */
function inReadingOrder(ranges: readonly vscode.Range[]): vscode.Range[] {
  const ordered: vscode.Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start.compareTo(b.start))) {
    const last = ordered.at(-1);
    if (last !== undefined && range.start.isBeforeOrEqual(last.end)) ordered[ordered.length - 1] = last.union(range);
    else ordered.push(range);
  }
  return ordered;
}

/** A range that VS Code made from the gutter is empty or ends at column 0: it stands for its lines. */
function wholeLines(range: vscode.Range): vscode.Range {
  return range.isEmpty || range.end.character === 0
    ? new vscode.Range(range.start.line, 0, range.end.line, Number.MAX_SAFE_INTEGER >>> 1)
    : range;
}
