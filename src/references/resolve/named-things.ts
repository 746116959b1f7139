import { type Span } from '../../text/span';
import { findCountries } from '../countries';

/** Nouns that may stand for one another: 同会議 of a セミナー, この報告書 of a 新しい報告. */
const FAMILIES: readonly (readonly string[])[] = [
  ['会議', '会合', '会談', '協議', 'セミナー', 'シンポジウム', 'フォーラム', 'サミット', '対話'],
  ['報告書', '報告', 'レポート', 'ペーパー', '論文'],
  ['共同発表', '共同声明', '声明', '共同宣言', '宣言', '共同文書', '文書', '談話'],
  ['演説', '講演', 'スピーチ'],
  ['協議プロセス', 'プロセス'],
  ['法律', '法', '法案'],
  ['指針', 'ガイドライン'],
  ['飛行場', '空港'],
];
const SINGLE = ['白書', '提言', '戦略', '合意', '協定', '条約', '議定書', '憲章', '決議', '計画', '大綱', '小委員会', '委員会', '協議会', '理事会', '機構', 'プログラム', '枠組み', '構想', 'イニシアティブ', 'プロジェクト', '事業', '港湾', '基地', '演習場', '駐屯地', '施設', '演習', '訓練', '調査', '研究', '制度', '基金', 'センター'];
const ALL = [...FAMILIES.flat(), ...SINGLE].sort((a, b) => b.length - a.length);
const JAPANESE = new RegExp(ALL.join('|'), 'gu');
const ENGLISH = /\b(?:joint statement|statement|declaration|agreement|treaty|convention|charter|report|guidelines|communiqu[eé]|memorandum|arrangement|strategy|white paper|resolution)\b/giu;
/** A pointer back is no name to point back to. */
const POINTER = /(?:同|本|この|その|こうした|今回の|今回|今次|両|各|当該|前記|上記の?|前述の|先の|冒頭の[\p{Script=Han}]{0,6}|次の|いずれの)$/u;
const NAME_BEFORE = /(?:「[^「」\n]*」の?|『[^『』\n]*』の?|[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9+])*$/u;
const LONGEST_NAME = 40;
/** A pointer back reaches no farther than a reader remembers. */
const FARTHEST = 20_000;
const MOST_LOOKS = 40;
const DOCUMENTS = new Set(['報告書', '報告', 'レポート', '論文', '提言', '声明', '宣言', '白書', '文書']);
const TITLE_REACH = 400;
/** A text says in its opening what it is about. */
const OPENING = 800;

/** Things that a text names, by their noun; made once a document, in one pass for each script. Spans count in running text. */
export class NamedThings {
  readonly #running: string;
  readonly #byNoun = new Map<string, number[]>();
  #katakana: Span[] | undefined;
  #countries: Span[] | undefined;

  constructor(running: string) {
    this.#running = running;
    for (const pattern of [JAPANESE, ENGLISH]) {
      for (const match of running.matchAll(pattern)) {
        const noun = match[0].toLowerCase();
        const places = this.#byNoun.get(noun);
        if (places === undefined) this.#byNoun.set(noun, [match.index]);
        else places.push(match.index);
      }
    }
  }

  /** The thing that the noun named last before `before`; where it named none, one of its family. */
  last(before: number, noun: string): Span | undefined {
    return this.#lastOf([noun.toLowerCase()], before) ?? this.#lastOf(familyOf(noun), before) ?? this.#lastInKatakana(before, noun) ?? this.#lastTitle(before, noun);
  }

