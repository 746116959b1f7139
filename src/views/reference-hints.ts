import { type Reference } from '../references/reference';
import { type DocumentReading } from '../corpus/document-reading';
import { type Language } from './language';
import { wordResolution, worstStatus } from './resolution-wording';
import { words } from './wording';

/** Codes of the hints on references that lead nowhere, or nowhere for sure. */
export const referenceHintCodes = { unresolved: 'missing-target', ambiguous: 'ambiguous-target' } as const;
export type ReferenceHintCode = (typeof referenceHintCodes)[keyof typeof referenceHintCodes];

/** The hint on a reference, where one is due. */
export function referenceHint(reading: DocumentReading, reference: Reference, language: Language): { readonly code: ReferenceHintCode; readonly message: string } | undefined {
  const status = worstStatus(reference);
  if (status !== 'unresolved' && status !== 'ambiguous') return undefined;
  const open = reference.targets.filter(({ resolution }) => resolution.status === status);
  return {
    code: referenceHintCodes[status],
    message: [...new Set(open.map(({ resolution }) => wordResolution(reading, resolution, language)))].join(words(language).listSeparator),
  };
}
