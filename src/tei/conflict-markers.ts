/** One version of a file that git put into another with conflict markers. */
export interface ConflictSide {
  /** The whole file as this side has it; may hold markers of conflicts within. */
  readonly text: string;
  /** For each line of `text`, which line of the marked file it is (both from 0). */
  readonly lines: readonly number[];
}

/** The versions that git put into one file. */
export interface ConflictSides {
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
  /** Only where every conflict shows it (styles `diff3` and `zdiff3`). */
  readonly base: ConflictSide | undefined;
  /** Conflicts as long as these stand within a side. */
  readonly nested: boolean;
}

const START = '<';
const BASE = '|';
const MIDDLE = '=';
const END = '>';

/**
 * Takes a file with conflict markers apart (styles `merge`, `diff3`, `zdiff3`; merge, rebase, stash and cherry-pick write them alike). A conflict
 * within a side of another – somebody committed the markers, and the next merge met them – stays in that side as it is; so do the longer markers that
 * git writes into a base of which there are two. The first marker says how long the markers of the file are (`conflict-marker-size`).
 * `undefined` where the markers are not in order. Line ends stay.
 */
export function readConflict(xml: string): ConflictSides | undefined {
  const lines = xml.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const size = lines.map(markerOf).find((marker) => marker?.sign === START)?.size;
  if (size === undefined) return undefined;
  const sides = { ours: newSide(), theirs: newSide(), base: newSide() };
  const add = (to: 'ours' | 'theirs' | 'base', at: number): void => { sides[to].parts.push(lines[at]!); sides[to].lines.push(at); };
  let within: 'ours' | 'base' | 'theirs' | undefined;
  /** Conflicts within the one that is being read. */
  let depth = 0;
  let conflicts = 0;
  let bases = 0;
  let nested = false;
  for (const [at, line] of lines.entries()) {
    const marker = markerOf(line);
    const sign = marker?.size === size ? marker.sign : undefined;
    if (within === undefined) {
      if (sign === START) { within = 'ours'; conflicts++; }
      else if (sign === END) return undefined;
      else for (const side of ['ours', 'theirs', 'base'] as const) add(side, at);
    } else if (sign === START) { depth++; nested = true; add(within, at); }
    else if (depth > 0) {
      if (sign === END) depth--;
      add(within, at);
    }
    else if (sign === BASE && within === 'ours') { within = 'base'; bases++; }
    else if (sign === MIDDLE && within !== 'theirs') within = 'theirs';
    else if (sign === END && within === 'theirs') within = undefined;
    // A marker out of its turn belongs to another conflict, which this one cuts through; writers keep such lines out of texts.
    else if (sign !== undefined) return undefined;
    else add(within, at);
  }
  if (within !== undefined) return undefined;
  const side = ({ parts, lines: from }: ReturnType<typeof newSide>): ConflictSide => ({ text: parts.join(''), lines: from });
  return { ours: side(sides.ours), theirs: side(sides.theirs), base: bases === conflicts ? side(sides.base) : undefined, nested };
}

/** `<<<<<<< HEAD`, `||||||| 1234567`, `=======`, `>>>>>>> branch name`: seven signs or more, then a blank and a label or nothing. */
function markerOf(line: string): { readonly sign: string; readonly size: number } | undefined {
  const signs = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: [^\r\n]*)?\r?\n?$/u.exec(line)?.[1];
  return signs === undefined ? undefined : { sign: signs[0]!, size: signs.length };
}

function newSide(): { readonly parts: string[]; readonly lines: number[] } {
  return { parts: [], lines: [] };
}
