import { type Span } from '../text/span';

/**
 * A note as data, after the notes file format 1.0 (TEI standOff; terms of the W3C Web Annotation model). What XML looks like is the
 * business of `tei`; where an anchor stands in today's text is told by `placeNote`.
 */
export interface Note {
  /** `n` + ULID, or whatever a kept foreign note bears. */
  readonly id: string;
  /** W3C motivations: commenting, replying, moderating, assessing, classifying … */
  readonly motivations: readonly string[];
  /** Ids of codes of the codebook, without the `code:` prefix. */
  readonly codes: readonly string[];
  readonly target: NoteTarget;
  readonly creator: Person;
  /** Times of the life cycle, ISO 8601 in UTC with milliseconds; at most one of each. */
  readonly created?: Change;
  readonly modified?: Change;
  readonly resolved?: Change;
  readonly reopened?: Change;
  /** Newest first; more than one means an unresolved conflict of edits. */
  readonly bodies: readonly NoteBody[];
  readonly links: readonly NoteLink[];
}

export interface Person {
  /** Author URI: `mailto:`, `https://orcid.org/…`, `acct:`, `urn:uuid:`. */
  readonly uri: string;
  readonly name: string;
}

export interface Change {
  readonly when: string;
  /** Author URI. */
  readonly who: string;
}

/** What a note is on: passages of the document, the whole document, or another note (a reply, a moderation). */
export type NoteTarget =
  | { readonly kind: 'passage'; readonly anchors: readonly Anchor[]; /** SHA-256 (hex) of the text that the positions count in. */ readonly version: string }
  | { readonly kind: 'document' }
  | { readonly kind: 'note'; readonly id: string };

/**
 * One stretch of a passage, described so that it can be found again: position, quote, context, place in the structure.
 * Quote, prefix and suffix are in quote form (FORMAT.md §2.4); the position counts code points in the text with LF line ends (§2.1).
 */
export interface Anchor {
  readonly position: Span;
  /** Headings above the passage, outermost first, in quote form, at most 80 code points each. */
  readonly path: readonly string[];
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
  /** Code points left out of the middle of a long quote; 0 when it is whole. `quote` then holds head and tail joined, cut at `abridgedAt` (UTF-16). */
  readonly abridged?: { readonly at: number; readonly codePoints: number };
  /** The quote is a heading and the note is on its whole section. */
  readonly section?: boolean;
}

export interface NoteBody {
  readonly text: string;
  /** Time of the last edit. */
  readonly edited?: string;
  /** Author URI. */
  readonly by?: string;
  readonly language?: string;
}

export interface NoteLink {
  readonly type: string;
  readonly target: string;
}
