import { type FoundReference, type FoundTarget, type ReferenceKind } from '../found-reference';
import { numberList } from './number-list';

const NUMBER = '[0-9]{1,3}|[IVXL]{1,7}';
/** A word of a name; a point ends it unless it is an abbreviation's: U.S., Japan-U.S. */
export const NAME = "[A-Z](?:[A-Za-z0-9'’&-]|\\.(?=[A-Z-]|[A-Za-z]\\.)){0,40}(?:(?<=\\.[A-Z])\\.)?";
/** A treaty that is only spoken of carries its name to the articles behind it. */
const SPOKEN_OF = new RegExp(`\\b(?:${NAME} ){0,6}(?:Treaty|Convention|Charter|Constitution|Agreement)(?: (?:of|on|for|between|and|the|${NAME})){0,12}`, 'gu');
const CARRIES = 2_000;
const LINKS = 'of|the|and|on|between|to|for|in';
const INSTRUMENT = `(?:${NAME}|${LINKS})(?: (?:${NAME}|${LINKS}|\\(EU\\)|\\(EC\\)|(?:No )?[0-9]{2,4}/[0-9]{2,4})){0,14}`;
const ARTICLES = new RegExp(
  `(?:\\b([Pp]aragraphs? [0-9]{1,2}(?: and [0-9]{1,2})?) of )?\\b(Articles?|Arts?\\.) ((?:${NUMBER})(?:(?:, | and |, and | or | to |-)(?:${NUMBER})(?![A-Za-z0-9.]))*)(?![A-Za-z0-9])((?:\\([0-9a-z]{1,4}\\))*)(?:,? [Pp]aragraphs? ([0-9]{1,2}))?(?:,? (?:of|in) (?:the )?(?=[A-Z])(${INSTRUMENT}))?`, 'gu');
/** NATO Article 5; the Treaty's Article V. */
const BEFORE = /\b(NATO|[A-Z][A-Za-z.-]+ (?:Treaty|Agreement|Convention|Charter|Constitution|Pact))(?:'s|’s)? $/u;
const OWN = /^(?:,? of this (?:Treaty|Agreement|Convention|Charter|Protocol|Regulation|Directive|Constitution|Pact|Act))/u;
/** What ends a name that the pattern read too far. */
const TOO_FAR = new RegExp(`(?: (?:${LINKS}))+$`, 'u');

/**
 * Articles in English, with their treaty; a bare one takes the treaty named last.
 *
 * - `Article 5 of the North Atlantic Treaty`, `Articles 5 and 6`, `Article VI`, `paragraph 3 of Article II`, `Article 3(2)`, `NATO Article 5`
 * - not `article about`, `Articles of Confederation`
 */
export const englishArticle: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    const spoken = running.matchAll(SPOKEN_OF);
    let nextSpoken = spoken.next();
    let last: { name: string; at: number } | undefined;
    for (const match of running.matchAll(ARTICLES)) {
      const [whole, ahead, , numbers, brackets, paragraph, printed] = match;
      while (nextSpoken.done !== true && nextSpoken.value.index < match.index) {
        const name = nextSpoken.value[0].replace(TOO_FAR, '').replace(/^(?:The|This|Each) /u, '');
        if (name.includes(' ') && nextSpoken.value.index + nextSpoken.value[0].length <= match.index) last = { name, at: nextSpoken.value.index };
        nextSpoken = spoken.next();
      }
      if (last !== undefined && match.index - last.at > CARRIES) last = undefined;
      const before = BEFORE.exec(running.slice(Math.max(0, match.index - 60), match.index));
      const behind = printed?.replace(TOO_FAR, '').replace(/\.$/u, '');
      const own = behind === undefined ? OWN.exec(running.slice(match.index + whole.length, match.index + whole.length + 40)) : null;
      const instrument = behind ?? (own === null ? before?.[1] : undefined);
      if (instrument !== undefined) last = { name: instrument, at: match.index };
      const [first, second] = [...(brackets ?? '').matchAll(/\(([0-9a-z]{1,4})\)/gu)].map((part) => part[1]!);
      const inside = (ahead === undefined ? undefined : /[0-9]+/u.exec(ahead)?.[0]) ?? first ?? paragraph;
      const start = match.index - (instrument !== undefined && behind === undefined && before !== null ? before[0].length : 0);
      const end = match.index + whole.length - (printed === undefined ? 0 : printed.length - behind!.length) + (own?.[0].length ?? 0);
      found.push({
        type: 'article',
        span: { start, end },
        targets: numberList(numbers!).map((number): FoundTarget => ({
          kind: 'article', number,
          ...(inside === undefined ? {} : { paragraph: inside }), ...(second === undefined ? {} : { item: second }),
          ...(own !== null || last === undefined ? {} : { instrument: last.name, ...(instrument === undefined ? { carriedOver: true } : {}) }),
        })),
      });
    }
    return found;
  },
};
