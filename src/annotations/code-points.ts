import { lastAtOrBefore } from '../text/lines';

/**
 * Positions of the notes file format: code points in the text without byte-order mark and with LF line ends (FORMAT.md §2.1), so that a checkout with CR LF
 * keeps every position. Maps to and from raw UTF-16 offsets.
 */
export interface CodePointMap {
  /** Position of each raw offset, `raw.length` included. The LF of CR LF stands at the position of its CR. */
  readonly positions: Uint32Array;
  /** Length of the text in code points. */
  readonly length: number;
}

export function mapCodePoints(raw: string): CodePointMap {
  const positions = new Uint32Array(raw.length + 1);
  let position = 0;
  for (let at = 0; at < raw.length; at++) {
    positions[at] = position;
    const unit = raw.charCodeAt(at);
    const next = raw.charCodeAt(at + 1);
    if (at === 0 && unit === 0xfeff) continue;
    if (unit === 0x0d && next === 0x0a) continue;
    if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) continue;
    position++;
  }
  positions[raw.length] = position;
  return { positions, length: position };
}

/** Raw offset of a position: the first raw unit that stands there. Positions beyond the text give its end. */
export function offsetOfPosition(map: CodePointMap, position: number): number {
  let at = lastAtOrBefore(map.positions, Math.min(Math.max(position, 0), map.length));
  while (at > 0 && map.positions[at - 1] === map.positions[at]) at--;
  return at;
}
