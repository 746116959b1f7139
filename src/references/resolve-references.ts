import { type DateExpression } from '../dates/date-expression';
import { type Outline } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { lineAt, lineSpan } from '../text/lines';
import { toRawSpan } from '../text/running-text';
import { encloses, overlaps, type Span } from '../text/span';
import { foldWidth } from '../text/width';
import { type FoundReference, type FoundTarget } from './found-reference';
import { type Reference, type ReferenceTarget, type Resolution, type ResolutionReason } from './reference';
import { ArticleResolver } from './resolve/articles';
import { resolveDivision, resolveEnclosing, resolveNeighbour } from './resolve/divisions';
import { Pointers } from './resolve/pointers';
import { SectionIndex } from './resolve/section-index';

/** A document as far as it must be understood before its references are resolved. */
export interface ReferringDocument {
  readonly text: DocumentText;
  readonly outline: Outline;
  /** In the order of the text. */
  readonly dates: readonly DateExpression[];
}

/**
 * Says for each reference where it leads in this document, or why nowhere. Labels – the figure's own caption, the note itself – are not
 * references and are left out, and so is what counts only when resolved and is not. What leads out of the document is `external`: whether the
 * corpus or the field knows it is for `corpus/links` to say. Linear but for the sections, which are looked up by number or place.
 */
export function resolveReferences(document: ReferringDocument, found: readonly FoundReference[]): Reference[] {
  const { text, outline } = document;
  const index = new SectionIndex(outline);
  const resolver = { text, index, articles: new ArticleResolver(text, index), pointers: new Pointers(document, index) };
  // A reference at the very start of a heading or label is its own number: `第2節 概要`, `Article 5`, `<sup>1</sup> 前回は…`.
  // The label of an article stands below its caption: （目的）⏎第一条.
  const labels = new Set(index.sections.flatMap(({ heading, label }) => {
    const inside = label === '' ? -1 : text.raw.slice(heading.start, heading.end).indexOf(label);
    return inside > 0 ? [heading.start, heading.start + inside] : [heading.start];
  }));
  const resolved: Reference[] = [];
  for (const reference of found) {
    const span = toRawSpan(text.running, reference.span);
    if (labels.has(span.start) || (reference.type === 'document' && isWholeLine(text, span)) || speaksOfItself(text, index, reference, span)) continue;
    const targets = withDates(reference, span, resolver.pointers).flatMap((target) => resolveTarget(resolver, reference, span, target));
    if (reference.onlyIfResolved === true && targets.some(({ resolution }) => resolution.status === 'unresolved')) continue;
    // Where two lie over each other, the one that begins first stands; of two that begin together, the longer one.
    const last = resolved.at(-1);
    if (last === undefined || !overlaps(last.span, span)) resolved.push({ type: reference.type, span, targets });
    else if (last.span.start === span.start && span.end > last.span.end) resolved[resolved.length - 1] = { type: reference.type, span, targets };
  }
  return resolved;
}

interface Resolver {
  readonly text: DocumentText;
  readonly index: SectionIndex;
  readonly articles: ArticleResolver;
  readonly pointers: Pointers;
}

/** A document's name alone on its line is a title, not a reference. */
function isWholeLine(text: DocumentText, span: Span): boolean {
  const line = lineSpan(text, lineAt(text, span.start));
  return text.raw.slice(line.start, line.end).trim() === text.raw.slice(span.start, span.end);
}

/** `【本提言の位置付け】`: a heading that names the text sends nobody there. */
function speaksOfItself({ raw }: DocumentText, index: SectionIndex, { targets }: FoundReference, span: Span): boolean {
  if (!targets.some(({ relation }) => relation?.kind === 'this-document')) return false;
  const section = index.sections[index.indexAt(index.sections, span.start)];
  return section !== undefined && section.runIn !== true && encloses(section.heading, span) && !/[。.]/u.test(raw.slice(section.heading.start, section.heading.end));
}

