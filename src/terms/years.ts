/** What may stand between a year and what is of it: 2012年の, 2012年10月に公表された, 2012年版. */
const BEFORE = /(?<![0-9])([12][0-9]{3})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:版|の|に(?:公表|発表|発出|策定|改定|署名)された)?(?:いわゆる)?[「『]?$/u;
const ENGLISH_BEFORE = /(?<![0-9])([12][0-9]{3})(?:'s)? $/u;
const BEHIND = /^[」』]? ?\(([12][0-9]{3})(?:年|\))/u;
const WINDOW = 24;

/** The year that is said of what stands at `[start, end)` of running text: 2012年のX, the 2012 X, X（2012年）. */
export function yearBeside(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  return (BEFORE.exec(before) ?? ENGLISH_BEFORE.exec(before) ?? BEHIND.exec(text.slice(end, end + 8)))?.[1];
}

/** The year in brackets that tells one of a series from the others: 2000 of 基本報告（2000年）. */
export function yearOfLabel(label: string): string | undefined {
  return /\(([12][0-9]{3})年?\)$/u.exec(label)?.[1];
}
