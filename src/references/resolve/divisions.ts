import { sectionsAt } from '../../outline/address';
import { type Section } from '../../outline/section';
import { type Span } from '../../text/span';
import { type FoundTarget } from '../found-reference';
import { type Resolution, type ResolutionReason } from '../reference';
import { numberOf, type SectionIndex } from './section-index';

/** A part of this text called by its divisions, each step within the one before: `第2章3節`, `Chapter 2`; or why there is none. */
export function resolveDivision(index: SectionIndex, span: Span, path: NonNullable<FoundTarget['path']>): Section | ResolutionReason {
  let scope: Section | undefined;
  for (const { division, number } of path) {
    const pool = division === '項' ? numberedBelow(index, scope, span) : index.divisions(division);
    const fitting = pool.filter((section) => numberOf(section) === number || (division !== '' && section.title.startsWith(`${division}${number}`)));
    const inside = scope === undefined ? fitting : fitting.filter(({ heading }) => heading.start >= scope!.span.start && heading.start < scope!.span.end);
    const found = index.nearestInScope(inside, span);
    if (found === undefined) return pool.length > 0 ? 'no-such-number' : 'no-such-target';
    scope = found;
  }
  return scope ?? 'no-such-target';
}

/** The numbered headings right below a section, for 2節3項. */
function numberedBelow(index: SectionIndex, scope: Section | undefined, span: Span): readonly Section[] {
  const above = scope ?? sectionsAt(index.outline, span.start).findLast(({ label }) => label.endsWith('節'));
  return above?.children.filter(({ runIn }) => runIn !== true) ?? [];
}

/** 本章, 本節: the part that holds the pointer; of a file that holds only part of the chapter, the file. */
export function resolveEnclosing(index: SectionIndex, span: Span, division: string): Resolution {
  const holding = sectionsAt(index.outline, span.start).reverse();
  // 項 is what the text calls its smallest part, whatever its label.
  const around = division === '項' ? holding.find(({ kind }) => kind !== 'footnote' && kind !== 'notes') : holding.find(({ label }) => label.endsWith(division));
  return around === undefined ? { status: 'self' } : { status: 'internal', span: around.heading };
}

/** 前章, 次節: among the parts that bear the word, so many steps from the one that holds the pointer. */
export function resolveNeighbour(index: SectionIndex, span: Span, division: string, step: number): { readonly number?: string; readonly resolution: Resolution } {
  const named = index.divisions(division).filter(({ label }) => label.includes(division));
  const found = named[index.indexAt(named, span.start) + step];
  if (found === undefined || index.indexAt(named, span.start) < 0) return { resolution: { status: 'unresolved', reason: named.length > 0 ? 'no-neighbour' : 'no-such-target' } };
  const number = numberOf(found);
  return { ...(number === undefined ? {} : { number }), resolution: { status: 'internal', span: found.heading, reason: 'neighbour' } };
}
