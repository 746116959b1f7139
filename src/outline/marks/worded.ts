import { readNumeral } from '../../text/numerals';
import { type Mark } from '../mark';
import { type SectionKind } from '../section';

const JAPANESE = ['提言', '勧告', '論点', '論題', '議題', '課題', '柱', '原則', '目標', '施策', '事例', 'シナリオ', 'セッション', 'パネル', '質問', '問'];
const ENGLISH = ['Recommendation', 'Proposal', 'Finding', 'Pillar', 'Principle', 'Goal', 'Objective', 'Priority', 'Session', 'Panel', 'Question', 'Lesson', 'Scenario', 'Option', 'Step', 'Phase', 'Task'];
const PROPOSALS = new Set(['提言', '勧告', 'Recommendation', 'Proposal']);

/**
 * A word of the genre with a number: 提言, 論点, セッション, Recommendation, Pillar and the like. Each word counts for itself.
 *
 * - `提言１：司令部を設けよ`, `論点２ 費用の分担`, `Recommendation 3: Share data.`, `Session II`; run-in: `提言１：部会を置く。毎月開く。`
 * - not `提言１は…`, `提言１、２のとおり`, `Pillar 2 covers…`, `Option 1 and Option 2`
 */
const wordMark = (word: string): Mark => {
  const japanese = JAPANESE.includes(word);
  const kind: SectionKind = PROPOSALS.has(word) ? 'proposal' : 'section';
  const pattern = new RegExp(`^(?:${japanese ? `${word}[ \\u3000]?` : `(?:${word}|${word.toUpperCase()}) `})([0-9]{1,2}|[IVX]{1,5})(?:$|[:.．。][ \\u3000]*|[ \\u3000]*-[ \\u3000]*|[ \\u3000]+)`, 'u');
  return {
    system: word,
    rank: 9,
    role: 'numbered',
    opening: new RegExp(`^${word[0]}`, 'u'),
    read(line) {
      const match = pattern.exec(line.folded);
      const number = match === null ? undefined : readNumeral(match[1]!);
      if (match === null || number === undefined) return undefined;
      const rest = line.folded.slice(match[0].length);
      // A sentence goes on in lower case, with a particle or with the next number. What stands behind a colon may be one.
      const colon = /[:.．。]/u.test(match[0]);
      if (/^(?:[a-z]|[はがをにでとのへも、])/u.test(rest) || /[,;]$/u.test(rest) || (!colon && /[.]$|。/u.test(rest))) return undefined;
      const runIn = /。./u.test(rest);
      return { kind, labelLength: match[0].replace(/[ \u3000:.．。-]+$/u, '').length, titleStart: match[0].length, number, ...(runIn ? { runIn: true } : {}) };
    },
  };
};

export const worded: readonly Mark[] = [...JAPANESE, ...ENGLISH].map(wordMark);
