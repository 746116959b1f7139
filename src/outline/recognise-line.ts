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
export function recogniser(): (line: PrintedLine) => Recognised | undefined {
  const byOpening = new Map<string, readonly Mark[]>();
  const candidates = (opening: string): readonly Mark[] => {
    let found = byOpening.get(opening);
    if (found === undefined) byOpening.set(opening, found = marks.filter((mark) => mark.opening.test(opening)));
    return found;
  };
  return (line) => {
    for (const mark of candidates(line.folded.charAt(0))) {
      const hit = mark.read(line);
      if (hit !== undefined) return { mark, hit };
    }
    return (line.level > 0 ? recogniseBy(markdownHeading, line) : undefined) ?? (line.bold ? recogniseBy(boldHeading, line) : undefined);
  };
}

/** Numbers of the notes that go on: only right behind the note before, where a bare number is no heading. */
export function nextNote(before: Heading | undefined, line: PrintedLine): Recognised | undefined {
  if (before === undefined || line.level > 0) return undefined;
  const last = before.mark === noteInNotes ? before.number : before.mark === named && opensNotes(before.title) ? 0 : undefined;
  if (last === undefined) return undefined;
  // `３　評価` alone between blank lines goes on with the sections, not with the notes above it.
  if (line.isolated && line.folded.length <= 30 && !/[。.]/u.test(line.folded)) return undefined;
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
export function enclosedHeading(lines: readonly PrintedLine[], index: number, recognise: (line: PrintedLine) => Recognised | undefined): Recognised | undefined {
  const found = recogniseBy(enclosed, lines[index]!);
  const below = lines[index + 1];
  return found === undefined || below === undefined || recognise(below)?.hit.kind === 'article' ? undefined : found;
}

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
