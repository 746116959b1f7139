import { everySection, sectionsAt } from '../outline/address';
import { type Outline, type Section, type SectionKind } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { lineAt, lineSpan } from '../text/lines';
import { toRawSpan } from '../text/running-text';
import { encloses, type Span } from '../text/span';
import { foldWidth } from '../text/width';
import { type FoundReference, type FoundTarget } from './found-reference';
import { type Reference, type ReferenceTarget, type Resolution, type ResolutionReason, type ReferenceType } from './reference';

/** Which sections a numbered reference may mean. */
const KINDS: Partial<Record<ReferenceType, readonly SectionKind[]>> = {
  figure: ['table', 'figure'],
  section: ['part', 'chapter', 'section', 'subsection'],
  article: ['article'],
  note: ['notes', 'footnote'],
  footnote: ['footnote'],
  appendix: ['table', 'figure', 'column'],
};

const TYPES = Object.keys(KINDS) as readonly ReferenceType[];
/** Only parts that call themselves so are appendices. */
const APPENDIX = /資料|Appendix|Annex|Reference|別紙|別添/u;

/**
 * Says for each reference where it leads in this document, or why nowhere. Labels – the figure's own caption, the note itself – are not
 * references and are left out. Linear but for the numbered sections, which are looked up by number.
 */
export function resolveReferences(text: DocumentText, outline: Outline, found: readonly FoundReference[]): Reference[] {
  const sections = everySection(outline);
  const index = new SectionIndex(sections);
  // A reference at the very start of a heading or label is its own number: `第2節 概要`, `Article 5`, `<sup>1</sup> 前回は…`.
  const labels = new Set(sections.map(({ heading }) => heading.start));
  return found.flatMap((reference): Reference[] => {
    const span = toRawSpan(text.running, reference.span);
    if (labels.has(span.start) || (reference.type === 'document' && isWholeLine(text, span))) return [];
    return [{ type: reference.type, span, targets: reference.targets.map((target) => resolve(text, outline, index, reference, span, target)) }];
  });
}

/** A document's name alone on its line is a title, not a reference. */
function isWholeLine(text: DocumentText, span: Span): boolean {
  const line = lineSpan(text, lineAt(text, span.start));
  return text.raw.slice(line.start, line.end).trim() === text.raw.slice(span.start, span.end);
}

/** Sections by kind of reference and number, in the order of the text; made once a document. */
class SectionIndex {
  readonly sections: readonly Section[];
  /** Types of which there is a section at all. */
  readonly #types = new Set<ReferenceType>();
  readonly #numbered = new Map<string, Section[]>();
  readonly #divisions = new Map<string, { named: boolean; sections: Section[] }>();

  constructor(sections: readonly Section[]) {
    this.sections = sections;
    for (const section of sections) {
      const number = numberOf(section);
      for (const type of TYPES) {
        if (KINDS[type]?.includes(section.kind) !== true) continue;
        this.#types.add(type);
        if (number !== undefined && (type !== 'appendix' || APPENDIX.test(section.label))) this.#add(`${type} ${number}`, section);
      }
    }
  }

  #add(key: string, section: Section): void {
    const known = this.#numbered.get(key);
    if (known === undefined) this.#numbered.set(key, [section]);
    else known.push(section);
  }

  numbered(type: ReferenceType, number: string): readonly Section[] {
    return this.#numbered.get(`${type} ${foldWidth(number)}`) ?? [];
  }

  hasKind(type: ReferenceType): boolean {
    return this.#types.has(type);
  }

  /**
   * Sections that a division's word may mean. Where headings bear the word, only they count – `### 3` under 第2節 is not 3節 –, else the
   * outermost numbered headings.
   */
  divisions(word: string): readonly Section[] {
    let known = this.#divisions.get(word);
    if (known === undefined) {
      const named = word === '' ? [] : this.sections.filter(({ label }) => label.toLowerCase().includes(word));
      const plain = this.sections.filter(({ label, runIn }) => runIn !== true && !/[部編章節款条]$|^[A-Za-z]{4}/u.test(label));
      const outermost = plain.reduce((least, { depth }) => Math.min(least, depth), Infinity);
      // A text that calls its parts by such words means none of its bare numbers.
      const worded = this.sections.some(({ label }) => /[部編章節]$|^(?:part|chapter|section|sec\.)/iu.test(label));
      known = { named: named.length > 0, sections: named.length > 0 ? named : worded ? [] : plain.filter(({ depth }) => depth === outermost) };
      this.#divisions.set(word, known);
    }
    return known.sections;
  }

  /** The first section that begins at or behind a raw offset. Binary search. */
  firstFrom(offset: number): Section | undefined {
    return this.sections[firstWhere(this.sections.length, (at) => this.sections[at]!.heading.start >= offset)];
  }
}

function resolve(text: DocumentText, outline: Outline, index: SectionIndex, reference: FoundReference, span: Span, target: FoundTarget): ReferenceTarget {
  const { relation, division: _division, carriedOver, ...named } = target;
  if (relation !== undefined) return { ...named, resolution: resolveRelation(text, outline, index, reference, span, relation) };
  const resolution = resolveNamed(text, index, span, target);
  if (carriedOver !== true || resolution.status !== 'internal') return { ...named, resolution };
  const { instrument: _instrument, ...ofThisDocument } = named;
  return { ...ofThisDocument, resolution };
}

