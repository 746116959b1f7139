import { harvested, type HarvestForm, rawSpan } from '../harvest-source';

const JAPANESE = /(?<![A-Za-z0-9])(?<short>[A-Z][A-Za-z0-9&-]{1,9})(?:とは|は|:|、)、?(?<long>[A-Z][A-Za-z' ,-]{6,90}|[\p{Script=Han}\p{Script=Katakana}ー・]{4,40})(?:\([^()\n]{1,60}\))?の略(?:称|語|号)?/gu;
const ENGLISH = /(?<![A-Za-z0-9])(?<short>[A-Z][A-Z0-9&-]{1,9}) (?:stands for|is short for|is an? (?:acronym|abbreviation) (?:for|of)|is the (?:acronym|abbreviation) (?:for|of)) (?:the )?"?(?<long>[A-Z][A-Za-z' -]{6,90}?)"?(?=[.,;)\n]|$| and | which | that )/gu;

/** ISRは、Intelligence, Surveillance and Reconnaissanceの略。 / RCA stands for Regional Coordination Agreement. */
export const standsFor: HarvestForm = (source) => [JAPANESE, ENGLISH].flatMap((pattern) => [...source.text.running.text.matchAll(pattern)].flatMap((match) => {
  const { short = '', long = '' } = match.groups ?? {};
  const start = match.index + match[0].indexOf(long, short.length);
  const name = long.trim();
  return harvested(source, { how: 'stands-for', span: rawSpan(source, start, start + name.length), name: name.replace(/,/gu, ''), otherNames: [{ text: short, kind: 'acronym', scope: 'corpus' }] });
}));
