import { type DocumentReading } from '../corpus/document-reading';
import { type Section } from '../outline/section';
import { type Reference } from '../references/reference';
import { type LinedText, positionAt } from '../text/lines';
import { overlaps, type Span } from '../text/span';
import { printedParts } from './printed-parts';

/** Types of semantic tokens in the order in which the protocol numbers them; the manifest declares them for themes. */
export const tokenTypes = [
  'policyHeading', 'policyCaption', 'policyReference', 'policyAbbreviation', 'policyDate', 'policyTerm', 'policyNote',
] as const;

export type TokenType = (typeof tokenTypes)[number];

/** Modifiers, each a bit in this order. `deep`: a heading below the third level, or a label before running text. */
export const tokenModifiers = ['deep', 'external', 'unresolved'] as const;

export type TokenModifier = (typeof tokenModifiers)[number];

/** A stretch of one line with one colour: lines and characters from 0, in UTF-16 units (LSP 3.17, Semantic Tokens). */
export interface SemanticToken {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** A stretch of the text with one colour, raw offsets, wraps and all. */
interface Painted {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Headings to this depth are loud; what stands deeper is quieter. */
const LOUD = 3;

/**
 * What a reader should see at a glance, in the order of the text, without overlaps; a word broken by a hard wrap is one token a line, without
 * the blanks of the margin. Where several things stand in one place the narrower one shows: a reference within a note, a term within a
 * caption; only headings show nothing but themselves. With `within` (raw offsets) only tokens of the lines it touches. Linear.
 *
 *     （注1） 第5条の解釈による。   policyNote, with policyReference over 第5条
 */
export function semanticTokens(reading: DocumentReading, within?: Span): SemanticToken[] {
  const { headings, captions, notes } = paintSections(reading.outline.sections);
  const layers: readonly (readonly Painted[])[] = [
    headings,
    reading.references.map(({ span, targets }) => ({ span, type: 'policyReference', modifiers: fateOf(targets) })),
    reading.definitions.map(({ short }) => paint(short.span, 'policyAbbreviation')),
    reading.dates.map(({ span }) => paint(span, 'policyDate')),
    reading.mentions.map(({ span }) => paint(span, 'policyTerm')),
    captions,
    notes,
  ];
  const painted = layers.reduce<readonly Painted[]>((above, layer) => underlay(above, inOrder(layer)), []);
  const shown = within === undefined ? painted : painted.filter(({ span }) => overlaps(span, within));
  return shown.flatMap((one) => cutAtLineEnds(reading.text, one));
}

function paint(span: Span, type: TokenType, ...modifiers: readonly TokenModifier[]): Painted {
  return { span, type, modifiers };
}

function paintSections(sections: readonly Section[]): { headings: Painted[]; captions: Painted[]; notes: Painted[] } {
  const [headings, captions, notes]: [Painted[], Painted[], Painted[]] = [[], [], []];
  const visit = (section: Section): void => {
    const { kind, heading, span, depth, runIn } = section;
    // A block of notes is painted whole, its entries with it.
    if (kind === 'notes' || kind === 'footnote') {
      notes.push(paint(span, 'policyNote'));
      return;
    }
    if (kind === 'table' || kind === 'figure') captions.push(paint(heading, 'policyCaption'));
    else headings.push(depth > LOUD || runIn === true ? paint(heading, 'policyHeading', 'deep') : paint(heading, 'policyHeading'));
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  return { headings, captions, notes };
}

/** A pointer that leads somewhere in this document is a plain reference, whatever else it points to. */
function fateOf(targets: Reference['targets']): readonly TokenModifier[] {
  const statuses = targets.map(({ resolution }) => resolution.status);
  if (statuses.some((status) => status === 'internal' || status === 'self')) return [];
  return statuses.includes('external') ? ['external'] : ['unresolved'];
}

/** Ascending, empty stretches left out; of two that overlap the first stays. */
function inOrder(layer: readonly Painted[]): Painted[] {
  const kept: Painted[] = [];
  for (const one of [...layer].sort((a, b) => a.span.start - b.span.start)) {
    if (one.span.end > one.span.start && one.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Puts a layer under what is painted already: of its stretches only what is still bare shows. Both ascending and without overlaps. */
function underlay(above: readonly Painted[], below: readonly Painted[]): Painted[] {
  const all: Painted[] = [];
  let next = 0;
  for (const one of below) {
    let bare = one.span.start;
    while (next < above.length && above[next]!.span.end <= bare) all.push(above[next++]!);
    while (next < above.length && above[next]!.span.start < one.span.end) {
      const over = above[next]!;
      if (over.span.start > bare) all.push({ ...one, span: { start: bare, end: over.span.start } });
      bare = over.span.end;
      // One that reaches beyond this stretch may cover the next one too.
      if (bare > one.span.end) break;
      all.push(over);
      next++;
    }
    if (bare < one.span.end) all.push({ ...one, span: { start: bare, end: one.span.end } });
  }
  return [...all, ...above.slice(next)];
}

function cutAtLineEnds(text: LinedText, { span, type, modifiers }: Painted): SemanticToken[] {
  return printedParts(text, span).map(({ start, end }) => ({ ...positionAt(text, start), length: end - start, type, modifiers }));
}
