import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Span } from '../../../src/text/span';
import { judgeEdited, judgeForm, somePassages, type Trial, tryPlacing } from '../support/anchoring-trial';
import { eachCharacter, inOrder, type Random, randomlyEdited, randomNumbers, type TrackedText, without, wrappedAt } from '../support/tracked-text';

/** Notes for each class of changes; `ANCHORING=2000` in the environment for the full run. */
const NOTES = Number(process.env.ANCHORING ?? 300);

/** The samples of this repository and, where they are, the reference texts. */
function texts(): string[] {
  const folders = ['media/sample-corpus', '../shared/seeds'].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name)).map((name) => path.join(folder, name)));
  return files.map((file) => readFileSync(file, 'utf8').replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')).filter((raw) => raw.length > 800);
}

/** Trials of one class: passages of all texts, longer texts oftener. */
function trials(change: (raw: string, passages: readonly Span[], random: Random) => TrackedText, { old = (raw) => raw, atHand, within }: { old?: (raw: string) => string; atHand: boolean; within?: RegExp }): Trial[] {
  const random = randomNumbers(7);
  const sources = texts().map(old);
  const total = sources.reduce((sum, raw) => sum + raw.length, 0);
  return sources.flatMap((raw) => {
    const passages = somePassages(raw, Math.ceil(NOTES * raw.length / total), random).filter(({ start, end }) => within === undefined || within.test(raw.slice(start, end)));
    return tryPlacing(raw, passages, change(raw, passages, random), atHand);
  });
}

/** How often each judgement was made; printed, so that a run shows its figures. */
function report(judged: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = { all: judged.length, right: 0, wrong: 0, gone: 0 };
  for (const one of judged) counts[one] = (counts[one] ?? 0) + 1;
  console.log(`      ${Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(', ')}`);
  return counts;
}

const toHalfWidth: Record<string, string> = { 'ア': 'ｱ', 'イ': 'ｲ', 'ウ': 'ｳ', 'ガ': 'ｶﾞ', 'ス': 'ｽ', 'ト': 'ﾄ', 'ド': 'ﾄﾞ', 'ル': 'ﾙ', 'ン': 'ﾝ', 'ー': 'ｰ', '、': '､', '。': '｡', '「': '｢', '」': '｣' };
const otherWidth = (character: string): string => (/[!-~]/u.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : toHalfWidth[character] ?? character);

/** Paragraphs in another order: some five places further. Of shorter ones than a line nothing tells for sure that they are the same: they may be lost. */
function paragraphsMoved(raw: string): TrackedText {
  const spans: Span[] = [];
  for (const match of raw.matchAll(/(?:(?!\n\n)[\s\S])+(?:\n\n|$)/gu)) spans.push({ start: match.index, end: match.index + match[0].length });
  const moved = [...spans];
  for (let at = 0; at + 6 < moved.length; at += 9) if (moved[at]!.end - moved[at]!.start > 24) moved.splice(at + 5, 0, ...moved.splice(at, 1));
  return inOrder(raw, moved);
}

/** The sentences that a passage touches. */
function sentencesOf(raw: string, { start, end }: Span): Span {
  const ends = [raw.indexOf('。', end - 1), raw.indexOf('. ', end - 1), raw.length].filter((at) => at >= 0);
  return { start: Math.max(raw.lastIndexOf('。', start), raw.lastIndexOf('. ', start), -1) + 1, end: Math.min(...ends) };
}

for (const atHand of [true, false]) {
  describe(`anchoring with the old text ${atHand ? 'at hand' : 'gone'}`, function () {
    this.timeout(600_000);

    const forms: [name: string, change: (raw: string) => TrackedText, old?: (raw: string) => string][] = [
      ['LF to CR LF', (raw) => eachCharacter(raw, (character) => (character === '\n' ? '\r\n' : character))],
      ['CR LF to LF', (raw) => eachCharacter(raw, (character) => (character === '\r' ? '' : character)), (raw) => raw.replace(/\n/gu, '\r\n')],
      ['a byte-order mark', (raw) => eachCharacter(raw, (character, at) => (at === 0 ? `\ufeff${character}` : character))],
      ['NFC to NFD', (raw) => eachCharacter(raw, (character) => character.normalize('NFD'))],
      ['other widths', (raw) => eachCharacter(raw, otherWidth)],
      ['wrapped at 40', (raw) => wrappedAt(raw, 40, '\n')],
      ['wrapped at 23 with blank lines', (raw) => wrappedAt(raw, 23, '\n\n')],
      ['wrapped at 7 with blanks', (raw) => wrappedAt(raw, 7, ' \n　')],
      ['un-wrapped', (raw) => wrappedAt(raw, Infinity, '')],
    ];
    for (const [name, change, old] of forms) {
      it(`${name}: every note stays on exactly its characters`, () => {
        const judged = trials(change, { atHand, ...(old && { old }) });
        const failed = judged.filter((trial) => judgeForm(trial) !== 'right');
        assert.deepEqual(failed.map(({ was, raw, placement }) => [raw.slice(was.start, was.end), placement.status]), []);
      });
    }

    it('lines and paragraphs moved: with the old text exactly right, without it never wrong', () => {
      const counts = report(trials(paragraphsMoved, { atHand, within: /^(?:(?!\n\n)[\s\S])+$/u }).map(judgeForm));
      assert.equal(counts.wrong, 0);
      assert.ok(counts.right! >= (atHand ? 1 : 0.94) * counts.all!);
    });

    it('5 % of the characters edited: 99 % right, none wrong', () => {
      const counts = report(trials((raw, _, random) => randomlyEdited(raw, 0.05, random), { atHand }).map(judgeEdited));
      assert.equal(counts.wrong, 0);
      assert.ok(counts.right! >= 0.99 * (counts.all! - counts.gone!));
    });

    for (const [name, reach] of [['passages deleted', (_: string, span: Span) => span], ['passages deleted with their sentences', sentencesOf]] as const) {
      it(`${name}: 99.5 % lost`, () => {
        const random = randomNumbers(11);
        const sources = texts();
        const deleted: Trial[] = [];
        for (let round = 0; deleted.length < NOTES; round++) {
          const raw = sources[round % sources.length]!;
          const passages = somePassages(raw, Math.max(4, raw.length / 1500), random);
          deleted.push(...tryPlacing(raw, passages, without(raw, passages.map((span) => reach(raw, span))), atHand));
        }
        const counts = report(deleted.map(judgeEdited));
        assert.ok(counts.gone! >= 0.995 * counts.all!);
      });
    }
  });
}
