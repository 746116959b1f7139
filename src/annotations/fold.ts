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
  const kinds = unitKinds();
  let units = new Uint16Array(raw.length + 16);
  let starts = new Uint32Array(raw.length + 16);
  let ends = new Uint32Array(raw.length + 16);
  let length = 0;
  const cluster = new RegExp(CLUSTER.source, 'uy');
  for (let at = 0; at < raw.length;) {
    const kind = kinds[raw.charCodeAt(at)]!;
    // Most units stand for themselves, and what follows cannot be a mark on them.
    if (kind !== Kind.Other && (at + 1 === raw.length || kinds[raw.charCodeAt(at + 1)] !== Kind.Other)) {
      if (kind === Kind.Own) {
        units[length] = raw.charCodeAt(at);
        starts[length] = at;
        ends[length++] = at + 1;
      }
      at++;
    } else {
      cluster.lastIndex = at;
      const found = cluster.exec(raw)![0];
      const folded = foldCluster(found);
      // Never less room than one unit for each that is left.
      if (length + folded.length + raw.length - at > units.length) [units, starts, ends] = [grown(units, Uint16Array), grown(starts, Uint32Array), grown(ends, Uint32Array)];
      for (let i = 0; i < folded.length; i++) {
        units[length] = folded.charCodeAt(i);
        starts[length] = at;
        ends[length++] = at + found.length;
      }
      at += found.length;
    }
  }
  return { text: textOf(units, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** How a single unit folds where no mark follows: to itself, to nothing, or as the tables of Unicode say. */
const enum Kind { Other, Own, Dropped }

let kindsOfUnits: Uint8Array | undefined;

function unitKinds(): Uint8Array {
  if (kindsOfUnits !== undefined) return kindsOfUnits;
  const kinds = new Uint8Array(0x10000);
  const ranges: readonly (readonly [number, number])[] = [[0x00, 0x7e], [0x3001, 0x3029], [0x3041, 0x3096], [0x30a1, 0x30fe], [0x4e00, 0x9fff], [0x3000, 0x3000]];
  for (const [first, last] of ranges) {
    for (let unit = first; unit <= last; unit++) {
      const folded = foldCluster(String.fromCharCode(unit));
      kinds[unit] = folded === '' ? Kind.Dropped : folded === String.fromCharCode(unit) ? Kind.Own : Kind.Other;
    }
  }
  return (kindsOfUnits = kinds);
}

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  // As many as may be arguments of one call.
  for (let at = 0; at < length; at += 8192) text += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length)));
  return text;
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

function grown<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(values: T, Type: new (length: number) => T): T {
  const wider = new Type(values.length * 2 + 64);
  wider.set(values);
  return wider;
}
