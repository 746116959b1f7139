import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findCandidates } from '../harvest/candidates';
import { dictionaryFile, Morphology } from '../morphology/morphology';
import { type Glossary } from '../terms/glossary';
import { readDocumentText } from '../text/document-text';
import { lineAt } from '../text/lines';
import { ExitStatus } from './command';
import { readTextFile } from './files';

/** Longer lists are not read; `--json` gives all. */
const MOST = 60;

/** `terms --candidates PATH…`: words that may be terms and that the glossary lacks, the likeliest first, with their count and first place. */
export async function printCandidates(files: readonly string[], glossary: Glossary, { encoding, json }: { encoding: string | undefined; json: boolean }, print: (text: string) => void): Promise<ExitStatus> {
  const sources = await Promise.all(files.map(async (file) => ({ document: file, text: readDocumentText(await readTextFile(file, encoding)) })));
  const texts = new Map(sources.map(({ document, text }) => [document, text]));
  const morphology = new Morphology({ read: (part) => readFile(path.join(__dirname, 'dictionary', dictionaryFile(part))) }, () => process.stderr.write('policy-annotator: the dictionary is missing; Japanese compounds are guessed from their letters.\n'));
  const candidates = findCandidates(sources, sources, glossary.terms, await morphology.morphemes());
  const shown = candidates.map(({ name, language, count, documents, score, first }) => ({
    name, language, count, documents, score: Math.round(score * 100) / 100, first: { file: first.document, line: lineAt(texts.get(first.document)!, first.span.start), context: first.context },
  }));
  if (json) print(`${JSON.stringify({ candidates: shown }, null, 1)}\n`);
  else for (const { name, count, first } of shown.slice(0, MOST)) print(`${String(count).padStart(6)}  ${name}\n        ${first.file}:${first.line + 1}: … ${first.context} …\n`);
  return ExitStatus.Fine;
}
