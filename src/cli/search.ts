import { parseArgs } from 'node:util';
import { readOutline } from '../outline/read-outline';
import { findWords } from '../terms/find-words';
import { nameForm } from '../terms/matching-form';
import { readDocumentText } from '../text/document-text';
import { concordance, padStart } from '../views/concordance';
import { type Command, ExitStatus, UsageError } from './command';
import { documentsAt } from './documents';
import { readTextFile } from './files';

/** Columns of context on each side of the words. */
const CONTEXT = 40;

/** `search QUERY PATH…`: a concordance, aligned on the words found; over hard wraps, in any width and case. */
export const search: Command = {
  usage: 'search QUERY PATH… [--encoding NAME] [--json]',
  summary: 'Words in their context, with file, line and section (concordance).',

  async run(args, print) {
    const { values, positionals: [query, ...paths] } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, encoding: { type: 'string' } } });
    if (query === undefined || paths.length === 0) throw new UsageError('search needs words and at least one file or folder.');
    if (nameForm(query) === '') throw new UsageError(`"${query}" has no letter or figure to search for.`, false);
    const all = [];
    for (const file of documentsAt(paths)) {
      const text = readDocumentText(await readTextFile(file, values.encoding));
      const spans = findWords(text, query);
      if (spans.length === 0) continue;
      for (const line of concordance(text, readOutline(text), spans, CONTEXT)) all.push({ file, ...line });
    }
    if (values.json === true) print(`${JSON.stringify(all, null, 1)}\n`);
    else if (all.length === 0) print(`"${query}" is nowhere in these texts.\n`);
    else {
      for (const { file, range, sections, before, keyword, behind } of all) {
        print(`${padStart(before, CONTEXT)} ${keyword} ${behind}\n${' '.repeat(CONTEXT + 1)}${file}:${range.start.line + 1}:${range.start.character + 1}${sections.length > 0 ? `  ${sections.join(' › ')}` : ''}\n`);
      }
    }
    return ExitStatus.Fine;
  },
};
