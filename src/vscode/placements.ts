import * as vscode from 'vscode';
import { type Note } from '../annotations/note';
import { type Thread } from '../annotations/threads';
import { type PlacedPassage } from '../protocol/messages';
import { type Connection } from './connection';
import { type NotesStore } from './notes-store';

/** A thread of notes and where its passage is now; `place` is missing for notes on the whole document. */
export interface PlacedThread {
  readonly document: vscode.Uri;
  readonly thread: Thread;
  readonly place?: PlacedPassage;
}

/** How long to wait for more typing before places are computed again. Decorations move with the text meanwhile. */
const TYPING_PAUSE = 250;

/** Where the notes of each document are. Asks the server when the notes or the text change; late answers are thrown away. */
export class Placements implements vscode.Disposable {
  readonly #store: NotesStore;
  readonly #connection: Connection;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #threads = new Map<string, readonly PlacedThread[]>();
  /** Answers on their way, the newest question's of each document. */
  readonly #answers = new Map<string, Promise<readonly PlacedThread[]>>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();

  /** The threads of this document, or their places, changed. */
  readonly onDidChange = this.#changed.event;

  constructor(store: NotesStore, connection: Connection) {
    this.#store = store;
    this.#connection = connection;
    this.#disposables.push(
      // A server that cannot answer is reported by the language client; the last places stay.
      store.onDidChange((document) => void this.place(document).catch(() => undefined)),
      connection.onDidChangeReadings((uris) => {
        for (const uri of uris) if (this.#threads.has(uri)) this.#placeAfterPause(vscode.Uri.parse(uri));
      }),
      new vscode.Disposable(() => { for (const pause of this.#pauses.values()) clearTimeout(pause); }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Threads as last placed, in the order of the text, notes on the whole document first and lost ones last; empty for a document never asked for. */
  threads(document: vscode.Uri): readonly PlacedThread[] {
    return this.#threads.get(document.toString()) ?? [];
  }

  /** Threads as last placed; a document asked for the first time is placed now. */
  async known(document: vscode.Uri): Promise<readonly PlacedThread[]> {
    return this.#threads.get(document.toString()) ?? this.place(document);
  }

  /** Places the notes of a document now. Asked again before the answer is there, both get the newer answer. */
  place(document: vscode.Uri): Promise<readonly PlacedThread[]> {
    const key = document.toString();
    const answer: Promise<readonly PlacedThread[]> = this.#ask(document).then((result) => {
      const newer = this.#answers.get(key);
      if (newer !== undefined && newer !== answer) return newer;
      this.#answers.delete(key);
      this.#threads.set(key, result);
      this.#changed.fire(document);
      return result;
    }, (error: unknown) => {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
      throw error;
    });
    this.#answers.set(key, answer);
    return answer;
  }

  async #ask(document: vscode.Uri): Promise<readonly PlacedThread[]> {
    const threads = await this.#store.threads(document);
    const notes = threads.map(({ root }) => root.note).filter(({ target }) => target.kind === 'passage');
    const placed = notes.length === 0 ? null : await this.#connection.placeNotes(document, notes);
    const places = new Map((placed?.passages ?? []).map((passage) => [passage.id, passage]));
    return threads
      .map((thread): PlacedThread => {
        const place = places.get(thread.root.note.id);
        return place === undefined ? { document, thread } : { document, thread, place };
      })
      .sort((a, b) => orderOf(a) - orderOf(b));
  }

  #placeAfterPause(document: vscode.Uri): void {
    const key = document.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(key, setTimeout(() => {
      this.#pauses.delete(key);
      void this.place(document).catch(() => undefined);
    }, TYPING_PAUSE));
  }
}

/** A sort key: notes on the whole document, then by place, then the lost ones. */
function orderOf({ place }: PlacedThread): number {
  if (place === undefined) return -1;
  const first = place.ranges[0]?.start;
  return first === undefined ? Number.MAX_SAFE_INTEGER : first.line * 100_000 + Math.min(first.character, 99_999);
}

/** A note or reply of some threads. */
export function noteWith(id: string, threads: readonly PlacedThread[]): Note | undefined {
  return threads.flatMap(({ thread }) => [thread.root, ...thread.replies]).find(({ note }) => note.id === id)?.note;
}

/** The places of a thread as editor ranges; empty for lost notes and notes on the whole document. */
export function rangesOf({ place }: PlacedThread): vscode.Range[] {
  return (place?.ranges ?? []).map(({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character));
}
