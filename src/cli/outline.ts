import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readOutline } from '../outline/read-outline';
import { type Section } from '../outline/section';
import { readDocumentText } from '../text/document-text';
import { lineAt } from '../text/lines';
import { analysedSection } from '../views/analysis';
import { type Command, ExitStatus, UsageError } from './command';
import { readTextFile } from './files';

/** `outline FILE`: the structure as an indented tree with line numbers (from 1, as editors show them). */
export const outline: Command = {
  usage: 'outline FILE [--json]',
  summary: 'The structure of a document as a tree.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('outline needs one file.');
    const text = readDocumentText(await readTextFile(path));
    const { sections } = readOutline(text);
    if (values.json === true) {
      print(`${JSON.stringify({ file: basename(path), outline: sections.map((section) => analysedSection(text, section)) }, null, 1)}\n`);
      return ExitStatus.Fine;
    }
    const digits = String(text.lineStarts.length).length;
    const printSection = (section: Section): void => {
      const line = String(lineAt(text, section.heading.start) + 1).padStart(digits);
      print(`${line}  ${'  '.repeat(section.depth - 1)}${[section.label, section.title].filter((part) => part !== '').join(' ')}\n`);
      section.children.forEach(printSection);
    };
    sections.forEach(printSection);
    return ExitStatus.Fine;
  },
};
