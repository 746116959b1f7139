import { readBracketedNumeral } from '../../text/numerals';
import { readsAsClause } from '../clause';
import { type HeadingLine, type Mark, type MarkHit } from '../mark';
import { endsAsSentence } from './letters';

/**
 * Arabic numbers of either width, with a point, a bracket or a blank behind them.
 *
 * - `1 わが国の平和`, `１ 中国`, `2. Economic security`, `３．課題`, `4、今後`; run-in: `2. The Parties shall consult.`, `２　前項の規定は、…。`
 * - not `2 月 10日に`, `50万人`, `3か国`, `1995 年の`, `10 percent of`, `2024`
 */
export const arabic: Mark = {
  system: '1',
  rank: 11,
  role: 'numbered',
  opening: /^[0-9⒈-⒛]/u,
  read(line) {
    const match = /^(?:([0-9]{1,2})(?:[.](?= |[^0-9A-Za-z ]|[A-Z][a-z]+ )|[、．](?=.)|(?=[ \u3000]))|([⒈-⒛]))[ \u3000]*/u.exec(line.folded);
    const number = match === null ? 0 : readBracketedNumeral(match[2] ?? '') ?? Number(match[1]);
    if (match === null || number === 0 || match[0].length >= line.folded.length) return labelAlone(line);
    const rest = line.folded.slice(match[0].length);
    const dotted = /[.、．⒈-⒛]/u.test(match[0]);
    // Behind a wide blank 第 begins the paragraph of a statute: `３　第一項の規定は`.
    if (line.level === 0 && !dotted && COUNTED.test(rest) && !/\u3000第$/u.test(match[0] + rest.charAt(0))) return undefined;
    // A numbered paragraph (`2. The Parties shall…`, `２　前項の…`) is an item that runs into its text; a bare number before a sentence is none.
    const sentence = line.level === 0 && (endsAsSentence(rest) || readsAsClause(rest) || /[a-z)0-9][.;]$/u.test(rest));
    if (sentence && !dotted && !match[0].includes('\u3000')) return undefined;
    if (sentence) return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number, runIn: true };
    // `3 aircraft were`: a number that is counted with, unless a point or a Markdown mark makes it a label.
    if (line.level === 0 && !dotted && /^[a-z]/u.test(rest)) return undefined;
    return { kind: 'section', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number };
  },
};

/** `1.` alone on its line, its paragraph below: only beside `2.`; a bare `12` is the number of a page. */
function labelAlone(line: HeadingLine): MarkHit | undefined {
  const match = /^([0-9]{1,2})[.]$/u.exec(line.folded);
  return match === null || !line.aboveText ? undefined : { kind: 'item', labelLength: line.raw.length, titleStart: line.raw.length, number: Number(match[1]), doubtful: true, runIn: true };
}

/**
 * Words that count: behind them a number is no label. A counter is a word of its own: `2 日間` and `3 国が` count, `2 日米協力` and `3 国際社会` do not.
 */
const COUNTED = new RegExp(
  '^(?:[年月日時分秒号回度次名人国件万億兆円社基機隻発](?![\\p{Script=Han}\\p{Script=Katakana}])|[年月日時分回度国人](?:間|目|度|前|後|半|以上|以下|以内|頃)'
  + '|[%％第]|[かカヵヶ][国月所年]|周年|年代|percent|million|billion|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)', 'u');
