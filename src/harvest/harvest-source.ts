import { type Outline } from '../outline/section';
import { type Table } from '../tables/table';
import { type Definition } from '../terms/definitions';
import { nameForm } from '../terms/matching-form';
import { type Mention } from '../terms/mention';
import { type DocumentText } from '../text/document-text';
import { lineAt } from '../text/lines';
import { toRawSpan } from '../text/running-text';
import { encloses, type Span } from '../text/span';
import { unwrapped } from '../text/unwrapped';
import { type HarvestedName, type HarvestedTerm, type HarvestKind, type HarvestScope } from './harvested-term';
import { isName, scopeOf } from './names';

/** What harvesting reads of a document. `mentions` are those of the glossaries that people wrote. */
export interface HarvestSource {
  readonly text: DocumentText;
  readonly outline: Outline;
  readonly tables: readonly Table[];
  readonly mentions: readonly Mention[];
  readonly definitions: readonly Definition[];
}

/** One way in which documents define terms. One file each. */
export type HarvestForm = (source: HarvestSource) => HarvestedTerm[];

/** Longer definitions are cut behind a sentence. */
const LONGEST_DEFINITION = 400;

interface Found {
  readonly how: HarvestKind;
  /** Of the name, raw. */
  readonly span: Span;
  /** Where it is not what is printed at `span`. */
  readonly name?: string;
  readonly definition?: string;
  readonly otherNames?: readonly HarvestedName[];
  /** Where the form knows it better than the shape of the name does. */
  readonly scope?: HarvestScope;
}

/** A harvested term from what a form found; none where the words are no name. Brackets that the text reads as names of it come along. */
export function harvested(source: HarvestSource, found: Found): HarvestedTerm[] {
  const { text } = source;
  const name = (found.name ?? unwrapped(text, found.span)).replace(/^[*\s]+|[*\s]+$/gu, '').replace(/^[「『"]([^「『」』"]*)[」』"]$/u, '$1');
  if (!isName(name)) return [];
  const definition = found.definition === undefined ? undefined : cut(found.definition.replace(/\s+/gu, ' ').trim());
  const term = mentionAround(source.mentions, found.span)?.term;
  return [{
    name,
    language: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name) ? 'ja' : 'en',
    scope: found.scope ?? scopeOf(name),
    otherNames: distinct(name, found.otherNames ?? []),
    ...(definition === undefined || definition === '' ? {} : { definition }),
    how: found.how,
    span: found.span,
    line: lineAt(text, found.span.start),
    ...(term === undefined ? {} : { term }),
  }];
}

/** The mention that covers a stretch. Mentions stand in the order of the text and never overlap: binary search. */
export function mentionAround(mentions: readonly Mention[], stretch: Span): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.span.start <= stretch.start) low = middle + 1;
    else high = middle;
  }
  const last = mentions[low - 1];
  return last !== undefined && encloses(last.span, stretch) ? last : undefined;
}

/** The raw span of a stretch of running text. */
export function rawSpan({ text }: HarvestSource, start: number, end: number): Span {
  return toRawSpan(text.running, { start, end });
}

function distinct(name: string, others: readonly HarvestedName[]): HarvestedName[] {
  const seen = new Set([nameForm(name)]);
  return others.filter(({ text }) => isName(text) && !seen.has(nameForm(text)) && seen.add(nameForm(text)));
}

function cut(definition: string): string {
  if (definition.length <= LONGEST_DEFINITION) return definition;
  const window = definition.slice(0, LONGEST_DEFINITION);
  const end = Math.max(window.lastIndexOf('。') + 1, window.lastIndexOf('. ') + 1);
  return end > LONGEST_DEFINITION / 3 ? window.slice(0, end) : `${window.slice(0, LONGEST_DEFINITION - 1)}…`;
}
