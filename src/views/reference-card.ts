import { type DocumentReading } from '../corpus/document-reading';
import { type Reference, type ReferenceTarget } from '../references/reference';
import { lineAt, lineSpan } from '../text/lines';
import { unwrapped } from '../text/unwrapped';
import { type Language } from './language';
import { escapeMarkdown } from './markdown';
import { words } from './wording';

/** At most this many characters of a target are shown. */
const PREVIEW_LENGTH = 200;

/** What a reference points to, as Markdown: for each target its first words and line, or honestly why there is none. */
export function referenceCard(reading: DocumentReading, reference: Reference, language: Language): string {
  return reference.targets.map((target) => targetLine(reading, target, language)).join('\n\n');
}

function targetLine(reading: DocumentReading, target: ReferenceTarget, language: Language): string {
  const word = words(language);
  const name = [target.instrument, target.number ?? target.title].filter((part) => part !== undefined).join(' ');
  const label = name === '' ? '' : `**${escapeMarkdown(name)}** `;
  const { resolution } = target;
  switch (resolution.status) {
    case 'internal': {
      const line = lineAt(reading.text, resolution.span.start);
      const preview = unwrapped(reading.text, { start: resolution.span.start, end: Math.max(resolution.span.end, lineSpan(reading.text, line).end) });
      const cut = preview.length > PREVIEW_LENGTH ? `${preview.slice(0, PREVIEW_LENGTH)}…` : preview;
      return `${label}${word.pointsTo} ${escapeMarkdown(word.atLine(line + 1))}${language === 'ja' ? '：' : ': '}${escapeMarkdown(cut)}`;
    }
    case 'self': return `${label}${word.pointsTo} ${word.thisDocument}`;
    default: return `${label}${word.reason[resolution.reason]}`;
  }
}
