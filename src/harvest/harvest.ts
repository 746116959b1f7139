import { nameForm } from '../terms/matching-form';
import { bodyTables } from './forms/body-tables';
import { boxes } from './forms/boxes';
import { called } from './forms/called';
import { englishMeans } from './forms/english-means';
import { glossaryLists } from './forms/glossary-lists';
import { notes } from './forms/notes';
import { shortForms } from './forms/short-forms';
import { standsFor } from './forms/stands-for';
import { statuteItems } from './forms/statute-items';
import { type HarvestForm, type HarvestSource } from './harvest-source';
import { type HarvestedTerm } from './harvested-term';

/** A new way of defining is a file and a word here; of two that say the same of one place the first is kept. */
const forms: readonly HarvestForm[] = [boxes, bodyTables, glossaryLists, statuteItems, englishMeans, called, standsFor, shortForms, notes];

/**
 * The terms that a document defines or names itself, in the order of the text. A name may come several times, from several places; what one place says in two ways
 * comes once. Never fails; linear.
 */
export function harvest(source: HarvestSource): HarvestedTerm[] {
  const byPlace = new Map<string, HarvestedTerm>();
  for (const term of forms.flatMap((form) => form(source))) {
    const key = `${nameForm(term.name)}@${term.span.start}`;
    const before = byPlace.get(key);
    byPlace.set(key, before === undefined ? term : { ...before, otherNames: [...before.otherNames, ...term.otherNames.filter(({ text }) => !before.otherNames.some((other) => other.text === text))] });
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start);
}
