import { type KnownDocument } from '../references/reference';
import { type Glossary } from '../terms/glossary';
import { foldWidth } from '../text/width';

/** The documents of the field, by every name the glossary gives them: its entries of the categories document and instrument are the authority list. */
export class KnownDocuments {
  readonly #byName = new Map<string, KnownDocument[]>();
  readonly #byTerm = new Map<string, KnownDocument>();

  constructor({ terms }: Glossary) {
    for (const { id, label, variants, abbreviations, category, document } of terms) {
      if (category !== 'document' && category !== 'instrument') continue;
      const known: KnownDocument = { id, title: label, ...document };
      this.#byTerm.set(id, known);
      for (const name of new Set([label.ja, label.en, ...variants, ...abbreviations].filter((one) => one !== undefined).map(titleKey))) {
        const others = this.#byName.get(name);
        if (others === undefined) this.#byName.set(name, [known]);
        else others.push(known);
      }
    }
  }

  /** The documents that bear a name. */
  named(name: string): readonly KnownDocument[] {
    return this.#byName.get(titleKey(name)) ?? [];
  }

  /** The document that a mention of a term means. */
  ofTerm(id: string): KnownDocument | undefined {
    return this.#byTerm.get(id);
  }
}

/** One form for the ways in which a title is printed: widths, blanks, quotation marks, brackets with a year or 仮訳, a leading article. */
export function titleKey(title: string): string {
  return foldWidth(title).toLowerCase().replace(/\((?:[0-9]{4}年?|[^()]{0,12}訳|[^()]*[0-9]{1,2}月[^()]*)\)/gu, '').replace(/^the /u, '').replace(/[\s"'「」『』()・,.:-]/gu, '');
}
