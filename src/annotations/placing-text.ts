import { sectionsAt } from '../outline/address';
import { type Outline, type Section } from '../outline/section';
import { type DocumentText } from '../text/document-text';
import { type Span } from '../text/span';
import { type CodePointMap, mapCodePoints } from './code-points';
import { headingPath } from './describe-passage';
import { fold, type FoldedText, foldText } from './fold';
import { GramIndex } from './gram-index';
import { type OldText, type OldTexts, readOldText } from './old-texts';

/** A text made ready for placing many notes: folded, its positions mapped, its pieces indexed, old versions aligned with it; each once, when first asked for. */
export class PlacingText {
  readonly text: DocumentText;
  readonly outline: Outline;
  /** SHA-256 of the text, see `textVersion`. */
  readonly version: string;
  readonly folded: FoldedText;
  readonly positions: CodePointMap;
  readonly #oldTexts: OldTexts | undefined;
  readonly #aligned = new Map<string, OldText | undefined>();
  readonly #paths = new Map<Section | undefined, string>();
  #index: GramIndex | undefined;

  constructor(text: DocumentText, outline: Outline, version: string, oldTexts?: OldTexts) {
    this.text = text;
    this.outline = outline;
    this.version = version;
    this.folded = foldText(text.raw);
    this.positions = mapCodePoints(text.raw);
    this.#oldTexts = oldTexts;
  }

  /** Pieces of the folded text. */
  get index(): GramIndex {
    return (this.#index ??= new GramIndex(this.folded.text));
  }

  /** The text of a version, aligned with this one; `undefined` where it is not at hand. */
  oldText(version: string): OldText | undefined {
    if (!this.#aligned.has(version)) {
      const raw = version === '' ? undefined : this.#oldTexts?.textOf(version);
      this.#aligned.set(version, raw === undefined ? undefined : readOldText(raw, this.folded));
    }
    return this.#aligned.get(version);
  }

  /** Raw offsets of a stretch of folded units. */
  rawSpan({ start, end }: Span): Span {
    return { start: this.folded.starts[start]!, end: this.folded.ends[end - 1]! };
  }

  /** 1 where the headings above a folded unit are those stored, 0 where they are others, ½ where either side has none to compare. */
  pathAgreement(stored: readonly string[], unit: number): number {
    const offset = this.folded.starts[unit]!;
    const section = sectionsAt(this.outline, offset).at(-1);
    let path = this.#paths.get(section);
    if (path === undefined) this.#paths.set(section, path = pathKey(headingPath(this.text.raw, this.outline, offset)));
    if (stored.length === 0 || path === '') return 0.5;
    return pathKey(stored) === path ? 1 : 0;
  }
}

function pathKey(path: readonly string[]): string {
  return path.map(fold).join('\n');
}
