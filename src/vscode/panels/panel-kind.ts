import type * as vscode from 'vscode';
import { type PanelData, type PanelName, type PanelQuestion } from '../../protocol/panels';
import { type Range } from '../../views/analysis';
import { type AskedDocument, type TermQuestion } from '../../views/term-question';
import { type Connection } from '../connection';

/** What a click in a panel leads to: a place in a document, or the concordance of a narrower question. */
export type PanelTarget = { readonly uri: string; readonly range: Range } | { readonly concordance: TermQuestion };

/** The questions a panel may ask while it works out an answer. */
export interface PanelSources {
  readonly connection: Connection;
  readonly documents: readonly AskedDocument[];
  /** URI of the document that the question is about, where it is about one. */
  readonly about?: string;
  readonly token: vscode.CancellationToken;
}

/** One kind of panel: what it asks, how it words the answer, where clicks lead. How it looks is in `src/panels/`. */
export interface PanelKind<N extends PanelName> {
  readonly name: N;
  /** Title of the tab; `undefined` before the first answer. */
  title(data: PanelData[N] | undefined): string;
  /** Words of the page in the reader's language, by the keys that the page uses. */
  words(): Readonly<Record<string, string>>;
  /** What to ask for words that the reader types in the page; `meant` tells the term that bears a name. An empty answer: nothing to look for. */
  itemsFor(words: string, meant: (name: string) => Promise<string | undefined>): Promise<readonly TermQuestion[]>;
  /** The answer; `null` when the question was withdrawn or has none. */
  ask(sources: PanelSources, items: readonly TermQuestion[]): Promise<PanelData[N] | null>;
  /** Why there is no answer, as the page says it. */
  noAnswer(): string;
  /** URI of the document that the reader chose in the page, by its index. */
  chosen?(data: PanelData[N], at: number): string | undefined;
  target(data: PanelData[N], at: readonly number[], question: PanelQuestion): PanelTarget | undefined;
}
