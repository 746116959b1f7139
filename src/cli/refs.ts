import { parseArgs } from 'node:util';
import { Corpus, fileNameOf } from '../corpus/corpus';
import { GlossaryLayers, vocabularyOf } from '../corpus/glossary-layers';
import { languageOf } from '../views/language';
import { countStatuses, printReferences, type ReportedDocument, reportedReferences } from '../views/reference-report';
import { type Command, ExitStatus, UsageError } from './command';
import { describedDocuments } from './described-documents';
import { readGlossaries } from './glossaries';

/** `refs PATH…`: where the references of files, or of all documents in folders, lead; together they are one corpus. */
export const refs: Command = {
  usage: 'refs PATH… [--glossary FILE]… [--encoding NAME] [--json]',
  summary: 'Where references lead, those that lead nowhere first; folders are read whole.',

  async run(args, print) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, glossary: { type: 'string', multiple: true }, encoding: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('refs needs at least one file or folder.');
    const found = await describedDocuments(positionals, values.encoding);
    if (found.length === 0) throw new UsageError(`There is no .txt or .md document in ${positionals.join(', ')}.`, false);
    const texts = new Map(found.map(({ path, text }) => [path, text]));
    const corpus = new Corpus({ read: (path) => Promise.resolve(texts.get(path)) }, new GlossaryLayers(vocabularyOf(await readGlossaries(values.glossary ?? []))));
    corpus.setDocuments([...texts.keys()]);
    corpus.setDescriptions(new Map(found.flatMap(({ path, described }) => (described === undefined ? [] : [[path, described] as const]))));
    const documents: ReportedDocument[] = [];
    for (const { path } of found) {
      const reading = await corpus.reading(path);
      if (reading !== undefined) documents.push({ file: path, reading, references: await corpus.links.references(path) });
    }
    const counts = countStatuses(documents);
    if (values.json === true) print(`${JSON.stringify({ documents: documents.map(({ file }) => ({ file, name: fileNameOf(file) })), counts, references: reportedReferences(documents) }, null, 1)}\n`);
    else print(printReferences(documents, languageOf(process.env['LANG'])));
    return counts.unresolved + counts.ambiguous > 0 ? ExitStatus.Findings : ExitStatus.Fine;
  },
};
