import { type DocumentReading } from '../corpus/document-reading';
import { type Reference } from '../references/reference';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';
import { type Language } from './language';
import { wordResolution, worstStatus } from './resolution-wording';
import { words } from './wording';

/** How a reference fares: it leads somewhere in the document, to something outside, or nowhere. */
export type ReferenceOutcome = 'inside' | 'outside' | 'missing';

/** A reference as a line of a list. */
export interface ReferenceEntry {
  readonly range: Range;
  readonly excerpt: Excerpt;
  /** Where it points, or why nowhere, in the reader's language. */
  readonly outcome: string;
}

export interface ReferenceGroup {
  readonly outcome: ReferenceOutcome;
  readonly entries: readonly ReferenceEntry[];
}

const REACH = { before: 12, after: 20 };

/** The references of a document by how they fare, those that lead nowhere first: they are what a reader has to look at. */
export function referenceGroups(reading: DocumentReading, language: Language): ReferenceGroup[] {
  const groups: Record<ReferenceOutcome, ReferenceEntry[]> = { missing: [], inside: [], outside: [] };
  for (const reference of reading.references) {
    groups[outcomeOf(reference)].push({
      range: toRange(reading.text, reference.span),
      excerpt: excerptOf(reading.text, reference.span, REACH),
      outcome: reference.targets.map((target) => wordResolution(reading, target.resolution, language)).join(words(language).listSeparator),
    });
  }
  return (Object.keys(groups) as ReferenceOutcome[]).flatMap((outcome) => (groups[outcome].length === 0 ? [] : [{ outcome, entries: groups[outcome] }]));
}

function outcomeOf(reference: Reference): ReferenceOutcome {
  switch (worstStatus(reference)) {
    case 'unresolved': case 'ambiguous': return 'missing';
    case 'external': return 'outside';
    default: return reference.targets.some(({ resolution }) => resolution.status === 'external') ? 'outside' : 'inside';
  }
}
