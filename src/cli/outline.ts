import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readOutline } from '../outline/read-outline';
import { readDocumentText } from '../text/document-text';
import { analysedSection } from '../views/analysis';
import { printOutline } from '../views/outline-print';
import { type Command, ExitStatus, UsageError } from './command';
import { readTextFile } from './files';

/** Width for files and pipes, where no terminal tells its own. */
const PIPED_COLUMNS = 120;

/** `outline FILE`: the structure as a tree with line numbers (from 1, as editors show them); `--encoding` for texts that are not Unicode. */
export const outline: Command = {
  usage: 'outline FILE [--encoding NAME] [--json]',
  summary: 'The structure of a document as a tree.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, encoding: { type: 'string' } } });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('outline needs one file.');
    const text = readDocumentText(await readTextFile(path, values.encoding));
    const { sections } = readOutline(text);
    if (values.json === true) {
      print(`${JSON.stringify({ file: basename(path), outline: sections.map((section) => analysedSection(text, section)) }, null, 1)}\n`);
      return ExitStatus.Fine;
    }
    print(printOutline(text, { sections }, {
      columns: process.stdout.columns ?? PIPED_COLUMNS,
      colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
    }));
    return ExitStatus.Fine;
  },
};
