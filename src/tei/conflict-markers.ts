import { type MergedNotes, mergeNotes } from './merge-notes';

/** The versions that git put into one file. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** Only where every conflict shows it (style `diff3`). */
  readonly base: string | undefined;
}

/**
 * Takes a file with conflict markers apart (styles `merge`, `diff3`, `zdiff3`; merge, rebase, stash and cherry-pick write them alike).
 * `undefined` where the markers are not in order. Line ends stay.
 */
export function readConflict(xml: string): ConflictSides | undefined {
  const sides = { ours: '', theirs: '', base: '' };
  let within: 'ours' | 'base' | 'theirs' | undefined;
  let conflicts = 0;
  let bases = 0;
  for (const line of xml.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?\r?\n?$/.exec(line)?.[1]?.[0];
    if (marker === '<' && within === undefined) { within = 'ours'; conflicts++; }
    else if (marker === '|' && within === 'ours') { within = 'base'; bases++; }
    else if (marker === '=' && (within === 'ours' || within === 'base')) within = 'theirs';
    else if (marker === '>' && within === 'theirs') within = undefined;
    else if (marker === '<' || marker === '>') return undefined;
    else if (within === undefined) for (const side of ['ours', 'theirs', 'base'] as const) sides[side] += line;
    else sides[within] += line;
  }
  if (conflicts === 0 || within !== undefined) return undefined;
  return { ours: sides.ours, theirs: sides.theirs, base: bases === conflicts ? sides.base : undefined };
}

/**
 * Unites the two sides of a file with conflict markers (notes file format §9.4). The base serves where it can be rebuilt and read;
 * `zdiff3` moves common lines out of it. The result is for the user to see and confirm before it is written.
 * `undefined` where the markers are not in order; where a side cannot be read, that is told.
 */
export function recoverConflict(xml: string): MergedNotes | undefined {
  const sides = readConflict(xml);
  if (sides === undefined) return undefined;
  const merged = mergeNotes(sides.base, sides.ours, sides.theirs);
  return !merged.ok && merged.side === 'base' ? mergeNotes(undefined, sides.ours, sides.theirs) : merged;
}
