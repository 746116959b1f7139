import { parseArgs } from 'node:util';
import { findTerms } from '../terms/find-terms';
import { type Glossary } from '../terms/glossary';
import { nameForm } from '../terms/matching-form';
import { compileGlossary } from '../terms/term-matcher';
import { readDocumentText } from '../text/document-text';
import { printCandidates } from './candidates';
import { type Command, ExitStatus, UsageError } from './command';
import { documentsAt } from './documents';
import { readTextFile } from './files';
import { readGlossaries } from './glossaries';

/**
 * `terms PATH…`: how often each term of the glossary is mentioned, in all and in each document; folders are read whole. With `--words` the words of a plain list
 * are counted instead, found as terms are; with `--candidates` see `printCandidates`.
 */
export const terms: Command = {
  usage: 'terms PATH… [--candidates] [--glossary FILE]… [--words FILE] [--encoding NAME] [--json]',
  summary: 'How often each term is mentioned, in all and by document; or words that may be terms and that the glossary lacks.',

  async run(args, print) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, candidates: { type: 'boolean' }, glossary: { type: 'string', multiple: true }, words: { type: 'string' }, encoding: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('terms needs at least one file or folder.');
    const glossary = values.words === undefined ? await readGlossaries(values.glossary ?? []) : wordList(await readTextFile(values.words, values.encoding));
    if (values.candidates === true) return printCandidates(documentsAt(positionals), glossary, { encoding: values.encoding, json: values.json === true }, print);
    const matcher = compileGlossary(glossary);
    const documents: { file: string; counts: Map<string, number> }[] = [];
    for (const file of documentsAt(positionals)) {
      const counts = new Map<string, number>();
      for (const { term } of findTerms(readDocumentText(await readTextFile(file, values.encoding)), matcher)) counts.set(term, (counts.get(term) ?? 0) + 1);
      documents.push({ file, counts });
    }
    const found = glossary.terms
      .map(({ id, label }) => {
        const here = documents.filter(({ counts }) => counts.has(id));
        return { id, label, count: here.reduce((sum, { counts }) => sum + counts.get(id)!, 0), documents: here.map(({ file, counts }) => ({ file, count: counts.get(id)! })) };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    if (values.json === true) print(`${JSON.stringify({ documents: documents.length, terms: found }, null, 1)}\n`);
    else {
      print(`${'mentions'.padStart(8)} ${'documents'.padStart(9)}  term\n`);
      for (const { label, id, count, documents: here } of found) print(`${String(count).padStart(8)} ${String(here.length).padStart(9)}  ${[label.ja, label.en].filter((name) => name !== undefined).join(' · ') || id}\n`);
    }
    return ExitStatus.Fine;
  },
};

/** A glossary of bare words, one a line; of words that are the same when folded (2+2, ２＋２) the first. */
function wordList(lines: string): Glossary {
  const words = new Map<string, string>();
  for (const line of lines.split(/\r?\n/u)) {
    const form = nameForm(line.trim());
    if (form !== '' && !words.has(form)) words.set(form, line.trim());
  }
  return { terms: Array.from(words.values(), (word) => ({ id: word, label: { ja: word }, abbreviations: [], variants: [], definition: {}, category: 'concept', sources: [], related: [] })) };
}
