import { type Morphemes } from '../morphology/morphemes';

/** A group of words that may be a name: running-text offsets and the number of its words. */
export interface NounRun {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** Nouns of which compounds are made; not pronouns, numbers alone, adverbial and dependent ones (今日, もの, こと). */
const NOUN = /^名詞,(?:一般|サ変接続|固有名詞|形容動詞語幹|接尾,(?:一般|サ変接続|地域|形容動詞語幹)|ナイ形容詞語幹)|^接頭詞,名詞接続|^名詞,数/u;
const SUFFIX = /^名詞,接尾/u;
const LETTERS = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・々]+$/u;
const MOST_WORDS = 8;
const RUN = /[\p{Script=Han}\p{Script=Katakana}ー・々]{2,24}/gu;

/** All compounds of nouns, and their tails and heads of two words or more; without a dictionary runs of kanji and katakana. */
export function japaneseRuns(text: string, morphemes: Morphemes | undefined): NounRun[] {
  if (morphemes === undefined) {
    return [...text.matchAll(RUN)].flatMap((match) => {
      const words = match[0].split(/(?<=\p{Script=Han})(?=\p{Script=Katakana})|(?<=[\p{Script=Katakana}ー])(?=\p{Script=Han})/u).length + Math.floor(match[0].replace(/[^\p{Script=Han}]/gu, '').length / 3);
      return match[0].length < 3 ? [] : [{ start: match.index, end: match.index + match[0].length, words }];
    });
  }
  const runs: NounRun[] = [];
  let run: { start: number; end: number; suffix: boolean; number: boolean }[] = [];
  const finish = (): void => {
    while (run.length > 0 && run[0]!.suffix) run.shift();
    while (run.length > 0 && run.at(-1)!.number) run.pop();
    const most = Math.min(run.length, MOST_WORDS);
    for (let from = 0; from < most; from++) {
      // The whole, and what is left when words are taken from its front: the head of a compound stands last.
      const to = run.length;
      if (to - from < 1 || run[from]!.number || to - from > MOST_WORDS || (run[from]!.suffix && from > 0)) continue;
      if (to - from === 1 && !isLongWord(text.slice(run[from]!.start, run[from]!.end))) continue;
      runs.push({ start: run[from]!.start, end: run[to - 1]!.end, words: to - from });
    }
    run = [];
  };
  for (const { start, end, surface, partOfSpeech } of morphemes.words(text)) {
    const joins = run.length === 0 || run.at(-1)!.end === start;
    if (!joins) finish();
    if (NOUN.test(partOfSpeech) && LETTERS.test(surface) && /[\p{Script=Han}\p{Script=Katakana}A-Za-z0-9]/u.test(surface)) {
      run.push({ start, end, suffix: SUFFIX.test(partOfSpeech), number: partOfSpeech.startsWith('名詞,数') || /^\d+$/u.test(surface) });
    } else finish();
  }
  finish();
  return runs.filter(({ start, end }) => end - start > 2 && /[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(text.slice(start, end)));
}

/** A single word is a candidate only where it is long: インターオペラビリティ. */
function isLongWord(word: string): boolean {
  return word.length >= 5 && /^[\p{Script=Katakana}ー・]+$/u.test(word);
}

const CAPITALISED = /(?<![\p{L}\d])[A-Z][\p{Script=Latin}'’-]+(?:(?: (?:of|the|and|for|on|in|to)){0,2} [A-Z][\p{Script=Latin}'’-]+){1,7}/gu;
/** Plain words, one blank between them. */
const LOWER = /(?<![\p{L}\d-])[a-z]{2,}(?:-[a-z]+)?(?: [a-z]{2,}(?:-[a-z]+)?){1,40}(?![\p{L}\d-])/gu;
/** A group of plain words is a name of at most so many. */
const MOST_PLAIN = 3;

/** Words that no name begins, ends or is parted by. */
const SMALL = new Set(`a about above after again against all also although among an and any are as at be because been before being between both but by can could did do does during each either every few for from further
had has have having he her here him his how however if in into is it its just many may might more most much must near new no nor not now of off on once only or other our out over own per same several shall she
should since so some such than that the their them then there therefore these they this those through thus to too toward towards under until up upon very was we well were what when where whether which while who
whom whose why will with within without would yet you your including based given made make makes taken take used using regard regarding concerning according continue continued ensure further promote strengthen
strengthened support various important necessary following relevant respective certain one two three four five first second third last next today year years`.split(/\s+/u));

/** English names in capitals, and pairs and triples of plain words without small ones. */
export function englishRuns(text: string): NounRun[] {
  const capitalised = [...text.matchAll(CAPITALISED)].map((match) => {
    const lead = /^(?:The|A|An|This|These|In|On|At|For|Our|We|It|And|But|As) /u.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead).trimEnd();
    return { start: match.index + lead, end: match.index + lead + name.length, words: name.split(' ').length };
  }).filter(({ words }) => words > 1);
  const lower = [...text.matchAll(LOWER)].flatMap((match) => plainGroups(match[0], match.index));
  return [...capitalised, ...lower];
}

/** The last words of each stretch between small words, verbs in -ed and adverbs: we [discussed] harbour safety standards [and]. */
function plainGroups(stretch: string, offset: number): NounRun[] {
  const groups: NounRun[] = [];
  let group: { start: number; end: number; word: string }[] = [];
  const finish = (): void => {
    const last = group.slice(-MOST_PLAIN);
    if (last.length > 1 && !/(?:ing|ous|ful|ive|able)$/u.test(last.at(-1)!.word)) groups.push({ start: last[0]!.start, end: last.at(-1)!.end, words: last.length });
    group = [];
  };
  for (const { 0: word, index } of stretch.matchAll(/[^ ]+/gu)) {
    if (word.length < 3 || SMALL.has(word) || /(?:ly|ed)$/u.test(word)) finish();
    else group.push({ start: offset + index, end: offset + index + word.length, word });
  }
  finish();
  return groups;
}
