import { harvested, type HarvestForm, rawSpan } from '../harvest-source';

/** 「海の道」とは、船が通るための水域をいう。 In statutes one sentence may define two: …をいい、「空の道」とは、…. */
const QUOTED = /「(?<name>[^「」。\n]{2,40})」(?:\([^()]{1,60}\))?とは、?(?<definition>[^。\n]{2,400}?(?:をいう|をいい|を指す|を指し|のことである|のことで|を意味する|を意味し|の総称(?:である)?|と定義(?:される|する|して|し)|(?:である|です|もの|概念|考え方|こと|仕組み|枠組み|制度))(?=[。、\n(]|$))/gu;
/** Without quotation marks only at the head of a sentence: 多次元防衛とは、…をいう。 */
const BARE = /(?:^|[。\n)])(?:なお、|また、)?(?:\d{1,2} ?)?(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9・+-]{3,24})とは、(?<definition>[^。\n]{6,400}?(?:をいう|を指す|のことである|のことをいう|を意味する|の総称である|の(?:略称|通称)(?:である)?|である|です))(?=。|\n|$)/gu;

/** Sentences that say what a term is called or is. */
export const called: HarvestForm = (source) => [QUOTED, BARE].flatMap((pattern) => [...source.text.running.text.matchAll(pattern)].flatMap((match) => {
  const { name = '', definition = '' } = match.groups ?? {};
  const start = match.index + match[0].indexOf(name);
  const statute = /(?:この(?:法律|政令|省令|条約|協定|規則|章|節|条|項)|本(?:法|協定|条約))(?:及び[^。\n]{0,40})?において、?$/u.test(source.text.running.text.slice(Math.max(0, match.index - 60), match.index));
  return harvested(source, {
    how: statute ? 'statute' : 'called', span: rawSpan(source, start, start + name.length), definition: definition.replace(/をいい$/u, 'をいう').replace(/を指し$/u, 'を指す').replace(/を意味し$/u, 'を意味する'),
    ...(statute ? { scope: 'document' as const } : {}),
  });
}));
