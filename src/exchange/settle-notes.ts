import { timeAfter } from '../annotations/edit-note';
import { type Anchor, type Note, type NoteTarget } from '../annotations/note';
import { type Placement } from '../annotations/placement';
import { type Problem } from '../tei/problem';
import { type IncomingNote, quotedWords } from './exchanged-notes';

/** Which notes of a foreign file an import looks at. */
export interface SelectedNotes {
  readonly wanted: readonly IncomingNote[];
  /** So many are in the document already, by their ids. */
  readonly known: number;
  readonly problems: readonly Problem[];
}

/** The notes that say they are on this document; all of them where the file is about one document only, which may be called something else here. */
export function selectNotes(notes: readonly IncomingNote[], documentName: string, known: ReadonlySet<string>): SelectedNotes {
  const name = documentName.normalize('NFC');
  const sources = new Set(notes.map(({ source }) => source).filter((source) => source !== ''));
  const elsewhere = ({ source }: IncomingNote): boolean => sources.size > 1 && source !== '' && source !== name;
  const fresh = notes.filter(({ note }) => !known.has(note.id));
  return {
    wanted: fresh.filter((note) => !elsewhere(note)),
    known: notes.length - fresh.length,
    problems: fresh.filter(elsewhere).map(({ line, source }) => ({ line, column: 0, key: 'other-source', values: { source, document: documentName } })),
  };
}

type PassageTarget = Extract<NoteTarget, { kind: 'passage' }>;

/** The words of a passage alone: of a note on a whole section its heading, which is what the note quotes. */
export function quotedPassage(target: PassageTarget): PassageTarget {
  return { ...target, anchors: target.anchors.map(({ section: _, ...anchor }) => anchor) };
}

/** Where the passage of an incoming note was found, and as what it is described there today. */
export interface FoundPassage {
  readonly status: Placement['status'];
  /** How many places could be meant, where it is doubtful. */
  readonly candidates: number;
  /** Missing where it was not found. */
  readonly described?: { readonly anchors: readonly Anchor[]; readonly version: string };
}

/**
 * The notes as they go into a notes file of the document, counting in its text of today. What has no certain place, and replies to notes that are neither here nor in the
 * document, is reported instead.
 *
 * @param foundAt Of the notes on passages, by id; what `quotedPassage` gives was looked for.
 * @param now For notes that do not say when they were made; milliseconds since 1970.
 */
export function settleNotes(wanted: readonly IncomingNote[], foundAt: ReadonlyMap<string, FoundPassage>, known: ReadonlySet<string>, now: number): { readonly notes: readonly Note[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const settled = new Map<string, Note>();
  const settle = ({ note }: IncomingNote, target: Note['target']): void => {
    settled.set(note.id, { ...note, target, created: note.created ?? { when: timeAfter([], now), who: note.creator.uri } });
  };
  for (const incoming of wanted) {
    const { note, line } = incoming;
    if (note.target.kind === 'document') settle(incoming, note.target);
    if (note.target.kind !== 'passage') continue;
    const found = foundAt.get(note.id);
    if (found?.described !== undefined) settle(incoming, describedAgain(note.target, found.described));
    else {
      const quote = shortened(quotedWords(note));
      problems.push(found?.status === 'doubtful' ? { line, column: 0, key: 'words-found-often', values: { quote, count: found.candidates } } : { line, column: 0, key: 'words-not-found', values: { quote } });
    }
  }
  const answers = new Map<string, IncomingNote[]>();
  const waiting = new Set<IncomingNote>();
  for (const incoming of wanted) {
    const { target } = incoming.note;
    if (target.kind !== 'note') continue;
    waiting.add(incoming);
    const before = answers.get(target.id);
    if (before === undefined) answers.set(target.id, [incoming]);
    else before.push(incoming);
  }
  // A set may grow while it is gone through: replies to replies follow.
  const there = new Set([...known, ...settled.keys()]);
  for (const id of there) {
    for (const reply of answers.get(id) ?? []) {
      settle(reply, reply.note.target);
      there.add(reply.note.id);
      waiting.delete(reply);
    }
  }
  for (const { line } of waiting) problems.push({ line, column: 0, key: 'reply-without-note', values: {} });
  return { notes: [...settled.values()], problems: problems.sort((a, b) => a.line - b.line) };
}

/** Notes on a section stay on the section. */
function describedAgain({ anchors }: PassageTarget, { anchors: today, version }: Pick<PassageTarget, 'anchors' | 'version'>): PassageTarget {
  return { kind: 'passage', version, anchors: today.map((anchor, at) => (anchors[at]?.section === true ? { ...anchor, section: true } : anchor)) };
}

const LONGEST_QUOTE = 40;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length <= LONGEST_QUOTE ? words : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
