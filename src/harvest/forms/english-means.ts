import { harvested, type HarvestForm, rawSpan } from '../harvest-source';

/** Treaties and statutes: (a) "vessel" means any ship that …; the term "sea lane" means …. */
const MEANS = /"(?<name>[A-Za-z][^"\n]{1,60})"(?:,? (?:as used in this [A-Z][a-z]+|when used [^,]{1,40}),?)? (?:means|shall mean|refers to|is defined as|denotes|has the meaning) (?<definition>[^"\n;]{6,400}?)(?=;|\.(?:\s|$)|\n|$)/gu;

/** Terms that an English text defines for itself; they hold in it alone. */
export const englishMeans: HarvestForm = (source) => [...source.text.running.text.matchAll(MEANS)].flatMap((match) => {
  const { name = '', definition = '' } = match.groups ?? {};
  const start = match.index + 1;
  return harvested(source, { how: 'statute', span: rawSpan(source, start, start + name.length), definition, scope: 'document' });
});