function resolveNamed(text: DocumentText, index: SectionIndex, span: Span, target: FoundTarget): Resolution {
  switch (target.kind) {
    case 'url': return { status: 'external', reason: 'web-address' };
    case 'document': return { status: 'external', reason: 'outside-document' };
    case 'article': {
      const here = nearest(index.numbered('article', target.number ?? ''), span);
      if (here !== undefined && (target.instrument === undefined || target.carriedOver === true || isThisDocument(text, target.instrument))) return { status: 'internal', span: here.heading };
      return { status: 'external', reason: 'outside-instrument' };
    }
    case 'appendix': {
      const here = nearest(index.numbered('appendix', target.number ?? ''), span);
      return here === undefined ? { status: 'external', reason: 'separate-appendix' } : { status: 'internal', span: here.heading };
    }
    case 'section': return resolveDivision(index, span, target);
    default: {
      const here = nearest(index.numbered(target.kind, target.number ?? ''), span);
      if (here !== undefined) return { status: 'internal', span: here.heading };
      return { status: 'unresolved', reason: index.hasKind(target.kind) ? 'no-such-number' : 'no-such-target' };
    }
  }
}

/** A part of this text called by its division: `3節`, `Chapter 2`. */
function resolveDivision(index: SectionIndex, span: Span, { number, division = '' }: FoundTarget): Resolution {
  const pool = index.divisions(division);
  const here = nearest(pool.filter((section) => numberOf(section) === foldWidth(number ?? '')), span);
  if (here !== undefined) return { status: 'internal', span: here.heading };
  return { status: 'unresolved', reason: pool.length > 0 ? 'no-such-number' : 'no-such-target' };
}

/** The instrument is the document itself when its first lines call it so. */
function isThisDocument(text: DocumentText, instrument: string): boolean {
  return text.running.text.slice(0, 400).includes(foldWidth(instrument));
}

/** Of several sections with the number, the nearest behind the reference, else the nearest before it: notes stand below what they explain. */
function nearest(fitting: readonly Section[], span: Span): Section | undefined {
  const behind = firstWhere(fitting.length, (at) => fitting[at]!.heading.start > span.start);
  if (behind < fitting.length) return fitting[behind];
  // The heading in which the reference itself stands is none.
  return fitting.findLast(({ heading }) => !encloses(heading, span));
}

/** The first index below `length` for which a question, once answered with yes, is always answered so; `length` where there is none. */
function firstWhere(length: number, answer: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (answer(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number by which a section is referred to: `Ⅲ-2-1-1` of a caption, else the value of its label. */
function numberOf({ label, number }: Section): string | undefined {
  const printed = /(?:[0-9Ⅰ-Ⅻ]+|\b[IVX]+(?=[-.]))(?:[-.][0-9]+)*/u.exec(foldWidth(label))?.[0];
  return printed !== undefined && /[-.]/u.test(printed) ? printed : number === undefined ? printed : String(number);
}

function resolveRelation(text: DocumentText, outline: Outline, index: SectionIndex, reference: FoundReference, span: Span, relation: NonNullable<FoundTarget['relation']>): Resolution {
  const none = (reason: ResolutionReason): Resolution => ({ status: 'unresolved', reason });
  switch (relation.kind) {
    case 'this-document': return { status: 'self' };
    case 'enclosing': {
      const inside = sectionsAt(outline, span.start).reverse().find(({ label }) => label.endsWith(relation.division));
      return inside === undefined ? { status: 'self' } : { status: 'internal', span: inside.heading };
    }
    case 'following-list': {
      const next = index.firstFrom(span.end);
      return next === undefined || next.heading.start - span.end > FARTHEST_LIST || text.raw.slice(span.end, next.heading.start).split(/[。．]/u).length > 3 ? none('no-antecedent') : { status: 'internal', span: next.heading };
    }
    case 'antecedent': {
      const antecedent = antecedentOf(text.running.text, reference.span.start, relation.noun);
      return antecedent === undefined ? none('no-antecedent') : { status: 'internal', span: toRawSpan(text.running, antecedent) };
    }
  }
}

/** A list that is announced begins within so many characters. */
const FARTHEST_LIST = 2000;

/** A pointer back reaches no farther than a reader remembers. */
const FARTHEST = 20_000;
const MOST_LOOKS = 40;

/** The last thing before `before` that the noun names and that is not itself a pointer back: 「日米安全保障セミナー」 for 同セミナー. Its name reaches back to the last particle or bracket. */
function antecedentOf(running: string, before: number, noun: string): Span | undefined {
  const from = Math.max(0, before - FARTHEST);
  const near = running.slice(from, before - 1 + noun.length);
  let looks = 0;
  for (let found = near.lastIndexOf(noun); found >= 0 && looks < MOST_LOOKS; found = found === 0 ? -1 : near.lastIndexOf(noun, found - 1), looks++) {
    const at = from + found;
    const ahead = running.slice(Math.max(0, at - 30), at);
    if (/(?:同|本|この|その|今回の|両|各)$/u.test(ahead)) continue;
    const name = /(?:「[^「」\n]*」|[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9+])*$/u.exec(ahead)?.[0] ?? '';
    return { start: at - name.length, end: at + noun.length };
  }
  return undefined;
}
