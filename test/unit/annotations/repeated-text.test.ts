import { strict as assert } from 'node:assert';
import { type Placement } from '../../../src/annotations/placement';
import { tryPlacing } from '../support/anchoring-trial';
import { eachCharacter, inOrder, type TrackedText } from '../support/tracked-text';

const boilerplate = '両政府は、この合意の実施の状況を毎年点検し、必要に応じて見直すことを確認した。実務者による作業部会がこれを補佐し、その結果を閣僚に報告する。';
const first = '第1節 宇宙\n\n宇宙の分野では、衛星の観測による情報を互いに提供する枠組みが設けられた。';
const second = '第2節 海洋\n\n海洋の分野では、沿岸の国々の能力を高めるための訓練が三つの港で行われた。';

/** Places a note on the `nth` occurrence of some words; gives status and the words' new occurrence number, -1 for none. */
function placed(raw: string, words: string, nth: number, changed: TrackedText, atHand: boolean): { status: Placement['status']; origin: number | undefined; candidates: number } {
  const start = occurrences(raw, words)[nth]!;
  const [trial] = tryPlacing(raw, [{ start, end: start + words.length }], changed, atHand);
  const [span] = trial!.placement.spans;
  return { status: trial!.placement.status, origin: span === undefined ? undefined : changed.origins[span.start]! - start, candidates: trial!.placement.candidates.length };
}

function occurrences(raw: string, words: string): number[] {
  const found: number[] = [];
  for (let at = raw.indexOf(words); at >= 0; at = raw.indexOf(words, at + 1)) found.push(at);
  return found;
}

const put = (text: string): TrackedText => ({ raw: text, origins: Array.from(text, () => -1) });
const join = (...parts: TrackedText[]): TrackedText => ({ raw: parts.map(({ raw }) => raw).join(''), origins: parts.flatMap(({ origins }) => origins) });
const all = (raw: string): TrackedText => eachCharacter(raw, (character) => character);

describe('words that stand in several places', () => {
  it('in a paragraph of which a copy was put in under the same heading: doubtful without the old text, right with it', () => {
    const raw = `${first}\n\n${boilerplate}\n`;
    const changed = join(all(raw), put(`\n${boilerplate}\n`));
    for (const words of ['必要に応じて見直す', '作業部会', boilerplate]) {
      const searched = placed(raw, words, 0, join(put('前文が加わった。\n\n'), changed), false);
      assert.ok(searched.status === 'doubtful' || searched.origin === 0, `${words}: ${searched.status}`);
      assert.deepEqual(placed(raw, words, 0, changed, true), { status: 'exact', origin: 0, candidates: 0 });
    }
  });

  it('in the same paragraph under two headings: told by the headings, also when the sections are swapped', () => {
    const one = `${first}\n\n${boilerplate}\n\n`;
    const two = `${second}\n\n${boilerplate}\n\n`;
    const raw = one + two;
    const swapped = inOrder(raw, [{ start: one.length, end: raw.length }, { start: 0, end: one.length }]);
    for (const nth of [0, 1]) {
      for (const atHand of [true, false]) {
        const { status, origin } = placed(raw, '必要に応じて見直す', nth, swapped, atHand);
        assert.ok(status === 'doubtful' || origin === 0, `${nth}, ${atHand}: ${status} ${origin}`);
      }
    }
  });

  it('a term that stands twenty times, with one of them deleted: the others stay, the deleted one is lost', () => {
    const raw = Array.from({ length: 20 }, (_, at) => `第${at + 1}回の会合では、${'東西南北春夏秋冬'.charAt(at % 8)}${at}の議題のもとで拡大抑止の${'信頼性能力姿勢意思'.charAt(at % 9)}${at}について議論が行われた。`).join('\n');
    const [gone] = occurrences(raw, '拡大抑止').slice(9);
    const line = { start: raw.lastIndexOf('\n', gone!) + 1, end: raw.indexOf('\n', gone!) + 1 };
    const changed = inOrder(raw, [{ start: 0, end: line.start }, { start: line.end, end: raw.length }]);
    for (let nth = 0; nth < 20; nth++) {
      const { status, origin } = placed(raw, '拡大抑止', nth, changed, true);
      if (nth === 9) assert.ok(origin === undefined, status);
      else assert.equal(origin, 0, `${nth}: ${status}`);
      const searched = placed(raw, '拡大抑止', nth, changed, false);
      assert.ok(searched.origin === undefined || searched.origin === 0 || nth === 9, `${nth}: ${searched.status}`);
    }
  });

  it('between neighbours that were replaced: never at another place', () => {
    const raw = `${first}\n\n訓練の計画は作業部会が定める。その費用は両国が折半する。\n\n${second}\n\n点検の結果は作業部会が公表する。`;
    const at = raw.indexOf('訓練の計画は');
    const changed = join(inOrder(raw, [{ start: 0, end: at }]), put('新しい手続がここに置かれ、'), inOrder(raw, [{ start: at + 6, end: at + 10 }]), put('もこれを助ける。別の規定が続く。'), inOrder(raw, [{ start: raw.indexOf('\n\n第2節'), end: raw.length }]));
    for (const atHand of [true, false]) {
      const { origin } = placed(raw, '作業部会', 0, changed, atHand);
      assert.ok(origin === undefined || origin === 0);
    }
  });
});
