import { type WordedForm } from './form';

const NAMED = /「(?<first>[^「」\n]{2,30})」(?:とは|は|を)?、?(?<how>別名|別称|通称|略称|俗称|愛称|略して|正式には|正式名称は)(?:は|を|で)?、?「(?<second>[^「」\n]{2,30})」/gu;

/** In words, without a bracket: 「拡大抑止」は、通称「傘」といい…; the formal name is the long one: 「2+2」は正式名称は「…委員会」. */
export const namedOtherwise: WordedForm = (running) =>
  [...running.matchAll(NAMED)].map((match) => {
    const { first = '', second = '', how = '' } = match.groups ?? {};
    const one = { start: match.index + 1, end: match.index + 1 + first.length };
    const end = match.index + match[0].length - 1;
    const two = { start: end - second.length, end };
    return how.startsWith('正式') ? { kind: 'alias', long: two, short: one } : { kind: 'alias', long: one, short: two };
  });
