import { type Anchor, type Note } from '../annotations/note';
import { type PlacementStatus } from '../annotations/placement';
import { type LayeredNote } from '../annotations/threads';
import { type Problem } from '../tei/problem';

/** A note on its way out, with what is known of it besides its file. */
export interface OutgoingNote extends LayeredNote {
  /** Of its thread, over all layers. */
  readonly resolved: boolean;
  /** Where its passage is in today's text; missing where the document is. */
  readonly status?: PlacementStatus;
  /** Line, from 0, on which the passage begins today; missing for lost ones and for the whole document. */
  readonly line?: number;
}

/** A document with its notes, each reply behind the note of its thread. */
export interface OutgoingDocument {
  /** Path as the reader knows it, parted by `/`: of the file alone or below the folder that goes out. */
  readonly path: string;
  /** What the document is called; the file's name where it has no title. */
  readonly title: string;
  readonly notes: readonly OutgoingNote[];
}

/** A note as another program wrote it down. */
export interface IncomingNote {
  /** Its passage counts in the version it names, or in none (`''`): then its quote alone says where it belongs. */
  readonly note: Note;
  /** Name of the file that it says it is on; empty for a reply. */
  readonly source: string;
  /** Line of the foreign file, from 0, on which it stands. */
  readonly line: number;
}

/** What a foreign file holds. What cannot be used is left out and reported with its line. */
export interface IncomingNotes {
  readonly notes: readonly IncomingNote[];
  readonly problems: readonly Problem[];
}

/** The last part of a path: the name of the file. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The words a note is on, with … where a long quote was cut and between the stretches of a passage; empty for notes on no passage. */
export function quotedWords({ target }: Note): string {
  return target.kind === 'passage' ? target.anchors.map(quoteOf).join(' … ') : '';
}

function quoteOf({ quote, abridged }: Anchor): string {
  return abridged === undefined ? quote : `${quote.slice(0, abridged.at)} … ${quote.slice(abridged.at)}`;
}

/** Headings above the passage when the note was made, outermost first. */
export function headingsAbove({ target }: Note): readonly string[] {
  return target.kind === 'passage' ? target.anchors[0]?.path ?? [] : [];
}
