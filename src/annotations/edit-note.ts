import { type Change, type Note, type NoteBody, type NoteLink, type NoteTarget, type Person } from './note';

/**
 * The life of a note as functions from values to values (notes file format §7, §5.8). `now` is in milliseconds since 1970; every new
 * time is later than all times in the note, so that a slow clock cannot undo an edit.
 */

export interface NewNote {
  /** From `newNoteId`. */
  readonly id: string;
  readonly target: NoteTarget;
  readonly creator: Person;
  readonly now: number;
  /** Empty or absent: a note without text, a highlight or a bookmark. */
  readonly text?: string;
  /** Of `text`, a language tag. */
  readonly language?: string;
  readonly codes?: readonly string[];
  /** W3C motivations; `commenting` where none is given. */
  readonly motivations?: readonly string[];
  readonly links?: readonly NoteLink[];
}

export function createNote(given: NewNote): Note {
  const created: Change = { when: timeAfter([], given.now), who: given.creator.uri };
  const motivations = given.motivations ?? [];
  return {
    id: given.id,
    motivations: sortedSet(motivations.length > 0 ? motivations : ['commenting']),
    codes: sortedSet(given.codes ?? []),
    target: given.target,
    creator: given.creator,
    created,
    bodies: bodiesOf(given.text ?? '', created, given.language),
    links: given.links ?? [],
  };
}

/** A reply: a note of one's own whose target is another note, maybe in another person's file. */
export function replyTo(noteId: string, given: Omit<NewNote, 'target'>): Note {
  return createNote({ ...given, target: { kind: 'note', id: noteId }, motivations: [...(given.motivations ?? []), 'replying'] });
}

export interface NoteEdit {
  /** The new text; empty for none. It takes the place of all bodies, and so settles a conflict of edits. */
  readonly text?: string;
  readonly language?: string;
  readonly codes?: readonly string[];
  readonly motivations?: readonly string[];
  readonly links?: readonly NoteLink[];
}

/** The note with the given parts replaced, marked as modified. The same object where the edit changes nothing. */
export function editNote(note: Note, edit: NoteEdit, who: string, now: number): Note {
  const modified: Change = { when: timeAfter([note], now), who };
  const text = edit.text === undefined ? undefined : withLineFeeds(edit.text);
  const textStays = text === undefined || (text === (note.bodies[0]?.text ?? '') && note.bodies.length < 2);
  const language = edit.language ?? note.bodies[0]?.language;
  const edited: Note = {
    ...note,
    ...(!textStays && { bodies: bodiesOf(text, modified, language) }),
    ...(edit.codes && { codes: sortedSet(edit.codes) }),
    ...(edit.motivations && edit.motivations.length > 0 && { motivations: sortedSet(edit.motivations) }),
    ...(edit.links && { links: edit.links }),
  };
  const same = textStays && sameItems(edited.codes, note.codes) && sameItems(edited.motivations, note.motivations)
    && sameItems(edited.links.map(linkKey), note.links.map(linkKey));
  return same ? note : { ...edited, modified };
}

/** The note at another place: range, version, path and quotes change together (§6.6). */
export function reanchorNote(note: Note, target: Extract<NoteTarget, { kind: 'passage' }>, who: string, now: number): Note {
  return { ...note, target, modified: { when: timeAfter([note], now), who } };
}

/** Marks the note itself as resolved: for its own author, in its own file. Others use `moderate`. */
export function resolveNote(note: Note, who: string, now: number): Note {
  return { ...note, resolved: { when: timeAfter([note], now), who } };
}

export function reopenNote(note: Note, who: string, now: number): Note {
  return { ...note, reopened: { when: timeAfter([note], now), who } };
}

/**
 * Resolves or reopens a note of somebody else: an annotation in one's own file that points to it (§7.2).
 *
 * @param thread The note and everything that moderates it, in all files: the new time must be the latest of all.
 */
export function moderate(thread: readonly [Note, ...Note[]], status: 'resolved' | 'reopened', given: { readonly id: string; readonly creator: Person; readonly now: number }): Note {
  const change: Change = { when: timeAfter(thread, given.now), who: given.creator.uri };
  return {
    id: given.id, motivations: ['moderating'], codes: [], target: { kind: 'note', id: thread[0].id }, creator: given.creator, created: change, [status]: change, bodies: [], links: [],
  };
}

/** What goes from a file when a note is deleted: the note, and the replies to it and to them in the same file (§7.3). */
export function deletedWith(notes: readonly Note[], id: string): string[] {
  const answers = new Map<string, string[]>();
  for (const note of notes) {
    if (note.target.kind !== 'note') continue;
    const known = answers.get(note.target.id);
    if (known === undefined) answers.set(note.target.id, [note.id]);
    else known.push(note.id);
  }
  const deleted = new Set([id]);
  // A set may grow while it is gone through; circles of replies end by themselves.
  for (const gone of deleted) for (const answer of answers.get(gone) ?? []) deleted.add(answer);
  const present = new Set(notes.map((note) => note.id));
  return [...deleted].filter((gone) => present.has(gone));
}

/** The last moment that the format's times can name. */
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** `now`, or one millisecond after the newest time in the notes if that is later; `YYYY-MM-DDThh:mm:ss.sssZ`. */
export function timeAfter(notes: readonly Note[], now: number): string {
  const times = notes.flatMap((note) => [note.created, note.modified, note.resolved, note.reopened].map((change) => change?.when).concat(note.bodies.map((body) => body.edited)));
  const newest = times.reduce((latest, time) => Math.max(latest, time === undefined ? 0 : Date.parse(time) || 0), -1);
  return new Date(Math.min(Math.max(Number.isFinite(now) ? Math.trunc(now) : 0, newest + 1, 0), LAST_TIME)).toISOString();
}

/** Line ends of bodies are LF (§5.5). */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function bodiesOf(text: string, change: Change, language: string | undefined): NoteBody[] {
  const body = withLineFeeds(text);
  return body === '' ? [] : [{ text: body, edited: change.when, by: change.who, ...(language !== undefined && { language }) }];
}

function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function linkKey({ type, target }: NoteLink): string {
  return `${type} ${target}`;
}
