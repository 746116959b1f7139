import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

/** Kanji whose readings are set as ruby in policy texts, since they are not in the 常用漢字表 or rarely read; with their readings. */
const RUBY: readonly (readonly [word: string, reading: string])[] = [
  ['恫喝', 'どうかつ'], ['恣意', 'しい'], ['毀損', 'きそん'], ['拉致', 'らち'], ['範疇', 'はんちゅう'], ['趨勢', 'すうせい'], ['払拭', 'ふっしょく'], ['進捗', 'しんちょく'], ['逼迫', 'ひっぱく'],
  ['蹂躙', 'じゅうりん'], ['牽制', 'けんせい'], ['瓦解', 'がかい'], ['乖離', 'かいり'], ['惹起', 'じゃっき'], ['萌芽', 'ほうが'], ['礎', 'いしずえ'], ['脆弱', 'ぜいじゃく'], ['隘路', 'あいろ'], ['齟齬', 'そご'],
  ['喫緊', 'きっきん'], ['遵守', 'じゅんしゅ'], ['凌駕', 'りょうが'], ['席巻', 'せっけん'], ['熾烈', 'しれつ'], ['封殺', 'ふうさつ'], ['哨戒', 'しょうかい'], ['掩体', 'えんたい'], ['曳航', 'えいこう'],
  ['傭兵', 'ようへい'], ['掃海', 'そうかい'], ['兵站', 'へいたん'], ['橋頭堡', 'きょうとうほ'], ['要塞', 'ようさい'], ['殲滅', 'せんめつ'], ['欺瞞', 'ぎまん'], ['諜報', 'ちょうほう'], ['攪乱', 'かくらん'], ['蓋然性', 'がいぜんせい'],
  ['謀略', 'ぼうりゃく'], ['詭弁', 'きべん'], ['嚆矢', 'こうし'], ['未曽有', 'みぞう'], ['杜撰', 'ずさん'], ['斡旋', 'あっせん'], ['僻地', 'へきち'], ['恐喝', 'きょうかつ'], ['威嚇', 'いかく'],
];
const READING_BY_WORD = new Map(RUBY);
const GLUED = new RegExp(RUBY.map(([word, reading]) => `${word}${reading}`).join('|'), 'uy');
const opensWord = unitSet(new RegExp(`[${RUBY.map(([word]) => word[0]).join('')}]`, 'u'));
/** The reading of an acronym behind its brackets: `(DICAS) ダイキヤス`. */
const ACRONYM_READING = /(?<=[(（][A-Z]{3,8}[)）] ?)([ァ-ヺー]{3,10})(?= [A-Z])/uy;
const isKatakana = unitSet(/[ァ-ヺー]/u);
/** Ruby sets small kana large: ダイキヤス for ダイキャス. */
const LARGE = /(?<=[キシチニヒミリギジヂビピ])[ヤユヨ]/gu;

/**
 * Readings that stood above a word as ruby and now stand in the line.
 *
 * - `恫喝どうかつによる` → 恫喝, `(DICAS) ダイキヤス Forum` → （ダイキャス）
 * - not `協力すること`, `（ASEAN）ビジョン`
 */
export const gluedRuby: Sign = ({ text }) => [
  ...matchesWhere(text.raw, opensWord, GLUED).map((match): Damage => {
    const word = [...READING_BY_WORD.keys()].find((known) => match[0].startsWith(known) && match[0] === `${known}${READING_BY_WORD.get(known)}`)!;
    return { kind: 'ruby-glued', span: { start: match.index, end: match.index + match[0].length }, corrected: word, certainty: 'sure' };
  }),
  ...matchesWhere(text.raw, isKatakana, ACRONYM_READING).map((match): Damage => ({
    kind: 'ruby-glued', span: { start: match.index, end: match.index + match[0].length }, certainty: 'likely',
    corrected: `（${match[0].replace(LARGE, (large) => String.fromCharCode(large.charCodeAt(0) - 1))}）`,
  })),
];
