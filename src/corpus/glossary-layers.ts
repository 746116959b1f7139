import { type Glossary, type GlossaryLayer, type Term } from '../terms/glossary';
import { layerGlossaries } from '../terms/layer-glossaries';
import { compileGlossary, type TermMatcher } from '../terms/term-matcher';

/** A glossary file of a corpus as read. */
export interface GlossaryFile {
  readonly uri: string;
  readonly layer: Extract<GlossaryLayer, 'corpus' | 'folder'>;
  /** URI of the folder below which its entries hold, with a slash at its end; empty for the whole corpus. */
  readonly folder: string;
  readonly terms: readonly Term[];
}

/** The glossary that holds for some documents, made ready for finding its terms. */
export interface Vocabulary {
  readonly glossary: Glossary;
  readonly matcher: TermMatcher;
}

/**
 * The layers of a corpus: the built-in glossary, the files of the corpus, those of folders – outer ones first. Documents below the same files share one vocabulary;
 * it is made when first asked for. Senses of one name are weighed over all layers, so each set of layers has a matcher of its own.
 */
export class GlossaryLayers {
  readonly #field: Vocabulary;
  #files: readonly GlossaryFile[] = [];
  #vocabularies = new Map<string, Vocabulary>();

  /** `field` is the built-in glossary, one for all corpora. */
  constructor(field: Vocabulary, files: readonly GlossaryFile[] = []) {
    this.#field = field;
    this.set(files);
  }

  set(files: readonly GlossaryFile[]): void {
    this.#files = [...files].sort((a, b) => a.folder.length - b.folder.length);
    this.#vocabularies = new Map();
  }

  get files(): readonly GlossaryFile[] {
    return this.#files;
  }

  /** What holds for a document. */
  at(document: string): Vocabulary {
    const files = this.#files.filter(({ folder }) => document.startsWith(folder));
    if (files.length === 0) return this.#field;
    const key = files.map(({ uri }) => uri).join('\n');
    let vocabulary = this.#vocabularies.get(key);
    if (vocabulary === undefined) {
      vocabulary = vocabularyOf(layerGlossaries([this.#field.glossary, ...files]));
      this.#vocabularies.set(key, vocabulary);
    }
    return vocabulary;
  }
}

/** A glossary as a vocabulary; its matcher is made when it is first asked for. */
export function vocabularyOf(glossary: Glossary): Vocabulary {
  let matcher: TermMatcher | undefined;
  return { glossary, get matcher() { return (matcher ??= compileGlossary(glossary)); } };
}
