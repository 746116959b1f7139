import { everySection, sectionsAt } from '../../outline/address';
import { type Outline, type Section, type SectionKind } from '../../outline/section';
import { readNumeral } from '../../text/numerals';
import { encloses, type Span } from '../../text/span';
import { foldWidth } from '../../text/width';
import { type ReferenceType } from '../reference';
import { firstFrom } from './named-things';

/** Which sections a numbered reference may mean. */
const KINDS: Partial<Record<ReferenceType, readonly SectionKind[]>> = {
  figure: ['table', 'figure', 'column', 'keyword'],
  section: ['part', 'chapter', 'section', 'subsection'],
  article: ['article'],
  note: ['notes', 'footnote'],
  footnote: ['footnote', 'notes'],
};
/** What is printed in the label of a part that is called so. */
const DIVISION_LABELS: Readonly<Record<string, RegExp>> = {
  section: /^(?:section|sec\.|§)/iu, chapter: /^(?:chapter|chap\.)/iu, part: /^part/iu, title: /^title/iu, division: /^division/iu,
};
const APPENDIX = /^(?:資料|別紙|別添|別表|付表|様式|附属書|appendix|annex|reference|attachment|schedule|exhibit|enclosure)/iu;
const SUPPLEMENT = /^附\s*則/u;

/** Sections by kind of reference and number, in the order of the text; made once a document. */
export class SectionIndex {
  readonly outline: Outline;
  readonly sections: readonly Section[];
  readonly articles: readonly Section[];
  readonly footnotes: readonly Section[];
  readonly #numbered = new Map<string, Section[]>();
  readonly #kinds = new Set<ReferenceType>();
  readonly #divisions = new Map<string, readonly Section[]>();
  readonly #supplements: readonly Section[];

  constructor(outline: Outline) {
    this.outline = outline;
    this.sections = everySection(outline);
    this.articles = this.sections.filter(({ kind }) => kind === 'article');
    this.footnotes = this.sections.filter(({ kind, number }) => kind === 'footnote' || (kind === 'notes' && number !== undefined));
    this.#supplements = this.sections.filter(({ label, title }) => SUPPLEMENT.test(label + title));
    for (const section of this.sections) {
      for (const [type, kinds] of Object.entries(KINDS) as [ReferenceType, readonly SectionKind[]][]) {
        if (!kinds.includes(section.kind)) continue;
        this.#kinds.add(type);
        const number = section.kind === 'article' ? articleNumber(section) : numberOf(section);
        if (number !== undefined) this.#add(`${type} ${number}`, section);
      }
      if (APPENDIX.test(section.label + section.title)) {
        this.#kinds.add('appendix');
        const number = /^\p{L}+\s*第?([0-9]+(?:-[0-9]+)?|[一二三四五六七八九十]{1,3}|[IVX]{1,5}|[A-H])(?![\p{L}\p{N}])/u.exec(foldWidth(section.label + (section.title === '' ? '' : ` ${section.title}`)))?.[1];
        if (number !== undefined) this.#add(`appendix ${normalNumber(number)}`, section);
      }
    }
    if (this.footnotes.length === 0) this.#addItemsAsNotes();
  }

