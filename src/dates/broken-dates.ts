import { matchesWhere } from '../text/matches-where';
import { type RunningText } from '../text/running-text';
import { unitSet } from '../text/unit-set';
import { eras } from './eras';
import { MONTH } from './english-months';

const ERA = eras.map(({ name }) => name).join('|');
const FIGURES = '[0-9〇一二三四五六七八九十]';
/** Words before the cut have to stand on its line, or a lone year is the head of a chronology: `2024年⏎4月 会合`. */
const IN_LINE = '[^\\n]{2}';

/** Cuts within a date in Japanese, nothing between. */
const JAPANESE = new RegExp([
  // 2011⏎年6月, 6⏎月21日, 21⏎日に; not 1⏎日本
  `(?<=${FIGURES})\\n(?=年|月(?!額|刊|曜)|日(?!本|米|中|韓|英|豪|印|仏|独|欧|ロ|露|朝|常|程))`,
  // 20⏎11年
  '(?<=(?<![0-9])[12])\\n(?=[0-9]{3}年)|(?<=(?<![0-9])(?:19|20))\\n(?=[0-9]{2}年)|(?<=(?<![0-9])(?:19|20)[0-9])\\n(?=[0-9]年)',
  // 平成⏎23年, 11(⏎平成23)年, 11(平成⏎23)年, 11(平⏎成23)年, 11(平成23)⏎年
  `(?<=${ERA})\\n(?=(?:[0-9]{1,2}|元|[一二三四五六七八九十]{1,3})(?:年|\\)年))`, `(?<=[0-9]\\()\\n(?=(?:${ERA}|同)[0-9元])`, '(?<=\\([明大昭平令])\\n(?=[治正和成][0-9元])', `(?<=(?:${ERA}|同)(?:[0-9]{1,2}|元)\\))\\n(?=年)`,
  // 05⏎(同17)年, 2011(平⏎23)年
  `(?<=[0-9])\\n(?=\\((?:${ERA}|[明大昭平令同])(?:[0-9]{1,2}|元)\\)年)`, '(?<=[0-9]\\([明大昭平令同])\\n(?=(?:[0-9]{1,2}|元)\\)年)',
  // 同⏎年7月, 第1⏎四半期, 4～⏎6月期
  '(?<=[同翌昨今本来前])\\n(?=年(?:[0-9度の、にはもで末秋春夏冬]))', '(?<=第[1-4])\\n(?=四半期)|(?<=第[1-4]四)\\n(?=半期)|(?<=第[1-4]四半)\\n(?=期)', '(?<=年[0-9]{1,2}[~-])\\n(?=[0-9]{1,2}月)',
  // …は2011年⏎6月21日, …の6月⏎21日, 1960年1⏎9日 is no cut that can be told
  `(?<=[^\\n0-9〇一二三四五六七八九十和成正治(](?:${ERA})?(?:${FIGURES}{1,4}|[同翌昨今本])年の?)\\n(?=(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?!間|分))`,
  `(?<=${FIGURES}月)\\n(?=(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日(?!本|間))`,
].join('|'), 'uy');
/** Cuts within a date in English, where a blank stood. */
const ENGLISH = new RegExp([
  // … on June⏎21, 2011; … in July⏎2016; … June 21,⏎2011; … on 21⏎June
  `(?<=${IN_LINE}[ (](?:${MONTH}|${MONTH} [0-9]{1,2}(?:st|nd|rd|th)?,?))\\n(?=(?:1[89]|20)[0-9]{2}\\b)`,
  `(?<=${IN_LINE}[ (]${MONTH})\\n(?=[0-9]{1,2}(?:st|nd|rd|th)?\\b(?![.)]))`,
  `(?<=${IN_LINE}[ (][0-9]{1,2}(?:st|nd|rd|th)?(?: of)?)\\n(?=${MONTH}[ ,.;])`,
  // the autumn⏎of 1983, fourteenth⏎day of May, FY⏎2024
  `(?<=\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|quarter|half))\\n(?=of (?:1[89]|20)[0-9]{2}\\b)`, `(?<=th|st|nd|rd)\\n(?=day of ${MONTH})`, '(?<=\\bFY|\\b[Ff]iscal [Yy]ears?)\\n(?=20[0-9]{2}\\b)',
].join('|'), 'uy');

/**
 * Running text in which the line breaks within dates are undone. Whether a line was wrapped or ended is judged by the whole text, and in very
 * narrow columns it cannot be told; within a date there is no doubt. Linear; the same value where nothing is cut.
 */
export function mendBrokenDates(running: RunningText): RunningText {
  const text = withoutLineEnds(running.text, placesOfCuts(running.text, ENGLISH), ' ');
  const cuts = placesOfCuts(text, JAPANESE);
  if (cuts.length === 0) return text === running.text ? running : { ...running, text };
  const isCut = new Set(cuts);
  const keep = (_: unknown, at: number): boolean => !isCut.has(at);
  return { ...running, text: withoutLineEnds(text, cuts, ''), starts: running.starts.filter(keep), ends: running.ends.filter(keep) };
}

/** Only line ends are looked at: a small part of any text. */
const isLineEnd = unitSet(/\n/u);

function placesOfCuts(text: string, pattern: RegExp): number[] {
  return matchesWhere(text, isLineEnd, pattern).map(({ index }) => index);
}

/** The text with `instead` in the place of the line ends at these offsets. */
function withoutLineEnds(text: string, places: readonly number[], instead: string): string {
  if (places.length === 0) return text;
  const edges = [-1, ...places, text.length];
  return places.concat(text.length).map((place, index) => text.slice(edges[index]! + 1, place)).join(instead);
}
