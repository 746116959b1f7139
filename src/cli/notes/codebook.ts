import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { everyCode, readCodebookFile } from '../../tei/codebook-file';
import { readCorpusFile } from '../../tei/corpus-file';

/** Names as the editor knows them, too. */
const CORPUS_FILE = 'policy-corpus.xml';
const CODEBOOK_FILE = 'codebook.tei.xml';

/** Path of the codebook that holds for a document: of the corpus it is in (`policy-corpus.xml` in a folder above it), else beside it. Whether it exists is not asked. */
export function codebookPath(document: string): string {
  const beside = path.resolve(path.dirname(document));
  for (let folder = beside; ; folder = path.dirname(folder)) {
    const corpusFile = path.join(folder, CORPUS_FILE);
    if (existsSync(corpusFile)) {
      const named = path.resolve(folder, readCorpusFile(readFileSync(corpusFile, 'utf8')).corpus.codebook ?? CODEBOOK_FILE);
      // A corpus file is somebody else's: it leads to nothing outside its folder.
      return named.startsWith(folder + path.sep) ? named : path.join(folder, CODEBOOK_FILE);
    }
    if (path.dirname(folder) === folder) return path.join(beside, CODEBOOK_FILE);
  }
}

/** Ids of the codes of a codebook; `undefined` where there is no such file or it cannot be read as one. */
export function codesIn(codebook: string): ReadonlySet<string> | undefined {
  if (!existsSync(codebook)) return undefined;
  const read = readCodebookFile(readFileSync(codebook, 'utf8')).codebook;
  const ids = everyCode(read).map(({ code }) => code.id);
  return ids.length === 0 ? undefined : new Set(ids);
}
