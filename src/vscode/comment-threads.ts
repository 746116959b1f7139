import * as vscode from 'vscode';
import { type LayeredNote } from '../annotations/threads';
import { type Corpora } from './corpora';
import { type NoteReference } from './note-reference';
import { type NotesStore } from './notes-store';
import { type PlacedThread, type Placements, rangesOf } from './placements';

/** A note as a comment of VS Code; carries what commands need to know which note it is. */
export class NoteComment implements vscode.Comment, NoteReference {
  readonly uri: vscode.Uri;
  readonly id: string;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp?: Date;
  readonly contextValue: string;
  readonly label?: string;
  /** Bodies are foreign text: given as plain strings they are shown as they are, with no links, images or HTML. */
  body: string;
  mode = vscode.CommentMode.Preview;

  constructor(document: vscode.Uri, { note, annotator }: LayeredNote, own: boolean) {
    this.uri = document;
    this.id = note.id;
    this.author = { name: note.creator.name === '' ? annotator : note.creator.name };
    this.body = note.bodies.map(({ text }) => text).join('\n\n---\n\n');
    this.contextValue = own ? 'own' : 'other';
    const when = Date.parse(note.modified?.when ?? note.created?.when ?? '');
    if (!Number.isNaN(when)) this.timestamp = new Date(when);
    if (note.codes.length > 0) this.label = note.codes.join(', ');
  }
}

/** Shows notes as comment threads on their passages in open documents, and takes new ones from the comment box. */
export class CommentThreads implements vscode.Disposable {
  readonly #controller = vscode.comments.createCommentController('policyAnnotator', vscode.l10n.t('Notes'));
  readonly #store: NotesStore;
  readonly #placements: Placements;
  readonly #disposables: vscode.Disposable[] = [this.#controller];
  /** Threads shown, by document and then by the id of their first note. */
  readonly #shown = new Map<string, Map<string, vscode.CommentThread>>();
  readonly #references = new WeakMap<vscode.CommentThread, NoteReference>();

  constructor(corpora: Corpora, store: NotesStore, placements: Placements) {
    this.#store = store;
    this.#placements = placements;
    this.#controller.options = {
      prompt: vscode.l10n.t('Write a note'),
      placeHolder: vscode.l10n.t('Your note on this passage'),
    };
    // The gutter offers notes in documents of a corpus only, never in code.
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (corpora.corpusOf(document.uri) === undefined ? [] : [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)]),
    };
    this.#disposables.push(
      placements.onDidChange((document) => this.#show(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(corpora, document.uri)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document.uri)),
      corpora.onDidChange(() => { for (const document of vscode.workspace.textDocuments) this.#open(corpora, document.uri); }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** The note that a thread begins with; `undefined` for a draft. */
  referenceOf(thread: vscode.CommentThread): NoteReference | undefined {
    return this.#references.get(thread);
  }

  /** Opens the thread of a note in its editor. */
  expand({ uri, id }: NoteReference): void {
    const thread = this.#shown.get(uri.toString())?.get(id);
    if (thread !== undefined) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** Turns one comment between reading and editing. */
  setMode(comment: NoteComment, mode: vscode.CommentMode): void {
    const thread = this.#threadHolding(comment);
    if (thread === undefined) return;
    thread.comments = thread.comments.map((other) => {
      if (other instanceof NoteComment && other.id === comment.id) other.mode = mode;
      return other;
    });
  }

  /** Shows stored bodies again, dropping what was typed into an edit box. */
  refresh(document: vscode.Uri): void {
    this.#show(document);
  }

  #threadHolding({ uri, id }: NoteReference): vscode.CommentThread | undefined {
    const threads = this.#shown.get(uri.toString())?.values() ?? [];
    return [...threads].find((thread) => thread.comments.some((comment) => comment instanceof NoteComment && comment.id === id));
  }

  #open(corpora: Corpora, document: vscode.Uri): void {
    if (corpora.corpusOf(document) !== undefined) void this.#placements.place(document);
    else this.#forget(document);
  }

  #forget(document: vscode.Uri): void {
    for (const thread of this.#shown.get(document.toString())?.values() ?? []) thread.dispose();
    this.#shown.delete(document.toString());
  }

  #show(document: vscode.Uri): void {
    const key = document.toString();
    // Threads belong to open documents; those of closed ones are in the trees.
    if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === key)) return;
    const before = this.#shown.get(key) ?? new Map<string, vscode.CommentThread>();
    const after = new Map<string, vscode.CommentThread>();
    for (const placed of this.#placements.threads(document)) {
      const [first, ...more] = rangesOf(placed);
      const range = first === undefined ? undefined : more.reduce((whole, part) => whole.union(part), first);
      if (range === undefined) continue;
      const { id } = placed.thread.root.note;
      const thread = before.get(id) ?? this.#controller.createCommentThread(document, range, []);
      this.#fill(thread, placed, range);
      this.#references.set(thread, { uri: document, id });
      after.set(id, thread);
    }
    for (const [id, thread] of before) if (!after.has(id)) thread.dispose();
    this.#shown.set(key, after);
  }

  #fill(thread: vscode.CommentThread, { document, thread: { root, replies, resolved }, place }: PlacedThread, range: vscode.Range): void {
    if (thread.range === undefined || !thread.range.isEqual(range)) thread.range = range;
    thread.comments = [root, ...replies].map((layered) => new NoteComment(document, layered, this.#store.isOwn(layered)));
    thread.contextValue = resolved ? 'resolved' : 'open';
    thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    const state = [resolved ? vscode.l10n.t('resolved') : '', place === undefined ? '' : placementWord(place.status)].filter((word) => word !== '');
    thread.label = [root.note.codes.join(', '), ...state].filter((part) => part !== '').join(' · ') || vscode.l10n.t('Note');
  }
}

/** The word for a placement that the reader should know of; empty for passages found as they were. */
export function placementWord(status: NonNullable<PlacedThread['place']>['status']): string {
  switch (status) {
    case 'exact': case 'moved': return '';
    case 'changed': return vscode.l10n.t('passage changed');
    case 'doubtful': return vscode.l10n.t('place uncertain');
    case 'lost': return vscode.l10n.t('passage lost');
  }
}
