import * as vscode from 'vscode';
import { createNote, deletedWith, editNote, moderate, reanchorNote, reopenNote, replyTo, resolveNote } from '../annotations/edit-note';
import { newNoteId } from '../annotations/note-id';
import { type Note } from '../annotations/note';
import { notesFileName } from '../annotations/notes-files';
import { isLayerOf, privateAnnotator } from '../annotations/private-layer';
import { type LayeredNote, readThreads, type Thread } from '../annotations/threads';
import { type TextVersion } from '../annotations/text-version';
import { type DescribedPassage } from '../protocol/messages';
import { insertNote, insertNotes, type PatchedNotes, removeNotes, replaceNote } from '../tei/patch-notes-file';
import { readNotesFile } from '../tei/notes-file';
import { newNotesFile } from '../tei/write-notes-file';
import { type Annotator, type AnnotatorIdentity } from './annotator';
import { type Corpora } from './corpora';
import { type FileStore } from './file-store';
import { NoteProblems } from './note-problems';
import { type NoteReference } from './note-reference';
import { type NotesLayer, readLayer, type SaveFailure, saveLayer } from './notes-layer';

export type Passage = Extract<DescribedPassage, { anchors: unknown }>;

/** What a new note says. `private`: it goes into the reader's private layer. */
export interface NoteContent {
  readonly body: string;
  readonly codes?: readonly string[];
  readonly private?: boolean;
}

/** A notes file with conflict markers, and the document that it is on. */
export interface ConflictedNotes {
  readonly document: vscode.Uri;
  readonly layer: NotesLayer;
}

/** The notes of all documents: reads every annotator's file, writes only the reader's own. The one owner of notes in the editor. */
export class NotesStore implements vscode.Disposable {
  readonly #corpora: Corpora;
  readonly #files: FileStore;
  readonly #annotator: Annotator;
  readonly #problems: NoteProblems;
  readonly #textVersion: (document: vscode.Uri) => Promise<TextVersion | undefined>;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  /** Layers by document; loaded when first asked for, dropped when a file changes. */
  readonly #layers = new Map<string, Promise<readonly NotesLayer[]>>();
  readonly #counts = new Map<string, number>();
  /** Saves of one document run one after the other. */
  readonly #saves = new Map<string, Promise<unknown>>();

  /** The notes of this document changed. */
  readonly onDidChange = this.#changed.event;

