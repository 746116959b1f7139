import { everySection } from '../outline/address';
import { type Outline } from '../outline/section';
import { findDates } from '../dates/find-dates';
import { type DocumentText } from '../text/document-text';
import { type LayoutKind } from '../text/layout';
import { lineCount, lineSpan } from '../text/lines';
import { type Span } from '../text/span';

/** What a document says of itself at its head. Spans in raw UTF-16 offsets. */
export interface Metadata {
  readonly title?: Span;
  /** The date printed at the head or the end, alone on its line. */
  readonly date?: { readonly span: Span; readonly value: string };
  readonly authors: readonly string[];
  readonly organisations: readonly string[];
  readonly language: 'ja' | 'en' | 'mixed';
  readonly layout: string;
}

const LAYOUT_NAMES: Readonly<Record<LayoutKind, string>> = {
  'hard-wrapped-spaced': 'hard-wrapped PDF text with blank lines',
  'hard-wrapped': 'hard-wrapped',
  markdown: 'markdown',
  plain: 'plain',
};

/** Reads the head of a document. First version: authors and organisations are left to the corpus file. */
export function readMetadata(text: DocumentText, outline: Outline): Metadata {
  const date = printedDate(text);
  const title = titleOf(text, outline);
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    authors: [],
    organisations: [],
    language: languageOfText(text.running.text),
    layout: LAYOUT_NAMES[text.layout.kind],
  };
}

/** The first printed line that is no date and no running paragraph; where that is a heading, its title. */
function titleOf(text: DocumentText, outline: Outline): Span | undefined {
  const sections = everySection(outline);
  const count = Math.min(lineCount(text), 60);
  for (let line = 0; line < count; line++) {
    const span = printed(text, line);
    if (span === undefined) continue;
    const words = text.raw.slice(span.start, span.end);
    // A date alone, `令和五年三月十日提出`, and the number of a document, `質問第二三号`, stand above the title.
    if (/^[0-9０-９一二三四五六七八九十〇元年月日 \u3000/.()（）令和平成昭和]+(?:提出|受領|付|公表|発表|決定)?$/u.test(words) || /^\P{Script=Hiragana}{0,8}第[0-9０-９一二三四五六七八九十〇]+号$/u.test(words)) continue;
    // A framed kind of document (■ 提言 ■) stands above its title.
    if (/^([■◆●○□]).*\1$/u.test(words)) continue;
    const heading = sections.find((section) => section.heading.start >= text.lineStarts[line]! && section.heading.start <= span.end);
    if (heading !== undefined) {
      if (heading.kind === 'part' || heading.title === '') continue;
      const at = text.raw.indexOf(heading.title.slice(0, 8), heading.heading.start);
      return at < 0 || at > heading.heading.end ? heading.heading : { start: at, end: heading.heading.end };
    }
    if (/[。．]$/u.test(words) || words.length > 120) return firstTitled(sections);
    const marks = /^#{1,6}[ \u3000]+/u.exec(words)?.[0].length ?? 0;
    // A running header carries the number of its page.
    const page = /[ \u3000]{3,}[0-9]{1,4}$/u.exec(words)?.[0].length ?? 0;
    return unquoted(text.raw, { start: span.start + marks, end: span.end - page });
  }
  return firstTitled(sections);
}

function firstTitled(sections: ReturnType<typeof everySection>): Span | undefined {
  const first = sections.find(({ title, kind }) => title !== '' && kind !== 'table' && kind !== 'figure');
  return first === undefined ? undefined : { start: first.heading.end - first.title.length, end: first.heading.end };
}

function unquoted(raw: string, span: Span): Span {
  return /^[「『"“]/u.test(raw.charAt(span.start)) && /[」』"”]/u.test(raw.charAt(span.end - 1)) ? { start: span.start + 1, end: span.end - 1 } : span;
}

/** A date alone on one of the first or last printed lines. */
function printedDate(text: DocumentText): Metadata['date'] {
  const head: Span[] = [];
  for (let line = 0; line < lineCount(text) && head.length < 6; line++) {
    const span = printed(text, line);
    if (span !== undefined) head.push(span);
  }
  const dates = findDates(text).filter(({ type }) => type === 'date');
  for (const line of head) {
    const date = dates.find(({ span }) => span.start >= line.start && span.end <= line.end);
    if (date !== undefined && date.inferred !== true && date.span.end - date.span.start > 0.6 * (line.end - line.start)) return { span: date.span, value: date.value };
  }
  return undefined;
}

function printed(text: DocumentText, line: number): Span | undefined {
  const { start, end } = lineSpan(text, line);
  const words = text.raw.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** By the share of Japanese letters among all letters: under a twentieth is English, over a fifth Japanese. */
function languageOfText(running: string): Metadata['language'] {
  const sample = running.slice(0, 20_000);
  const japanese = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]+/gu)?.length ?? 0;
  if (japanese + latin === 0) return 'ja';
  const share = japanese / (japanese + latin);
  return share > 0.2 ? 'ja' : share < 0.05 ? 'en' : 'mixed';
}
