import * as vscode from 'vscode';
import { codeName } from '../views/code-name';
import { languageOf } from '../views/language';
import { codesOf } from './codebooks';
import { type Corpora } from './corpora';

const LAST_KEY = 'policyAnnotator.lastCodes';

interface CodeItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Offers the codes of a corpus, and remembers in the workspace which were used last. */
export class CodePicker {
  readonly #corpora: Corpora;
  readonly #memory: vscode.Memento;

  constructor(corpora: Corpora, memory: vscode.Memento) {
    this.#corpora = corpora;
    this.#memory = memory;
  }

  /** The codes that were used last; empty before the first. */
  get last(): readonly string[] {
    return this.#memory.get<readonly string[]>(LAST_KEY, []);
  }

  /** Has the corpus of the document any codes? */
  async hasCodes(document: vscode.Uri): Promise<boolean> {
    const corpus = this.#corpora.corpusOf(document);
    return corpus !== undefined && (await codesOf(corpus)).length > 0;
  }

  async remember(codes: readonly string[]): Promise<void> {
    if (codes.length > 0) await this.#memory.update(LAST_KEY, codes);
  }

  /**
   * Lets the reader choose codes for a note on a document. `chosen` are ticked beforehand; those that the codebook lacks can be kept. `undefined` when the reader left it,
   * or there is nothing to choose from.
   */
  async pick(document: vscode.Uri, chosen: readonly string[]): Promise<readonly string[] | undefined> {
    const corpus = this.#corpora.corpusOf(document);
    const codes = corpus === undefined ? [] : await codesOf(corpus);
    const language = languageOf(vscode.env.language);
    const known = new Set(codes.map(({ code }) => code.id));
    const items: CodeItem[] = [
      ...codes.map(({ code, depth }): CodeItem => {
        const { label, definition } = codeName(code, language);
        return { id: code.id, label: `${'\u2003'.repeat(depth)}${label}`, description: label === code.id ? '' : code.id, detail: definition, picked: chosen.includes(code.id) };
      }),
      ...chosen.filter((id) => !known.has(id)).map((id): CodeItem => ({ id, label: id, description: vscode.l10n.t('not in the codebook'), picked: true })),
    ];
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This corpus has no codes. They are kept in {0}.', corpus === undefined ? 'codebook.tei.xml' : vscode.workspace.asRelativePath(corpus.codebook)));
      return undefined;
    }
    const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Codes of the note'), canPickMany: true, matchOnDescription: true, matchOnDetail: true });
    const ids = picked?.map(({ id }) => id);
    if (ids !== undefined) await this.remember(ids);
    return ids;
  }
}
