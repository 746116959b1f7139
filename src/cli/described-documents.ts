import { existsSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { type BoundPassage } from '../corpus/bind-references';
import { type Binding } from '../tei/bindings';
import { type CorpusDescription, type DocumentDescription, readCorpusFile } from '../tei/corpus-file';
import { documentsAt } from './documents';
import { readTextFile } from './files';

const CORPUS_FILE = 'policy-corpus.xml';

/** A document on disk: its path as printed, its text, and what a corpus file says of it. */
export interface DescribedDocument {
  readonly path: string;
  readonly text: string;
  readonly described?: Omit<DocumentDescription, 'bindings'> & { readonly bindings: readonly BoundPassage[] };
}

/** The documents at paths (see `documentsAt`), without those that the corpus file of a folder excludes. Throws `UsageError` for what cannot be read. */
export async function describedDocuments(paths: readonly string[], encoding: string | undefined): Promise<DescribedDocument[]> {
  const found = new Map<string, DescribedDocument>();
  for (const given of paths) {
    const description = await descriptionOf(given);
    const isExcluded = picomatch([...(description?.excluded ?? [])]);
    for (const file of documentsAt([given])) {
      const relative = path.relative(given, file).split(path.sep).join('/');
      if (description !== undefined && isExcluded(relative)) continue;
      const described = description?.documents.find((document) => document.file === relative);
      found.set(file, { path: file, text: await readTextFile(file, encoding), ...(described === undefined ? {} : { described: { ...described, bindings: (described.bindings ?? []).map((binding) => boundIn(given, binding)) } }) });
    }
  }
  return [...found.values()];
}

/** A binding with its target as the path of a document, as printed. */
function boundIn(folder: string, { target, ...words }: Binding): BoundPassage {
  return target === undefined ? words : { ...words, target: { uri: path.join(folder, target.file), ...(target.section === undefined ? {} : { section: target.section }) } };
}

async function descriptionOf(folder: string): Promise<CorpusDescription | undefined> {
  const file = path.join(folder, CORPUS_FILE);
  return existsSync(file) ? readCorpusFile(await readTextFile(file)).corpus : undefined;
}
