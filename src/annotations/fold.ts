/**
 * The fold of the notes file format (FORMAT.md §2.3): what two texts must share for a quote to be found again. Width, compatibility forms, blanks,
 * line breaks, control and format characters and hyphens do not count. For matching only; never stored.
 */
export interface FoldedText {
  readonly text: string;
  /** For each folded UTF-16 unit: raw UTF-16 offset at which its cluster begins, and behind which it ends. Ascending. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Clusters: one code point with the marks behind it; lone surrogates are clusters too. */
const CLUSTER = /(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])(?:\p{M}|[\uff9e\uff9f])*/gu;
const DROPPED = /[\p{White_Space}\p{Cc}\p{Cf}\u002d\u2010\u2011]/u;

/** Folds a raw text and keeps where each folded unit comes from. Linear. */
export function foldText(raw: string): FoldedText {
  const pieces: string[] = [];
  let starts = new Uint32Array(raw.length + 16);
  let ends = new Uint32Array(raw.length + 16);
  let length = 0;
  for (const match of raw.matchAll(CLUSTER)) {
    const cluster = match[0];
    const folded = foldCluster(cluster);
    if (folded === '') continue;
    if (length + folded.length > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    for (let i = 0; i < folded.length; i++) {
      starts[length] = match.index;
      ends[length] = match.index + cluster.length;
      length++;
    }
    pieces.push(folded);
  }
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The fold of a string without the map: for quotes, prefixes and suffixes. */
export function fold(text: string): string {
  return text.replace(CLUSTER, foldCluster);
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1) {
    const unit = cluster.charCodeAt(0);
    // Letters and digits of ASCII, kana and kanji are their own fold: no need to ask the tables.
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return cluster;
    if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x4e00 && unit <= 0x9fff)) return cluster;
    if (unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x3000) return '';
  }
  let folded = '';
  for (const character of cluster.normalize('NFKC')) if (!DROPPED.test(character)) folded += character;
  return folded;
}

function grown(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}