  constructor(corpora: Corpora, files: FileStore, annotator: Annotator, recovery: vscode.Uri, textVersion: (document: vscode.Uri) => Promise<TextVersion | undefined>) {
    this.#corpora = corpora;
    this.#files = files;
    this.#annotator = annotator;
    this.#problems = new NoteProblems(recovery);
    this.#textVersion = textVersion;
    this.#disposables = [
      this.#changed,
      this.#problems,
      corpora.onDidChange(() => void this.#reloadAll()),
      corpora.onDidChangeNotesFile((uri) => {
        const document = corpora.documentOfNotesFile(uri);
        if (document !== undefined) void this.#reload(document);
      }),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  /** Number of notes on a document, replies not counted; 0 until its files are read. */
  countOf(document: vscode.Uri): number {
    return this.#counts.get(document.toString()) ?? 0;
  }

  /** The notes files of a document as they were read. */
  layersOf(document: vscode.Uri): Promise<readonly NotesLayer[]> {
    return this.#load(document);
  }

  async threads(document: vscode.Uri): Promise<Thread[]> {
    const layers = await this.#load(document);
    return readThreads(layers.flatMap((layer) => layer.notes.map((note): LayeredNote => ({ note, annotator: layer.annotator }))));
  }

  /** May this note be edited and deleted here? Only in one's own files. */
  isOwn({ annotator }: LayeredNote): boolean {
    const own = this.#annotator.id;
    return own !== undefined && isLayerOf(annotator, own);
  }

  /** The file that holds the note, or without an id the reader's own file; `undefined` when there is none. */
  async fileOf(document: vscode.Uri, id: string | undefined): Promise<vscode.Uri | undefined> {
    const layers = await this.#load(document);
    const layer = id === undefined
      ? layers.find(({ annotator }) => annotator === this.#annotator.id) ?? layers[0]
      : layers.find(({ notes }) => notes.some((note) => note.id === id));
    return layer?.uri;
  }

  /** Adds a note on a passage, or without one on the whole document. Gives its id, `undefined` when it was not saved. */
  async add(document: vscode.Uri, passage: Passage | undefined, content: NoteContent): Promise<string | undefined> {
    const me = await this.#annotator.identity();
    if (me === undefined) return undefined;
    const target: Note['target'] = passage === undefined ? { kind: 'document' } : { kind: 'passage', anchors: passage.anchors, version: passage.version };
    const note = createNote({ id: newNoteId(), target, creator: { uri: me.uri, name: me.name }, now: Date.now(), text: content.body, codes: content.codes ?? [] });
    const layer = content.private === true ? privateAnnotator(me.id) : me.id;
    const version = passage === undefined ? undefined : { version: passage.version, length: passage.length };
    return await this.#save(document, layer, (xml) => insertNote(xml, note, version)) ? note.id : undefined;
  }

  /** Puts notes from elsewhere, made ready for this document, into the reader's own file; all or none. */
  async insert(document: vscode.Uri, notes: readonly Note[], version: TextVersion): Promise<boolean> {
    const me = await this.#annotator.identity();
    return me === undefined ? false : this.#save(document, me.id, (xml) => insertNotes(xml, notes, version));
  }

  /** Answers a note of anybody; the reply stands in one's own file, that to a private note in the private one. Gives its id. */
  async reply({ uri, id }: NoteReference, body: string): Promise<string | undefined> {
    const me = await this.#annotator.identity();
    if (me === undefined) return undefined;
    const note = replyTo(id, { id: newNoteId(), creator: { uri: me.uri, name: me.name }, now: Date.now(), text: body });
    return await this.#save(uri, await this.#layerWith(uri, id, me), (xml) => insertNote(xml, note)) ? note.id : undefined;
  }

  /** Changes text or codes of one's own note. */
  async edit({ uri, id }: NoteReference, edit: { readonly body?: string; readonly codes?: readonly string[] }): Promise<boolean> {
    const found = await this.#own(uri, id);
    if (found === undefined) return false;
    const changed = editNote(found.note, { ...(edit.body === undefined ? {} : { text: edit.body }), ...(edit.codes === undefined ? {} : { codes: edit.codes }) }, found.me.uri, Date.now());
    return this.#save(uri, found.layer.annotator, (xml) => replaceNote(xml, changed));
  }

  /** Moves one's own note to another passage: range, quotes and version change together. */
  async reanchor({ uri, id }: NoteReference, passage: Passage): Promise<boolean> {
    const found = await this.#own(uri, id);
    if (found === undefined) return false;
    const { anchors, version, length } = passage;
    const changed = reanchorNote(found.note, { kind: 'passage', anchors, version }, found.me.uri, Date.now());
    return this.#save(uri, found.layer.annotator, (xml) => replaceNote(xml, changed, { version, length }));
  }

  /** Deletes one's own note and one's replies to it. */
  async remove({ uri, id }: NoteReference): Promise<boolean> {
    const found = await this.#own(uri, id);
    return found === undefined ? false : this.#save(uri, found.layer.annotator, (xml) => removeNotes(xml, deletedWith(found.layer.notes, id)));
  }

  /** Resolves or reopens a note: on the note itself in one's own file, by an element of one's own for somebody else's (FORMAT.md §7.2). */
  async setState({ uri, id }: NoteReference, state: 'resolved' | 'reopened'): Promise<boolean> {
    const me = await this.#annotator.identity();
    if (me === undefined) return false;
    const layers = await this.#load(uri);
    const all = layers.flatMap((layer) => layer.notes.map((note) => ({ note, layer })));
    const found = all.find(({ note }) => note.id === id);
    if (found === undefined) return false;
    const now = Date.now();
    if (isLayerOf(found.layer.annotator, me.id)) {
      const changed = state === 'resolved' ? resolveNote(found.note, me.uri, now) : reopenNote(found.note, me.uri, now);
      return this.#save(uri, found.layer.annotator, (xml) => replaceNote(xml, changed));
    }
    const moderators = all.filter(({ note }) => note.target.kind === 'note' && note.target.id === id).map(({ note }) => note);
    const note = moderate([found.note, ...moderators], state, { id: newNoteId(), creator: { uri: me.uri, name: me.name }, now });
    return this.#save(uri, me.id, (xml) => insertNote(xml, note));
  }

  /** The reader's own file that holds the note, else the one that others may read. */
  async #layerWith(document: vscode.Uri, id: string, me: AnnotatorIdentity): Promise<string> {
    const layer = (await this.#load(document)).find(({ annotator, notes }) => isLayerOf(annotator, me.id) && notes.some((note) => note.id === id));
    return layer?.annotator ?? me.id;
  }

  /** The notes files that git left with conflict markers: all, or that file, or those of that document. */
  async conflicted(wanted?: vscode.Uri): Promise<ConflictedNotes[]> {
    const documents = this.#corpora.all.flatMap((corpus) => corpus.documents);
    const found = await Promise.all(documents.map(async (document) => (await this.#load(document)).map((layer) => ({ document, layer }))));
    const isWanted = (uri: vscode.Uri): boolean => uri.toString() === wanted?.toString();
    return found.flat().filter(({ document, layer }) => layer.conflict !== undefined && (wanted === undefined || isWanted(document) || isWanted(layer.uri)));
  }

  /** Writes both sides of a conflict united over the marked file, if that still is what was read. Says why where it was not written. */
  async settle({ document, layer }: ConflictedNotes): Promise<boolean> {
    if (layer.conflict?.ok !== true) return false;
    const wanted = layer.conflict.xml;
    const refusal = await this.#files.replace(layer.uri, layer.bytes, new TextEncoder().encode(wanted));
    if (refusal !== undefined) {
      const failure: SaveFailure = refusal.kind === 'changed' ? { kind: 'unreadable', problem: undefined, wanted } : refusal.kind === 'link' ? { kind: 'link', wanted } : { ...refusal, wanted };
      await this.#problems.notSaved(layer, failure, () => void this.settle({ document, layer }));
    }
    await this.#reload(document);
    return refusal === undefined;
  }

  async #own(document: vscode.Uri, id: string): Promise<{ me: AnnotatorIdentity; layer: NotesLayer; note: Note } | undefined> {
    const me = await this.#annotator.identity();
    if (me === undefined) return undefined;
    const layer = (await this.#load(document)).find(({ annotator, notes }) => isLayerOf(annotator, me.id) && notes.some((one) => one.id === id));
    const note = layer?.notes.find((one) => one.id === id);
    if (layer !== undefined && note !== undefined) return { me, layer, note };
    void vscode.window.showInformationMessage(vscode.l10n.t('This note stands in another person\'s file. You can reply to it.'));
    return undefined;
  }

  /** Saves one change into a file of the reader's own, after the saves before it. */
  #save(document: vscode.Uri, own: string, change: (xml: string) => PatchedNotes): Promise<boolean> {
    const key = document.toString();
    const saved = (this.#saves.get(key) ?? Promise.resolve()).then(async () => {
      const layer = (await this.#load(document)).find(({ annotator }) => annotator === own) ?? (await this.#newLayer(document, own));
      if (layer === undefined) return false;
      if (!layer.writable) {
        this.#problems.notWritable(layer);
        return false;
      }
      const { failure } = await saveLayer(this.#files, layer, change);
      if (failure !== undefined) await this.#problems.notSaved(layer, failure, () => this.#save(document, own, change));
      await this.#reload(document);
      return failure === undefined;
    });
    this.#saves.set(key, saved.catch(() => undefined));
    return saved;
  }

  /** A file for the first note: described, but not written before the note is. */
  async #newLayer(document: vscode.Uri, annotator: string): Promise<NotesLayer | undefined> {
    const version = await this.#textVersion(document);
    const corpus = this.#corpora.corpusOf(document);
    if (version === undefined || corpus === undefined) return undefined;
    const folder = vscode.Uri.joinPath(document, '..');
    const name = document.path.slice(document.path.lastIndexOf('/') + 1);
    const xml = newNotesFile(name, relativePath(folder.path, corpus.codebook.path), version);
    return { uri: vscode.Uri.joinPath(folder, notesFileName(name, annotator)), annotator, bytes: undefined, xml, file: readNotesFile(xml), notes: [], writable: true };
  }

  #load(document: vscode.Uri): Promise<readonly NotesLayer[]> {
    const key = document.toString();
    let layers = this.#layers.get(key);
    if (layers === undefined) {
      layers = this.#read(document);
      this.#layers.set(key, layers);
    }
    return layers;
  }

  async #read(document: vscode.Uri): Promise<readonly NotesLayer[]> {
    const known = this.#corpora.notesFilesOf(document);
    const own = this.#annotator.id;
    for (const annotator of own === undefined ? [] : new Set([own, privateAnnotator(own)])) {
      if (known.some((file) => file.annotator === annotator)) continue;
      // A file that was just written is not in the list yet: the watcher tells a moment later.
      const name = document.path.slice(document.path.lastIndexOf('/') + 1);
      known.push({ uri: vscode.Uri.joinPath(document, '..', notesFileName(name, annotator)), annotator });
    }
    const layers = await Promise.all(known.map(({ uri, annotator }) => readLayer(this.#files, uri, annotator)));
    const read = layers.filter((layer) => layer !== undefined);
    this.#problems.show(document, read);
    this.#counts.set(document.toString(), readThreads(read.flatMap((layer) => layer.notes.map((note) => ({ note, annotator: layer.annotator })))).length);
    return read;
  }

  async #reload(document: vscode.Uri): Promise<void> {
    this.#layers.delete(document.toString());
    await this.#load(document);
    this.#changed.fire(document);
  }

  async #reloadAll(): Promise<void> {
    this.#layers.clear();
    this.#counts.clear();
    await Promise.all(this.#corpora.all.flatMap((corpus) => corpus.documents).map((document) => this.#reload(document)));
  }
}

/** Path from a folder to a file, both absolute, with `/`. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = file.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