  /** The two things that the noun named last, the earlier first; not twice the same name. */
  lastTwo(before: number, noun: string): Span[] {
    const second = this.last(before, noun);
    if (second === undefined) return [];
    let first = this.last(second.start, noun);
    const twice = second.end - second.start > noun.length ? this.#words(second) : undefined;
    while (first !== undefined && this.#words(first) === twice) first = this.last(first.start, noun);
    return first === undefined ? [second] : [first, second];
  }

  /** What the opening of the text first named by a noun of the family: the meeting that a report is about. */
  first(noun: string): Span | undefined {
    let found: Span | undefined;
    for (const one of familyOf(noun)) {
      for (const at of (this.#byNoun.get(one) ?? []).slice(0, MOST_LOOKS)) {
        if (at > OPENING || (found !== undefined && at >= found.start)) break;
        const span = this.#named(at, one);
        if (span !== undefined && span.end - span.start >= one.length + 2) { found = span; break; }
      }
    }
    return found;
  }

  /** Where the family was first named with these words right before: 日本側 and 演説 for 冒頭の日本側演説. */
  firstWith(words: string, noun: string, before: number): Span | undefined {
    const bare = noun.replace(/^基調/u, '');
    return familyOf(bare).flatMap((one) => (this.#byNoun.get(one) ?? []).slice(0, MOST_LOOKS).filter((at) => at < before && this.#running.slice(Math.max(0, at - LONGEST_NAME), at).split(/[。\n]/u).at(-1)!.includes(words))
      .map((at) => ({ start: at, end: at + one.length }))).filter(({ start }) => !POINTER.test(this.#running.slice(Math.max(0, start - 12), start))).sort((a, b) => a.start - b.start)[0];
  }

  /** The country named last. */
  country(before: number): Span | undefined {
    this.#countries ??= findCountries(this.#running);
    const at = firstFrom(this.#countries.length, (index) => this.#countries![index]!.start >= before) - 1;
    const found = this.#countries[at];
    return found !== undefined && before - found.start < FARTHEST ? found : undefined;
  }

  #lastOf(nouns: readonly string[], before: number): Span | undefined {
    let best: Span | undefined;
    for (const noun of nouns) {
      const places = this.#byNoun.get(noun) ?? [];
      let at = firstFrom(places.length, (index) => places[index]! + noun.length > before) - 1;
      for (let looks = 0; at >= 0 && looks < MOST_LOOKS && before - places[at]! < FARTHEST && (best === undefined || places[at]! > best.end); at--, looks++) {
        const span = this.#named(places[at]!, noun);
        if (span !== undefined) { best = span; break; }
      }
    }
    return best;
  }

  /** The name that ends in the noun at `at`; `undefined` for a pointer back, a verb (報告した), a longer word (報告者, フォーラムABC). */
  #named(at: number, noun: string): Span | undefined {
    const ahead = this.#running.slice(Math.max(0, at - LONGEST_NAME), at);
    const behind = this.#running.slice(at + noun.length, at + noun.length + 2);
    if (/^[a-z]/u.test(noun)) return namedInEnglish(ahead, at, noun);
    if (POINTER.test(ahead) || /^(?:[\p{Script=Han}\p{Script=Katakana}A-Za-z]|する|し[たて、]|され|できる)/u.test(behind) || /[小副]$/u.test(ahead)) return undefined;
    return { start: at - (NAME_BEFORE.exec(ahead)?.[0].length ?? 0), end: at + noun.length };
  }

  /** 『…』 right before names what この提言 means, whatever its title says it is. */
  #lastTitle(before: number, noun: string): Span | undefined {
    if (!DOCUMENTS.has(noun)) return undefined;
    const from = Math.max(0, before - TITLE_REACH);
    const title = [...this.#running.slice(from, before).matchAll(/『[^』\n]{2,80}』/gu)].at(-1);
    return title === undefined ? undefined : { start: from + title.index + 1, end: from + title.index + title[0].length - 1 };
  }

  /** Any noun in katakana, also misspelt by one sign. */
  #lastInKatakana(before: number, noun: string): Span | undefined {
    if (!/^[\p{Script=Katakana}ー・]+$/u.test(noun)) return undefined;
    this.#katakana ??= [...this.#running.matchAll(/[\p{Script=Katakana}ー・]{3,40}/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    const words = this.#katakana;
    let at = firstFrom(words.length, (index) => words[index]!.end > before) - 1;
    for (let looks = 0; at >= 0 && looks < 2 * MOST_LOOKS; at--, looks++) {
      const { start, end } = words[at]!;
      const word = this.#running.slice(start, end);
      if (this.#running.charAt(start - 1) !== '同' && word.length >= noun.length && nearlyEqual(word.slice(-noun.length), noun)) return words[at];
    }
    return undefined;
  }

  #words(span: Span): string {
    return this.#running.slice(span.start, span.end);
  }
}

/** In English a name has capitals: `the Harbor Security Report` for `the Report`, not `a report`. */
function namedInEnglish(ahead: string, at: number, noun: string): Span | undefined {
  const name = /(?:[A-Z][A-Za-z.'’-]* (?:(?:of|on|and|for) )?)+$/u.exec(ahead)?.[0].replace(/^(?:(?:The|This|That|In|Under|These) )+/u, '') ?? '';
  return name === '' ? undefined : { start: at - name.length, end: at + noun.length };
}

export function familyOf(noun: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(noun)) ?? [noun.toLowerCase()];
}

/** Same length and at most one sign different, or one sign more: プラグラム for プログラム. */
function nearlyEqual(a: string, b: string): boolean {
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) different++;
  return different <= (a.length >= 5 ? 1 : 0);
}

/** Lowest index for which `fits` holds, `length` where it holds for none; `fits` is false, then true. Binary search. */
export function firstFrom(length: number, fits: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