/** A document called by its date bears it; one called by two dates is two: `2005年および2007年の「2+2」共同発表`. */
function withDates({ type, targets }: FoundReference, span: Span, pointers: Pointers): readonly FoundTarget[] {
  const [first, ...more] = targets;
  if (type !== 'document' || first === undefined || more.length > 0) return targets;
  const days = pointers.events.datesIn(span).filter(({ type: kind }) => kind === 'date' || kind === 'month' || kind === 'year').map(({ value }) => value);
  return days.length === 0 ? targets : days.map((date) => ({ ...first, date }));
}

function resolveTarget(resolver: Resolver, reference: FoundReference, span: Span, target: FoundTarget): ReferenceTarget[] {
  const { relation, path: _path, carriedOver: _carriedOver, ...named } = target;
  if (target.kind === 'article') return [resolver.articles.resolve(span, target)];
  if (relation === undefined) return [{ ...named, resolution: resolveNamed(resolver, span, target) }];
  switch (relation.kind) {
    case 'neighbour': {
      const next = resolveNeighbour(resolver.index, span, relation.division, relation.step);
      return [{ ...named, ...(next.number === undefined ? {} : { number: next.number }), resolution: next.resolution }];
    }
    case 'enclosing': return [{ ...named, resolution: resolveEnclosing(resolver.index, span, relation.division) }];
    case 'within': return [{ ...named, resolution: resolver.articles.withinSection(span, target) }];
    default: {
      const resolutions = resolver.pointers.resolve(reference.span, span, relation);
      return resolutions.map((resolution) => ({ ...named, resolution }));
    }
  }
}

function resolveNamed({ text, index, articles }: Resolver, span: Span, target: FoundTarget): Resolution {
  const unresolved = (reason: ResolutionReason): Resolution => ({ status: 'unresolved', reason });
  switch (target.kind) {
    case 'url': return { status: 'external', reason: 'web-address' };
    case 'document': return { status: 'external', reason: 'outside-document' };
    case 'appendix': {
      const here = index.nearestBehind(index.numbered('appendix', target.number ?? ''), span) ?? titled(index, target.title);
      if (here !== undefined) return { status: 'internal', span: here.heading };
      return index.hasKind('appendix') && target.number !== undefined ? unresolved('no-such-number') : { status: 'external', reason: 'separate-appendix' };
    }
    case 'section': {
      if (target.instrument !== undefined && !isTitle(text, target.instrument)) return { status: 'external', reason: 'outside-statute' };
      const division = resolveDivision(index, span, target.path ?? [{ division: '', number: target.number ?? '' }]);
      if (typeof division === 'string') return unresolved(division);
      // Within the second session 第２セッション is a name, not a pointer.
      return isSession(target) && encloses(division.span, span) ? unresolved('no-such-target') : articles.partOf(division, target);
    }
    default: {
      const here = index.nearestBehind(index.numbered(target.kind, target.number ?? ''), span);
      if (here !== undefined) return { status: 'internal', span: here.heading };
      return unresolved(index.hasKind(target.kind) ? 'no-such-number' : 'no-such-target');
    }
  }
}

/** A statute is this document when its title is printed at the head; the United States Code never is. */
function isTitle({ running }: DocumentText, instrument: string): boolean {
  return !/U\.S\.C|C\.F\.R|United States Code|^(?:the|that|such) /u.test(instrument) && running.text.slice(0, 150).includes(foldWidth(instrument));
}

function isSession({ path }: FoundTarget): boolean {
  return path?.length === 1 && /^(?:セッション|部会|分科会|パネル|議題)$/u.test(path[0]!.division);
}

/** 別紙 alone: the part that begins with the word. */
function titled(index: SectionIndex, word: string | undefined) {
  return word === undefined ? undefined : index.sections.find(({ label, title }) => (label + title).startsWith(word));
}
