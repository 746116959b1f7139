import { type Section } from '../../outline/section';
import { type Span } from '../../text/span';
import { firstFrom } from './named-things';
import { type SectionIndex } from './section-index';

/** First words of an enumeration told in prose. */
const FIRSTLY = /(?:第一[はに、]|第1[はに、]|一つ目[はに]|1つ目[はに]|一点目は|1点目は|まず第一に|First(?:ly)?, )/gu;
/** So far behind its announcement an enumeration may begin. */
const NEAR = 400;
/** So far behind its enumeration a text may still say 上記. */
const FAR = 2_500;

/** 第一は…, 第一に… at the beginnings of sentences, in running text; made once a document. */
export class Enumerations {
  readonly #running: string;
  readonly #starts: readonly Span[];

  constructor(running: string) {
    this.#running = running;
    this.#starts = [...running.matchAll(FIRSTLY)].filter((match) => match.index === 0 || /[\n。、 ]/u.test(running.charAt(match.index - 1)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  }

  /** The enumeration that a pointer at `span` announces. */
  behind(span: Span): Span | undefined {
    const found = this.#starts[firstFrom(this.#starts.length, (index) => this.#starts[index]!.start > span.end)];
    return found !== undefined && found.start - span.end < NEAR ? found : undefined;
  }

  /** The enumeration that a pointer at `span` looks back to. */
  before(span: Span): Span | undefined {
    const found = this.#starts[firstFrom(this.#starts.length, (index) => this.#starts[index]!.end > span.start) - 1];
    return found !== undefined && span.start - found.start < FAR ? found : undefined;
  }

  /** The paragraph behind the one that holds the pointer, else the next sentence. */
  paragraphBehind(span: Span): Span | undefined {
    const lineEnd = this.#indexNear('\n', span.end);
    const sentenceEnd = this.#indexNear('。', span.end);
    const start = lineEnd >= 0 ? lineEnd + 1 : sentenceEnd >= 0 ? sentenceEnd + 1 : -1;
    return start < 0 || start >= this.#running.length ? undefined : { start, end: Math.min(this.#running.length, start + 1) };
  }

  /** The paragraph before the one that holds the pointer, else the sentence before. */
  paragraphBefore(span: Span): Span | undefined {
    const window = this.#running.slice(Math.max(0, span.start - FAR), span.start);
    const own = window.lastIndexOf('\n');
    const end = own >= 0 ? own : window.lastIndexOf('。');
    if (end <= 0) return undefined;
    const before = window.slice(0, end);
    const start = Math.max(before.lastIndexOf('\n'), own >= 0 ? -1 : before.lastIndexOf('。')) + 1;
    const offset = span.start - window.length + start;
    return { start: offset, end: offset + 1 };
  }

  #indexNear(sign: string, from: number): number {
    const at = this.#running.slice(from, from + FAR).indexOf(sign);
    return at < 0 ? -1 : from + at;
  }
}

const LISTED = new Set(['item', 'list', 'proposal']);

/** The list, section or note that begins right behind a raw offset: within the rest of its paragraph and one sentence more. */
export function sectionBehind(raw: string, index: SectionIndex, offset: number): Section | undefined {
  const next = index.firstBehind(offset);
  if (next === undefined || next.heading.start - offset > FAR) return undefined;
  return raw.slice(offset, next.heading.start).split(/[。．]|\.\s/u).length > 3 ? undefined : next;
}

/** The first item of the list that ends right before a raw offset. */
export function listBefore(index: SectionIndex, offset: number): Section | undefined {
  let at = index.indexAt(index.sections, offset);
  let first: Section | undefined;
  for (let looks = 0; at >= 0 && looks < 60; at--, looks++) {
    const section = index.sections[at]!;
    if (!LISTED.has(section.kind) || offset - section.heading.start > FAR || (first !== undefined && section.depth < first.depth)) break;
    if (first === undefined || section.depth === first.depth) first = section;
  }
  return first;
}
