import { type DocumentReading } from '../corpus/document-reading';
import { type KnownDocument, type Reference, type Resolution } from '../references/reference';
import { lineAt } from '../text/lines';
import { type Language } from './language';
import { type Words, words } from './wording';

/** How a reference fares in the corpus, the outcomes that need a reader first. */
export const resolutionStatuses = ['unresolved', 'ambiguous', 'internal', 'self', 'corpus', 'external'] as const satisfies readonly Resolution['status'][];

/** A reference with several targets fares as the one that most needs a reader. */
export function worstStatus({ targets }: Pick<Reference, 'targets'>): Resolution['status'] {
  return resolutionStatuses.find((status) => targets.some(({ resolution }) => resolution.status === status)) ?? 'unresolved';
}

/** Where a target is, or why nowhere, in one sentence without Markdown; what the field knows of it behind. */
export function wordResolution({ text }: DocumentReading, resolution: Resolution, language: Language): string {
  const word = words(language);
  switch (resolution.status) {
    case 'internal': {
      const line = word.atLine(lineAt(text, resolution.span.start) + 1);
      return resolution.reason === 'bound' ? `${line}${word.clauseSeparator}${reasonOf(resolution, resolution.reason, word)}` : line;
    }
    case 'self': return word.thisDocument;
    case 'corpus': return `${resolution.place.title}${word.clauseSeparator}${reasonOf(resolution, resolution.reason, word)}`;
    case 'ambiguous': return `${word.reason[resolution.reason]} ${resolution.places.map(({ title }) => title).join(word.listSeparator)}`;
    default: return [reasonOf(resolution, resolution.reason, word), ...(resolution.known === undefined ? [] : [wordKnown(resolution.known, language)])].join(' ');
  }
}

function reasonOf({ by }: { readonly by?: string }, reason: keyof Words['reason'], word: Words): string {
  return by === undefined || by === '' ? word.reason[reason] : `${word.reason[reason]}${word.boundBy(by)}`;
}

/** 日米安保条約（1960-01-19、Japan and the United States、10） as far as each is known. */
function wordKnown({ title, date, issuer, articles }: KnownDocument, language: Language): string {
  const word = words(language);
  const name = title[language] ?? title.ja ?? title.en ?? '';
  const facts = [date, issuer, articles === undefined ? undefined : word.articles(articles)].filter((fact) => fact !== undefined).join(word.listSeparator);
  return facts === '' ? name : language === 'ja' ? `${name}（${facts}）` : `${name} (${facts})`;
}
