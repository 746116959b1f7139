import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentReading } from '../corpus/document-reading';
import { compileGlossary } from '../terms/term-matcher';
import { analysisOf } from '../views/analysis';
import { type Command, ExitStatus, UsageError } from './command';
import { readTextFile } from './files';
import { readGlossaries } from './glossaries';

/** `analyze FILE…`: everything that is recognised in each file; a JSON array with `--json`, one line of counts a file without. */
export const analyze: Command = {
  usage: 'analyze FILE… [--glossary FILE]… [--encoding NAME] [--json]',
  summary: 'Structure, terms, references, dates and abbreviations of each file.',

  async run(args, print) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, glossary: { type: 'string', multiple: true }, encoding: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UsageError('analyze needs at least one file.');
    const glossary = await readGlossaries(values.glossary ?? []);
    const matcher = compileGlossary(glossary);
    const analyses = [];
    for (const path of positionals) analyses.push(analysisOf(new DocumentReading(basename(path), await readTextFile(path, values.encoding), () => matcher), glossary));
    if (values.json === true) print(`${JSON.stringify(analyses, null, 1)}\n`);
    else for (const one of analyses) {
      print(`${one.file}: ${one.outline.length} top-level sections, ${one.mentions.length} mentions of terms, ${one.references.length} references, ${one.dates.length} dates, ${one.abbreviations.length} abbreviations\n`);
    }
    const suspect = analyses.flatMap(({ file, problems }) => problems.map((problem) => ({ file, ...problem })));
    for (const { file, kind, count, position: { line, character } } of suspect) {
      const what = kind === 'unreadable-characters' ? `${count} unreadable characters (U+FFFD)` : 'garbled characters';
      process.stderr.write(`${file}:${line + 1}:${character + 1}: ${what}: the text was probably decoded in the wrong encoding. Name it with --encoding.\n`);
    }
    return suspect.length > 0 ? ExitStatus.Findings : ExitStatus.Fine;
  },
};
