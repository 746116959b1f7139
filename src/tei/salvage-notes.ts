import { type Note } from '../annotations/note';
import { type Span } from '../text/span';
import { readAnnotationParts } from './annotation-parts';
import { limits } from './limits';
import { isNoteId } from './note-target';
import { NOTES_TYPE } from './notes-file';
import { readNote } from './read-note';
import { readStrictXml } from './strict-xml';

/** A note found whole in a file that does not parse. */
export interface SalvagedNote {
  readonly note: Note;
  /** Where it stands in the damaged file (UTF-16). */
  readonly span: Span;
}

const START = /<annotation[\s>]/g;
const END = '</annotation>';

/**
 * The notes that stand whole and well-formed in a damaged notes file – cut off, or spoilt in one place. For reading only, so that
 * nothing seems lost: the damaged file must never be written from them. Files with a DOCTYPE, which only an attack has, give nothing.
 */
export function salvageNotes(xml: string): SalvagedNote[] {
  if (xml.length > limits.fileBytes || /<!DOCTYPE|<!ENTITY/i.test(xml) || !looksLikeNotes(xml)) return [];
  const versions = new Map([...xml.matchAll(/<idno type="sha256">([0-9a-f]{64})<\/idno>/g)].map((match) => [`v.${match[1]!.slice(0, 16)}`, match[1]!]));
  const starts = [...xml.matchAll(START)].map((match) => match.index);
  return starts.slice(0, limits.notes).flatMap((start, at): SalvagedNote[] => {
    const limit = starts[at + 1] ?? xml.length;
    const close = xml.slice(start, limit).indexOf(END);
    if (close < 0) return [];
    const end = start + close + END.length;
    const read = readStrictXml(xml.slice(start, end));
    if (!read.ok) return [];
    const { root } = read.document;
    const stray = root.children.some((child) => child.kind === 'text' && /\S/.test(child.text));
    const parts = readAnnotationParts(root);
    return stray || !isNoteId(parts.id) ? [] : [{ note: readNote(parts, versions).note, span: { start, end } }];
  });
}

function looksLikeNotes(xml: string): boolean {
  const tag = /<TEI\s[^<>]{0,2000}>/.exec(xml.slice(0, 10_000))?.[0];
  return tag !== undefined && tag.includes(`type="${NOTES_TYPE}"`);
}
