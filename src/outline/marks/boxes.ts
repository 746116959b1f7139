import { type Mark } from '../mark';

const NAMES = ['KEY ?WORDS?', 'Key ?[Ww]ords?', 'キーワード', '用語解説', '解説', 'ミニコラム', 'コラム', 'COLUMN', 'Column', 'Q ?& ?A', 'BOX', 'Box', 'VOICE', '囲み(?:記事)?', 'トピックス?', 'TOPICS?', '特集', '参考', 'Case [Ss]tudy', 'CASE STUDY', 'In [Ff]ocus', 'IN FOCUS', 'Spotlight', 'SPOTLIGHT', 'Sidebar', 'SIDEBAR'];
const PATTERN = new RegExp(`^([■◆●] ?)?([【〔〈<(\\[《])?(${NAMES.join('|')})(?:[ \\u3000]?([0-9]{1,2}(?:[.-](?:[0-9]{1,2}|[A-Z](?![a-z])))?|[A-Z](?![A-Za-z])|[①-⑳]))?([】〕〉>)\\]》])?`, 'u');
/** Words that any sentence uses: a box only with a number, or with a number, a colon or brackets. */
const ONLY_NUMBERED = /^(?:Box|BOX)$/u;
const ONLY_SET_APART = /^(?:参考|特集|Case|CASE|In |IN |Spotlight|SPOTLIGHT|Sidebar|SIDEBAR)/u;

/**
 * Boxes beside the text. The label alone on its line takes the next heading as its title.
 *
 * - `KEY WORD` + `日米「2+2」`, `解説` + `同盟強化のための取組`, `コラム：…`, `コラム①　…`, `BOX 2 Sanctions`, `Box 1.1: Trade`, `Box 2.A: Costs`, `【コラム】　港の仕事`, `＜コラム＞港の仕事`,
 *   `（参考）諸外国の例`, `特集１　海の道`, `Case study 2: A port`, `Q&A`
 * - not `解説した`, `キーワードは`, `Box office`, `参考 資料1`, `Case study methods`
 */
export const boxes: Mark = {
  system: 'box',
  rank: 12,
  role: 'box',
  opening: /^[【〔〈<(\[《■◆●Kキ用解コCQBV囲トT特参ミIS]/u,
  read(line) {
    const match = PATTERN.exec(line.folded);
    if (match === null || /。/u.test(line.folded)) return undefined;
    const [matched, , open, name, number, close] = match as unknown as [string, string?, string?, string?, string?, string?];
    const rest = line.folded.slice(matched.length);
    if ((open === undefined) !== (close === undefined)) return undefined;
    if (close === undefined && !/^(?:$|[ \u3000:|.【「<])/u.test(rest)) return undefined;
    if (ONLY_NUMBERED.test(name!) && number === undefined) return undefined;
    if (ONLY_SET_APART.test(name!) && number === undefined && close === undefined && !(/^:/u.test(rest) && /[a-z]/iu.test(name!))) return undefined;
    const gap = /^[ \u3000:|.]*/u.exec(rest)![0].length;
    return { kind: /KEY|Key|キーワード|用語/u.test(name!) ? 'keyword' : 'column', labelLength: matched.length, titleStart: matched.length + gap };
  },
};