  /** `1) …` below a text without other footnotes may be notes as well as items: marks in the text decide. */
  #addItemsAsNotes(): void {
    for (const section of this.sections) if (section.runIn === true && /^[0-9０-９]{1,3}[)）]$/u.test(section.label) && section.number !== undefined) this.#add(`footnote ${section.number}`, section);
  }

  #add(key: string, section: Section): void {
    const known = this.#numbered.get(key);
    if (known === undefined) this.#numbered.set(key, [section]);
    else known.push(section);
  }

  numbered(type: ReferenceType, number: string): readonly Section[] {
    return this.#numbered.get(`${type} ${normalNumber(number)}`) ?? [];
  }

  hasKind(type: ReferenceType): boolean {
    return this.#kinds.has(type);
  }

  /** 附則第二条 is one of the supplementary provisions; 第二条 said there is one of the statute itself. */
  article(number: string, span: Span, supplementary: boolean): Section | undefined {
    const all = this.numbered('article', number);
    if (this.#supplements.length === 0) return this.nearestInScope(all, span);
    const inSupplement = ({ heading }: Section): boolean => this.#supplements.some((one) => encloses(one.span, heading) || heading.start > one.heading.start);
    return all.length > FEW ? this.nearestInScope(all, span) : this.nearestInScope(all.filter((section) => inSupplement(section) === supplementary), span);
  }

  /**
   * Sections that a division's word may mean. Where headings bear the word, only they count – `### 3` under 第2節 is not 3節 –, else the
   * outermost numbered headings; but a text that calls its parts by such words means none of its bare numbers.
   */
  divisions(word: string): readonly Section[] {
    let known = this.#divisions.get(word);
    if (known === undefined) {
      const pattern = DIVISION_LABELS[word];
      const named = this.sections.filter(({ label }) => (pattern === undefined ? label.includes(word) : pattern.test(label)));
      const plain = this.sections.filter(({ label, runIn, kind }) => runIn !== true && kind !== 'footnote' && !/[部編章節款条]$|^[A-Za-z]{4}/u.test(label));
      const outermost = plain.reduce((least, { depth }) => Math.min(least, depth), Infinity);
      const worded = this.sections.some(({ label }) => /[部編章節]$|^(?:part|chapter|section|sec\.)/iu.test(label));
      known = named.length > 0 ? named : worded ? [] : plain.filter(({ depth }) => depth === outermost);
      this.#divisions.set(word, known);
    }
    return known;
  }

  /** Of several sections with the number, the nearest behind the reference, else the nearest before it: notes stand below what they explain. */
  nearestBehind(fitting: readonly Section[], span: Span): Section | undefined {
    let at = firstFrom(fitting.length, (index) => fitting[index]!.heading.start > span.start);
    if (at < fitting.length) return fitting[at];
    do at--; while (at >= 0 && encloses(fitting[at]!.heading, span));
    return fitting[at];
  }

  /** Of several sections with the number, the one in the innermost section that holds both it and the reference. */
  nearestInScope(fitting: readonly Section[], span: Span): Section | undefined {
    if (fitting.length <= 1) return fitting[0];
    for (const scope of sectionsAt(this.outline, span.start).reverse()) {
      const at = firstFrom(fitting.length, (index) => fitting[index]!.heading.start >= scope.span.start);
      const first = fitting[at];
      if (first === undefined || first.heading.start >= scope.span.end) continue;
      const inside = fitting.slice(at, at + FEW).filter(({ heading }) => heading.start < scope.span.end);
      return this.nearestBehind(inside, span);
    }
    return this.nearestBehind(fitting, span);
  }

  /** The first section that begins at or behind a raw offset. */
  firstBehind(offset: number): Section | undefined {
    return this.sections[firstFrom(this.sections.length, (index) => this.sections[index]!.heading.start >= offset)];
  }

  /** Place of the last of `sections` that begins at or before a raw offset; −1 where none does. */
  indexAt(sections: readonly Section[], offset: number): number {
    return firstFrom(sections.length, (index) => sections[index]!.heading.start > offset) - 1;
  }
}

/** Nobody prints a number more often; hostile texts may. */
const FEW = 64;

/** The number by which a section is referred to: `Ⅲ-2-1-1` of a caption, else the value of its label. */
export function numberOf({ label, number }: Section): string | undefined {
  const printed = /(?:[0-9Ⅰ-Ⅻ]+|\b[IVX]+(?=[-.]))(?:[-.][0-9]+)*/u.exec(foldWidth(label))?.[0];
  return normalNumber(printed !== undefined && /[-.]/u.test(printed) ? printed : number === undefined ? printed ?? '' : String(number)) || undefined;
}

/** 第四条の二 → 4の2. */
export function articleNumber({ label, number }: Section): string | undefined {
  const branches = [...foldWidth(label).matchAll(/の([0-9一二三四五六七八九十]{1,3})/gu)].map((branch) => `の${readNumeral(branch[1]!) ?? branch[1]}`).join('');
  return number === undefined ? undefined : `${number}${branches}`;
}

/** One form for Ⅲ-2 and III-2, IV and 4. */
function normalNumber(number: string): string {
  const folded = foldWidth(number);
  const value = /^[A-H]$/u.test(folded) ? undefined : readNumeral(folded);
  return value !== undefined ? String(value) : folded.replace(/^[Ⅰ-Ⅻ]/u, (sign) => sign.normalize('NFKC'));
}
