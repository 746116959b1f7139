import { readNumeral } from '../../text/numerals';
import { type Mark } from '../mark';
import { type SectionKind } from '../section';

/**
 * A word of the genre with a number: 提言, 論点, 柱, セッション, Recommendation, Pillar and the like.
 *
 * - `提言１：司令部を設けよ`, `論点２ 費用の分担`, `Recommendation 3: Share data`, `Session II`
 * - not `提言１は…`, `提言１、２のとおり`, `Pillar 2 covers…`, `Option 1 and Option 2`
 */
const KINDS: Readonly<Record<string, SectionKind>> = { 提言: 'proposal', 勧告: 'proposal', recommendation: 'proposal', proposal: 'proposal' };
const PATTERN = /^((?:提言|勧告|論点|論題|議題|課題|柱|原則|目標|施策|事例|シナリオ|セッション|パネル|質問|問)[ \u3000]?|(?:Recommendation|Proposal|Finding|Pillar|Principle|Goal|Objective|Priority|Session|Panel|Question|Lesson|Scenario|Option|Step|Phase|Task|RECOMMENDATION|PROPOSAL|FINDING|PILLAR|PRINCIPLE|GOAL|OBJECTIVE|PRIORITY|SESSION|PANEL) )([0-9]{1,2}|[IVX]{1,5})(?:$|[:.．。][ \u3000]*|[ \u3000]*-[ \u3000]*|[ \u3000]+)/u;

export const worded: Mark = {
  system: 'word 1',
  rank: 9,
  role: 'numbered',
  opening: /^[提勧論議課柱原目施事シセパ質問RPFGOSQLT]/u,
  read(line) {
    const match = PATTERN.exec(line.folded);
    if (match === null || /。/u.test(line.folded)) return undefined;
    const rest = line.folded.slice(match[0].length);
    // A sentence goes on in lower case, with a particle or with the next number.
    if (/^(?:[a-z]|[はがをにでとのへも、])/u.test(rest) || /[.,;]$/u.test(rest)) return undefined;
    const number = readNumeral(match[2]!);
    if (number === undefined) return undefined;
    const word = match[1]!.trim().toLowerCase();
    return { kind: KINDS[word] ?? 'section', labelLength: match[0].replace(/[ \u3000:.．。-]+$/u, '').length, titleStart: match[0].length, number };
  },
};
