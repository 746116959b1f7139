import { readNumeral } from '../../text/numerals';
import { hasStop } from '../clause';
import { type SectionKind } from '../section';
import { type Mark } from '../mark';

/**
 * 第N部, 編, 章, 節, 款, 目, 条 with a title or alone.
 *
 * - `第1節 協力体制の概要`, `第III部　わが国の…`, `第二条（定義）`, `第五条　各締約国は、…を宣言する。`
 * - not `第5条の規定に基づき`, `第2次世界大戦`, `第3回会合`
 */
const PATTERN = /^第 ?([0-9]{1,3}|[一二三四五六七八九十百〇]{1,6}|[IVXivx]{1,6}|[Ⅰ-Ⅻ]) ?(部|編|章|節|款|目|条)((?:の[0-9一二三四五六七八九十]{1,3}){0,3})(?=$|[ \u3000(「・:.\-])[ \u3000:.]*/u;

const KINDS: Readonly<Record<string, SectionKind>> = { 部: 'part', 編: 'part', 章: 'chapter', 節: 'section', 款: 'subsection', 目: 'subsection', 条: 'article' };

const divisionMark = (word: string, rank: number): Mark => ({
  system: `第N${word}`,
  rank,
  role: 'division',
  opening: /^第/u,
  read(line) {
    const match = PATTERN.exec(line.folded);
    if (match === null || match[2] !== word) return undefined;
    const labelLength = match[0].trimEnd().replace(/[:.]+$/u, '').length;
    const rest = line.folded.slice(match[0].length);
    const number = readNumeral(match[1]!);
    // An article may go on with its text on the same line; other divisions have titles, which are no sentences.
    const prose = hasStop(rest);
    // `第四条（秘密の保持）　甲と乙は、…。`: the caption in brackets is the title, the text follows it.
    const caption = word === '条' ? /^\([^()。]{1,40}\)/u.exec(rest)?.[0] : undefined;
    if (prose && caption !== undefined) {
      return { kind: KINDS[word]!, labelLength, titleStart: match[0].length, titleEnd: match[0].length + caption.length, ...(number === undefined ? {} : { number }) };
    }
    if (prose && word !== '条') return undefined;
    return { kind: KINDS[word]!, labelLength, titleStart: match[0].length, ...(number === undefined ? {} : { number }), ...(prose ? { runIn: true } : {}) };
  },
});

export const japaneseDivisions: readonly Mark[] = ['部', '編', '章', '節', '款', '目', '条'].map((word, index) => divisionMark(word, index + 1));
