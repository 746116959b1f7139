import { type LayeredNote } from '../threads';
import { type Placement } from '../placement';
import { type Span } from '../../text/span';
import { type CodedDocument, type CodedPassage } from './measure-agreement';

/** A passage of a note as it is compared, and where it stands in the text (UTF-16). */
export interface PlacedPassage extends CodedPassage {
  readonly raw: Span;
}

/**
 * The passages of a document as annotators are compared on them. They count in characters that are no blanks: how a text is wrapped tells nothing about
 * who agrees with whom. Replies, notes on the whole document and passages that are lost or doubtful are left out.
 *
 * @param annotators Who worked on the document, also who has no note left in it.
 */
export function codedDocument(document: string, raw: string, annotators: readonly string[], placements: ReadonlyMap<LayeredNote, Placement>): CodedDocument<PlacedPassage> {
  const before = charactersBefore(raw);
  const passages = new Map(annotators.map((annotator) => [annotator, [] as PlacedPassage[]]));
  for (const [{ note, annotator }, { spans }] of placements) {
    if (note.target.kind !== 'passage') continue;
    for (const span of spans) passages.get(annotator)?.push({ id: note.id, codes: note.codes, start: before[span.start]!, end: before[span.end]!, raw: span });
  }
  return { document, length: before[raw.length]!, passages };
}

/** For every offset, how many characters that are no blanks stand before it. */
function charactersBefore(raw: string): Uint32Array {
  const before = new Uint32Array(raw.length + 1);
  for (let at = 0; at < raw.length; at++) before[at + 1] = before[at]! + (/\s/u.test(raw[at]!) ? 0 : 1);
  return before;
}
