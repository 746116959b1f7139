import { everySection, sectionsAt } from '../outline/address';
import { type Outline, type Section, type SectionKind } from '../outline/section';
import { type DocumentText } from '../text/document-text';
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

/**
 * Says for each reference where it leads in this document, or why nowhere. Labels – the figure's own caption, the note itself – are not
 * references and are left out. Linear but for the numbered sections, which are looked up by number.
 */
export function resolveReferences(text: DocumentText, outline: Outline, found: readonly FoundReference[]): Reference[] {
  const sections = everySection(outline);
  const headings = sections.filter(({ runIn }) => runIn !== true).map(({ heading }) => heading);
  const labels = sections.map(({ heading }) => heading.start);
  const isLabel = new Set(labels);
  return found.flatMap((reference): Reference[] => {
    const span = toRawSpan(text.running, reference.span);
    if (isLabel.has(span.start) || (startsHeading(headings, span) && reference.type !== 'document')) return [];
    return [{ type: reference.type, span, targets: reference.targets.map((target) => resolve(text, outline, sections, reference, span, target)) }];
  });
}

/** A reference at the very start of a heading is its number: `第2節 概要`, `Article 5`. */
function startsHeading(headings: readonly Span[], span: Span): boolean {
  return headings.some((heading) => heading.start === span.start && encloses(heading, span));
}

function resolve(text: DocumentText, outline: Outline, sections: readonly Section[], reference: FoundReference, span: Span, target: FoundTarget): ReferenceTarget {
  const { relation, division: _division, carriedOver, ...named } = target;
  if (relation !== undefined) return { ...named, resolution: resolveRelation(text, outline, reference, span, relation) };
  const resolution = resolveNamed(text, sections, span, target);
  if (carriedOver !== true || resolution.status !== 'internal') return { ...named, resolution };
  const { instrument: _instrument, ...ofThisDocument } = named;
  return { ...ofThisDocument, resolution };
}

function resolveNamed(text: DocumentText, sections: readonly Section[], span: Span, target: FoundTarget): Resolution {
  switch (target.kind) {
    case 'url': return { status: 'external', reason: 'web-address' };
    case 'document': return { status: 'external', reason: 'outside-document' };
    case 'article': {
      const here = numbered(sections, 'article', target.number, span);
      if (here !== undefined && (target.instrument === undefined || target.carriedOver === true || isThisDocument(text, target.instrument))) return { status: 'internal', span: here.heading };
      return { status: 'external', reason: 'outside-instrument' };
    }
    case 'appendix': {
      const here = numbered(sections.filter(({ label }) => /資料|Appendix|Annex|Reference|別紙|別添/u.test(label)), 'appendix', target.number, span);
      return here === undefined ? { status: 'external', reason: 'separate-appendix' } : { status: 'internal', span: here.heading };
    }
    case 'section': return resolveDivision(sections, span, target);
    default: {
      const here = numbered(sections, target.kind, target.number, span);
      if (here !== undefined) return { status: 'internal', span: here.heading };
      const any = sections.some(({ kind }) => KINDS[target.kind]?.includes(kind) === true);
      return { status: 'unresolved', reason: any ? 'no-such-number' : 'no-such-target' };
    }
  }
}

/**
 * A part of this text called by its division: `3節`, `Chapter 2`. Where headings bear that word, only they count – `### 3` under 第2節 is not 3節 –,
 * else the outermost headings with the number.
 */
function resolveDivision(sections: readonly Section[], span: Span, { number, division = '' }: FoundTarget): Resolution {
  const named = sections.filter(({ label }) => label.toLowerCase().includes(division));
  const pool = named.length > 0 && division !== '' ? named : sections.filter(({ label }) => !/[部編章節款条]$|^[A-Za-z]{4}/u.test(label));
  const outermost = Math.min(...pool.map(({ depth }) => depth));
  const here = numbered(pool.filter(({ depth, runIn }) => runIn !== true && (named.length > 0 || depth === outermost)), 'section', number, span);
  if (here !== undefined) return { status: 'internal', span: here.heading };
  return { status: 'unresolved', reason: pool.length > 0 ? 'no-such-number' : 'no-such-target' };
}

/** The instrument is the document itself when its first lines call it so. */
function isThisDocument(text: DocumentText, instrument: string): boolean {
  return text.running.text.slice(0, 400).includes(foldWidth(instrument));
}

/** The section with the number; of several, the nearest behind the reference, else the nearest before it: notes stand below what they explain. */
function numbered(sections: readonly Section[], kind: ReferenceType, number: string | undefined, span: Span): Section | undefined {
  if (number === undefined) return undefined;
  const wanted = foldWidth(number);
  const fitting = sections.filter((section) => KINDS[kind]?.includes(section.kind) === true && numberOf(section) === wanted && !encloses(section.heading, span));
  return fitting.find(({ heading }) => heading.start > span.start) ?? fitting.at(-1);
}

/** The number by which a section is referred to: `Ⅲ-2-1-1` of a caption, else the value of its label. */
function numberOf({ label, number }: Section): string | undefined {
  const printed = /[0-9Ⅰ-Ⅻ]+(?:[-.][0-9]+)*/u.exec(foldWidth(label))?.[0];
  return printed !== undefined && /[-.]/u.test(printed) ? printed : number === undefined ? printed : String(number);
}

function resolveRelation(text: DocumentText, outline: Outline, reference: FoundReference, span: Span, relation: NonNullable<FoundTarget['relation']>): Resolution {
  const none = (reason: ResolutionReason): Resolution => ({ status: 'unresolved', reason });
  switch (relation.kind) {
    case 'this-document': return { status: 'self' };
    case 'enclosing': {
      const inside = sectionsAt(outline, span.start).reverse().find(({ label }) => label.endsWith(relation.division));
      return inside === undefined ? { status: 'self' } : { status: 'internal', span: inside.heading };
    }
    case 'following-list': {
      const next = everySection(outline).find(({ heading }) => heading.start >= span.end);
      return next === undefined || text.raw.slice(span.end, next.heading.start).split(/[。．]/u).length > 3 ? none('no-antecedent') : { status: 'internal', span: next.heading };
    }
    case 'antecedent': {
      const antecedent = antecedentOf(text.running.text, reference.span.start, relation.noun);
      return antecedent === undefined ? none('no-antecedent') : { status: 'internal', span: toRawSpan(text.running, antecedent) };
    }
  }
}

/** The last thing before `before` that the noun names and that is not itself a pointer back: 「日米安全保障セミナー」 for 同セミナー. Its name reaches back to the last particle or bracket. */
function antecedentOf(running: string, before: number, noun: string): Span | undefined {
  for (let at = running.lastIndexOf(noun, before - 1); at >= 0; at = at === 0 ? -1 : running.lastIndexOf(noun, at - 1)) {
    const ahead = running.slice(Math.max(0, at - 30), at);
    if (/(?:同|本|この|その|今回の|両|各)$/u.test(ahead)) continue;
    const name = /(?:「[^「」\n]*」|[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9+])*$/u.exec(ahead)?.[0] ?? '';
    return { start: at - name.length, end: at + noun.length };
  }
  return undefined;
}
