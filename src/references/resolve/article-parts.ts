import { everySection } from '../../outline/address';
import { type Section } from '../../outline/section';
import { readCircledNumeral, readKanjiNumeral } from '../../text/numerals';
import { type Span } from '../../text/span';
import { foldWidth } from '../../text/width';
import { type InternalReason } from '../reference';
import { firstFrom } from './named-things';

export interface WantedPart {
  readonly paragraph?: string;
  readonly item?: string;
  readonly subitem?: string;
}

/** A marked part of an article: its number, and how far it reaches (raw offsets). */
export interface ArticlePart {
  readonly value: string;
  readonly heading: Span;
  readonly end: number;
}

/** The parts of an article or of a section of an order: paragraphs, items in them, subitems in those. Made once an article; linear in its parts. */
export class ArticleParts {
  readonly article: Section;
  /** Marked paragraphs: ２ or ② behind the unmarked first one, `2.`, `(b)`. */
  readonly paragraphs: readonly ArticlePart[];
  /** 一, 二 of statutes; `(i)`, `(1)` below the paragraphs of others. In the order of the text. */
  readonly items: readonly ArticlePart[];
  readonly #subitems: readonly ArticlePart[];

  constructor(article: Section) {
    this.article = article;
    const marked = everySection({ sections: article.children }).filter(({ kind }) => kind !== 'footnote' && kind !== 'notes');
    const opening = marked.filter(({ label }) => paragraphValue(label) !== undefined);
    // (i) below (b) is an item: only the outermost kind of mark counts paragraphs.
    const outermost = opening.reduce((least, { depth }) => Math.min(least, depth), Infinity);
    const isParagraph = (section: Section): boolean => section.depth === outermost && paragraphValue(section.label) !== undefined;
    const parts = (sections: readonly Section[], value: (label: string) => string | undefined): ArticlePart[] => sections.flatMap((section, index) => {
      const own = value(section.label);
      return own === undefined ? [] : [{ value: own, heading: section.heading, end: Math.max(section.span.end, sections[index + 1]?.heading.start ?? article.span.end) }];
    });
    this.paragraphs = parts(marked.filter(isParagraph), paragraphValue).map((part, index, all) => ({ ...part, end: all[index + 1]?.heading.start ?? article.span.end }));
    this.items = parts(marked.filter((section) => !isParagraph(section) && itemValue(section.label) !== undefined), itemValue);
    this.#subitems = parts(marked.filter(({ label }) => subitemValue(label) !== undefined), subitemValue);
  }

  /**
   * Of 第二条第一項第三号イ the イ below 三 before the paragraph ２. The first paragraph bears no mark and begins with the article. `undefined` where the
   * article has such parts, but not this one.
   */
  find({ paragraph, item, subitem }: WantedPart): { readonly span: Span; readonly reason?: InternalReason } | undefined {
    let part: Omit<ArticlePart, 'value'> = { heading: this.article.heading, end: this.article.span.end };
    let unmarked = false;
    if (paragraph !== undefined) {
      const found = this.paragraphs.find(({ value }) => value === paragraph);
      if (found === undefined && paragraph !== '1' && paragraph !== 'a' && this.paragraphs.length > 0) return undefined;
      unmarked = found === undefined;
      part = found ?? { heading: part.heading, end: this.paragraphs[0]?.heading.start ?? part.end };
    }
    for (const [wanted, all] of [[item, this.items], [subitem, this.#subitems]] as const) {
      if (wanted === undefined) continue;
      const from = firstFrom(all.length, (index) => all[index]!.heading.start > part.heading.start);
      const inside = all.slice(from, from + MOST_PARTS).filter(({ heading }) => heading.start < part.end);
      const found = inside.find(({ value }) => value === wanted);
      if (found === undefined) {
        if (inside.length > 0) return undefined;
        break;
      }
      unmarked = false;
      part = found;
    }
    return { span: part.heading, ...(unmarked ? { reason: 'first-of-that-number' as const } : {}) };
  }

  /** Number of the paragraph that holds a raw offset; the unmarked first one is 1. */
  paragraphAt(offset: number): number {
    return firstFrom(this.paragraphs.length, (index) => this.paragraphs[index]!.heading.start > offset) + (this.paragraphs[0]?.value === '1' ? 0 : 1);
  }

  /** The item that holds a raw offset. */
  itemAt(offset: number): ArticlePart | undefined {
    const found = this.items[firstFrom(this.items.length, (index) => this.items[index]!.heading.start > offset) - 1];
    return found !== undefined && offset <= found.end ? found : undefined;
  }
}

/** No paragraph has more items; hostile texts may. */
const MOST_PARTS = 200;

function paragraphValue(label: string): string | undefined {
  const sign = bare(label);
  const circled = [...sign].length === 1 ? readCircledNumeral(sign) : undefined;
  return circled !== undefined ? String(circled) : /^(?:[0-9]{1,2}|[a-z])$/u.test(sign) ? sign : undefined;
}

function itemValue(label: string): string | undefined {
  const sign = bare(label);
  const kanji = readKanjiNumeral(sign);
  return kanji !== undefined ? String(kanji) : /^(?:[0-9]{1,2}|[a-z]{1,4})$/u.test(sign) ? sign : undefined;
}

function subitemValue(label: string): string | undefined {
  const sign = bare(label);
  return /^(?:[イロハニホヘトチリヌルヲ]|[A-Z]|[ivx]{1,4})$/u.test(sign) ? sign : undefined;
}

function bare(label: string): string {
  return foldWidth(label).replace(/[().:、 ]/gu, '');
}
