import { type Note } from './note';

/** A note together with the layer it was read from. */
export interface LayeredNote {
  readonly note: Note;
  /** Annotator id of the notes file; empty for the shared layer. */
  readonly annotator: string;
}

/** A note with everything that points at it, over all layers of a document. */
export interface Thread {
  readonly root: LayeredNote;
  /** Replies, replies to replies included, oldest first. */
  readonly replies: readonly LayeredNote[];
  readonly resolved: boolean;
}

/**
 * Threads of a document: every note that is not a reply or a moderation, with its replies. A reply whose note is missing is a root of its
 * own, so that it is never hidden; cycles of replies are cut (FORMAT.md §7.1). A thread is resolved when the latest `resolved` of the root or
 * of a note that moderates it is later than the latest `reopened` (§7.2).
 */
export function readThreads(notes: readonly LayeredNote[]): Thread[] {
  const byId = new Map(notes.map((layered) => [layered.note.id, layered]));
  const childrenOf = new Map<string, LayeredNote[]>();
  const roots: LayeredNote[] = [];
  for (const layered of notes) {
    const { target } = layered.note;
    if (target.kind !== 'note') roots.push(layered);
    else if (!byId.has(target.id) || leadsBackToItself(layered, byId)) {
      if (!isModeration(layered.note)) roots.push(layered);
    } else childrenOf.set(target.id, [...(childrenOf.get(target.id) ?? []), layered]);
  }
  return roots.map((root) => {
    const below = descendants(root, childrenOf);
    const replies = below.filter(({ note }) => !isModeration(note)).sort((a, b) => compareText(createdAt(a), createdAt(b)));
    const states = [root, ...below.filter(({ note }) => isModeration(note) && note.target.kind === 'note' && note.target.id === root.note.id)];
    const latest = (status: 'resolved' | 'reopened'): string => states.map(({ note }) => note[status]?.when ?? '').sort().at(-1) ?? '';
    return { root, replies, resolved: latest('resolved') > latest('reopened') };
  });
}

/** A moderation only changes the state of another note; it has nothing to show. */
function isModeration(note: Note): boolean {
  return note.motivations.includes('moderating') && note.bodies.length === 0;
}

function leadsBackToItself(start: LayeredNote, byId: ReadonlyMap<string, LayeredNote>): boolean {
  const seen = new Set<string>();
  let at: LayeredNote | undefined = start;
  while (at !== undefined && at.note.target.kind === 'note') {
    if (seen.has(at.note.id)) return seen.has(start.note.id) && at.note.id === start.note.id;
    seen.add(at.note.id);
    at = byId.get(at.note.target.id);
  }
  return false;
}

function descendants(root: LayeredNote, childrenOf: ReadonlyMap<string, readonly LayeredNote[]>): LayeredNote[] {
  const found: LayeredNote[] = [];
  const seen = new Set([root.note.id]);
  const visit = (id: string): void => {
    for (const child of childrenOf.get(id) ?? []) {
      if (seen.has(child.note.id)) continue;
      seen.add(child.note.id);
      found.push(child);
      visit(child.note.id);
    }
  };
  visit(root.note.id);
  return found;
}

function createdAt({ note }: LayeredNote): string {
  return note.created?.when ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
