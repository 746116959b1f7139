import { type DocumentText } from '../text/document-text';
import { endsSentence, isProse, type PrintedLine } from './heading-lines';
import { type Heading } from './headings';
import { type Mark, type MarkHit } from './mark';
import { marks } from './marks/all';
import { iroha } from './marks/iroha';
import { kana } from './marks/kana';
import { enclosed } from './marks/enclosed';
import { boldHeading, markdownHeading } from './marks/markdown';
import { named } from './marks/named';
import { noteInNotes, numberedNote, opensNotes } from './marks/notes';
import { parted } from './marks/parted';

/** A mark and what it made of a line. */
export interface Recognised {
  readonly mark: Mark;
  readonly hit: MarkHit;
}

/** Shows lines to the marks that can begin with their first character, in their order; the first that knows a line decides. */
export function recognise(line: PrintedLine): Recognised | undefined {
  for (const mark of marksOpenedBy(line.opening)) {
    const hit = mark.read(line);
    if (hit !== undefined) return { mark, hit };
  }
  return (line.level > 0 ? recogniseBy(markdownHeading, line) : undefined) ?? (line.bold ? recogniseBy(boldHeading, line) : undefined);
}

/** The marks of a first unit, learned as units are met. */
const byOpening = new Map<number, readonly Mark[]>();

function marksOpenedBy(unit: number): readonly Mark[] {
  let found = byOpening.get(unit);
  if (found === undefined) byOpening.set(unit, found = unit < 0 ? [] : marks.filter((mark) => mark.opening.test(String.fromCharCode(unit))));
  return found;
}

/** Numbers of the notes that go on: only right behind the note before, where a bare number is no heading. */
export function nextNote(before: Heading | undefined, line: PrintedLine): Recognised | undefined {
  if (before === undefined || line.level > 0) return undefined;
  const last = before.mark === noteInNotes ? before.number : before.mark === named && opensNotes(before.title) ? 0 : undefined;
  if (last === undefined) return undefined;
  // `３　評価` alone between blank lines goes on with the sections, not with the notes above it.
  if (line.end - line.start <= 30 && line.isolated && !/[。.]/u.test(line.folded)) return undefined;
  const hit = numberedNote(last + 1).read(line);
  return hit === undefined ? undefined : { mark: noteInNotes, hit };
}

/** イ stands second in アイウ and first in イロハ: what was printed before tells. */
export function inOrderOfIroha(before: Heading | undefined, line: PrintedLine, found: Recognised | undefined): Recognised | undefined {
  if (found?.mark !== kana || found.hit.number === 1) return found;
  if (before?.mark === kana && before.number === found.hit.number! - 1) return found;
  return recogniseBy(iroha, line) ?? found;
}

/** A phrase in round brackets above a paragraph; above an article it is the article's caption. */
export function enclosedHeading(lines: readonly PrintedLine[], index: number): Recognised | undefined {
  const found = lines[index]!.opening === BRACKET ? recogniseBy(enclosed, lines[index]!) : undefined;
  const below = lines[index + 1];
  return found === undefined || below === undefined || recognise(below)?.hit.kind === 'article' ? undefined : found;
}

const BRACKET = 0x28;

/** A line without marks is a heading behind a paragraph or another heading; behind the front matter of a text only others of its style make it one. */
export function unmarkedHeading(text: DocumentText, lines: readonly PrintedLine[], index: number, afterHeading: boolean, afterFrontMatter: boolean): Recognised | undefined {
  const found = recogniseBy(parted, lines[index]!);
  if (found === undefined || index + 1 === lines.length || !isProse(lines[index + 1]!)) return undefined;
  if (afterHeading || endsSentence(lines[index - 1]!, text)) return found;
  return afterFrontMatter ? { ...found, hit: { ...found.hit, doubtful: true } } : undefined;
}

function recogniseBy(mark: Mark, line: PrintedLine): Recognised | undefined {
  const hit = mark.read(line);
  return hit === undefined ? undefined : { mark, hit };
}
