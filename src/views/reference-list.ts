import { type DocumentReading } from '../corpus/document-reading';
import { type Reference } from '../references/reference';
import { lineAt } from '../text/lines';
import { type Range, toRange } from './analysis';
import { type Excerpt, excerptOf } from './excerpt';
import { type Language } from './language';
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
      outcome: reference.targets.map((target) => wordTarget(reading, target, language)).join(words(language).listSeparator),
    });
  }
  return (Object.keys(groups) as ReferenceOutcome[]).flatMap((outcome) => (groups[outcome].length === 0 ? [] : [{ outcome, entries: groups[outcome] }]));
}

/** A reference with several targets fares as its worst one. */
function outcomeOf({ targets }: Reference): ReferenceOutcome {
  const statuses = targets.map(({ resolution }) => resolution.status);
  if (statuses.includes('unresolved')) return 'missing';
  return statuses.includes('external') ? 'outside' : 'inside';
}

function wordTarget(reading: DocumentReading, { resolution }: Reference['targets'][number], language: Language): string {
  const word = words(language);
  switch (resolution.status) {
    case 'internal': return word.atLine(lineAt(reading.text, resolution.span.start) + 1);
    case 'self': return word.thisDocument;
    default: return word.reason[resolution.reason];
  }
}
