import { findDates } from '../../../src/dates/find-dates';
import { readOutline } from '../../../src/outline/read-outline';
import { findReferences } from '../../../src/references/find-references';
import { type Reference } from '../../../src/references/reference';
import { resolveReferences } from '../../../src/references/resolve-references';
import { readDocumentText } from '../../../src/text/document-text';
import { lineAt } from '../../../src/text/lines';
import { unwrapped } from '../../../src/text/unwrapped';

export function references(raw: string): Reference[] {
  const text = readDocumentText(raw);
  return resolveReferences({ text, outline: readOutline(text), dates: findDates(text) }, findReferences(text));
}

/** References of a text as `words → instrument number (parts) title date status`, wraps undone, lines of targets from 1. */
export function found(raw: string): string[] {
  const text = readDocumentText(raw);
  return references(raw).map(({ span, targets }) => `${unwrapped(text, span)} → ${targets.map(({ instrument, number, paragraph, item, subitem, title, date, url, resolution }) => {
    const parts = [paragraph, item, subitem];
    while (parts.length > 0 && parts.at(-1) === undefined) parts.pop();
    return [
      instrument, number, parts.length === 0 ? undefined : `(${parts.map((part) => part ?? '–').join(' ')})`, title, date, url,
      resolution.status === 'internal' ? `line ${lineAt(text, resolution.span.start) + 1}` : resolution.status,
    ].filter((part) => part !== undefined).join(' ');
  }).join(', ')}`);
}
