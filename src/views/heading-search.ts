import { foldWidth } from '../text/width';

/** A heading as a search sees it. */
export interface Searched {
  /** Label and title as printed. */
  readonly name: string;
  /** What it stands in: file and headings above. */
  readonly container: string;
}

/** How well a heading answers a query (smaller is better), and the name to show for it. */
export interface Match {
  readonly rank: number;
  readonly name: string;
}

/**
 * Does a heading answer a query? Every word of the query has to occur in the heading, or in what it stands in: Japanese as it is typed, Latin
 * letters also with gaps (`dpc` in Defence Policy Committee). Case and width do not count: `3 東南` finds `３ 東南アジア`. A name that
 * only answers once its width is folded is shown folded, because editors filter what they get by the letters typed.
 */
export function matchHeading(query: string, { name, container }: Searched): Match | undefined {
  const words = foldWidth(query).toLowerCase().split(/[\s\u3000]+/u).filter((word) => word !== '');
  const folded = foldWidth(name);
  const [inName, inContainer] = [folded.toLowerCase(), foldWidth(container).toLowerCase()];
  let rank = 0;
  for (const [index, word] of words.entries()) {
    const here = rankOf(word, inName) ?? (index > 0 && inContainer.includes(word) ? 4 : undefined);
    if (here === undefined) return undefined;
    rank += here;
  }
  const asTyped = query.toLowerCase().split(/[\s\u3000]+/u).every((word) => isSubsequence(word, name.toLowerCase()));
  return { rank: rank * 1000 + Math.min(name.length, 999), name: asTyped ? name : folded };
}

/** 0 at the start, 1 at the start of a word, 2 within, 3 with gaps. */
function rankOf(word: string, name: string): number | undefined {
  const at = name.indexOf(word);
  if (at === 0) return 0;
  if (at > 0) return name[at - 1] === ' ' ? 1 : 2;
  return /^[\p{Script=Latin}\p{Nd}]+$/u.test(word) && isSubsequence(word, name) ? 3 : undefined;
}

function isSubsequence(wanted: string, text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < wanted.length; at++) if (text[at] === wanted[found]) found++;
  return found === wanted.length;
}
