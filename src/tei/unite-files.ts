import { type ConflictSide, readConflict } from './conflict-markers';
import { CODEBOOK_TYPE } from './codebook-file';
import { mergeCodebooks } from './merge-codebooks';
import { mergeNotes } from './merge-notes';
import { type Problem } from './problem';
import { readTeiRoot } from './tei-root';

export type FileSide = 'base' | 'ours' | 'theirs';

/** What came of uniting: the united file, or what stands in the way, at its place in the file of that side. Then nothing may be written. */
export type United =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly side: FileSide; readonly problem: Problem };

/** Conflicts within conflicts are undone so deep: each level can double the text. */
const DEEPEST = 4;

/**
 * Unites two versions of a notes file or of a codebook with what both were made from (notes file format §7.4, §8). Which kind it is, the content says.
 * An empty base means none.
 */
export function uniteFiles(base: string | undefined, ours: string, theirs: string): United {
  if ([ours, theirs].some((xml) => xml.includes(CODEBOOK_TYPE) && readTeiRoot(xml, CODEBOOK_TYPE).root !== undefined)) return mergeCodebooks(base, ours, theirs);
  const merged = mergeNotes(base, ours, theirs);
  return merged.ok ? merged : { ok: false, side: merged.side, problem: merged.file.problems[0]! };
}

/**
 * Unites the sides of a file with conflict markers (notes file format §9.4), those of conflicts within a side first. The base serves where it can be
 * rebuilt and read – `zdiff3` moves common lines out of it – and no conflict stands within another. The result is for the reader to see and confirm before it is written. A problem stands at
 * its place in the marked file.
 */
export function uniteConflict(xml: string): United {
  return uniteMarked({ text: xml, lines: [] }, 0);
}

function uniteMarked(marked: ConflictSide, depth: number): United {
  const sides = depth < DEEPEST ? readConflict(marked.text) : undefined;
  if (sides === undefined) return { ok: false, side: 'ours', problem: { line: firstMarker(marked.text), column: 0, key: 'disordered-markers', values: {} } };
  const whole = { ours: settled(sides.ours, depth), theirs: settled(sides.theirs, depth) };
  for (const side of ['ours', 'theirs'] as const) {
    const united = whole[side];
    if (!united.ok) return { ...united, side, problem: placed(united.problem, sides[side]) };
  }
  const [ours, theirs] = [whole.ours, whole.theirs].map((side) => (side as { xml: string }).xml) as [string, string];
  const result = depth > 0 || sides.nested ? uniteAll(ours, theirs, sides.base && settled(sides.base, depth)) : uniteSides(sides.base?.text, ours, theirs);
  const at = result.ok ? undefined : sides[result.side];
  return result.ok || at === undefined ? result : { ...result, problem: placed(result.problem, at) };
}

/** With the base where it can be read. */
function uniteSides(base: string | undefined, ours: string, theirs: string): United {
  const united = uniteFiles(base, ours, theirs);
  return !united.ok && united.side === 'base' ? uniteFiles(undefined, ours, theirs) : united;
}

/**
 * Two merges on top of each other cut through each other's sections: what seems to stand in a base may be all that is left of a side. So it counts as a
 * side, too; what was deleted comes back, but nothing is lost.
 */
function uniteAll(ours: string, theirs: string, base: United | undefined): United {
  const united = uniteFiles(undefined, ours, theirs);
  if (!united.ok || base === undefined) return united;
  const all = base.ok ? uniteFiles(undefined, united.xml, base.xml) : base;
  return all.ok ? all : { ...all, side: 'base' };
}

/** A side without conflicts of its own. */
function settled(side: ConflictSide, depth: number): United {
  return hasConflict(side.text) ? uniteMarked(side, depth + 1) : { ok: true, xml: side.text };
}

/** The problem where it stands in the marked file. */
function placed(problem: Problem, side: ConflictSide): Problem {
  return { ...problem, line: side.lines[problem.line] ?? side.lines.at(-1) ?? problem.line };
}

/** Does a line begin as a conflict does? No line of well-formed XML can. */
export function hasConflict(xml: string): boolean {
  return /(?:^|[\r\n])<{7}/u.test(xml);
}

function firstMarker(xml: string): number {
  const at = xml.search(/^[<|=>]{7}/mu);
  return at < 0 ? 0 : xml.slice(0, at).split('\n').length - 1;
}
