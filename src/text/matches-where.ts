/**
 * The matches of a sticky pattern, tried only where its first character stands and behind the match before: what `matchAll` gives for the same
 * pattern, many times faster where such characters are rare. `opens` has to know every first character of the pattern (see `unitSet`).
 */
export function matchesWhere(text: string, opens: (unit: number) => boolean, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!opens(text.charCodeAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    if (match[0].length > 0) at = pattern.lastIndex - 1;
  }
  return found;
}

/** Places where a literal stands, in order, not overlapping. */
export function placesOf(text: string, literal: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length)) places.push(at);
  return places;
}
