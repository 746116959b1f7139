import { lstatSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readIfPresent, replaceFile } from '../../disk/replace-file';
import { decodeNotesBytes, readNotesFile } from '../../tei/notes-file';
import { type Problem } from '../../tei/problem';
import { hasConflict, uniteConflict, uniteFiles } from '../../tei/unite-files';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { type Command, ExitStatus, UsageError } from '../command';

interface FileOnDisk {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * `notes unite FILE`, `notes unite BASE OURS THEIRS [SIZE] [NAME]`: unites what one annotator did on two machines, note by note and field by field, and
 * two versions of a codebook. With one file, the sides of its conflict markers; with three, as git calls a merge driver (`%O %A %B %L %P`). The united
 * file is written over FILE or OURS. What cannot be read whole is not written over: status 1, and the place.
 */
export const unite: Command = {
  usage: 'notes unite FILE | notes unite BASE OURS THEIRS [SIZE] [NAME] [--print]',
  summary: 'Unite both sides of a notes file or codebook with conflict markers, or two versions and their base (empty: none); into FILE or OURS. Works as git merge driver: %O %A %B %L %P.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { print: { type: 'boolean' } } });
    const [first, second, third, ...rest] = positionals;
    if (first === undefined || positionals.length === 2 || positionals.length > 5) throw new UsageError('notes unite needs one file with conflict markers, or three files: base, ours, theirs.');
    const language = languageOf(process.env['LANG']);
    const refuse = (file: string, problem: Problem): ExitStatus => {
      process.stderr.write(`${locatedProblem(file, problem, language)}\n`);
      return ExitStatus.Findings;
    };
    const given = await Promise.all((third === undefined ? [first] : [first, second!, third]).map(readGiven));
    const texts: string[] = [];
    for (const { path: file, bytes } of given) {
      const decoded = decodeNotesBytes(bytes);
      if (decoded.xml === undefined) return refuse(file, decoded.problem);
      texts.push(decoded.xml);
    }
    const [text, ours = text, theirs = text] = texts as [string, ...string[]];
    const written = given[1] ?? given[0]!;
    // A file without markers is united with itself: what else is wrong with it is told.
    const nothingToDo = third === undefined && !hasConflict(text);
    const united = third === undefined && !nothingToDo ? uniteConflict(text) : uniteFiles(text, ours, theirs);
    if (!united.ok) return refuse(third === undefined ? written.path : given[['base', 'ours', 'theirs'].indexOf(united.side)]!.path, united.problem);
    // git hands over temporary files: what people know is the path behind them.
    const name = rest.find((word) => !/^\d+$/u.test(word)) ?? written.path;
    if (values.print === true) print(nothingToDo ? text : united.xml);
    else if (nothingToDo) print(`${name}: has no conflict markers.\n`);
    else {
      await write(written, united.xml);
      print(`${name}: united.${remaining(united.xml)}\n`);
    }
    return ExitStatus.Fine;
  },
};

/** Bytes of a file to unite. git gives an empty base, `/dev/null` included, where there is none; links are not followed. */
async function readGiven(file: string): Promise<FileOnDisk> {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new UsageError(`${file}: is a symbolic link and is not read.`, false);
  try {
    const bytes = await readIfPresent(file);
    if (bytes !== undefined) return { path: file, bytes };
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`, false);
  }
  throw new UsageError(`${file}: there is no such file.`, false);
}

async function write({ path: file, bytes }: FileOnDisk, xml: string): Promise<void> {
  const refusal = await replaceFile(file, bytes, new TextEncoder().encode(xml));
  if (refusal?.kind === 'failed') throw new UsageError(`${path.basename(file)}: could not be written (${refusal.reason}).`, false);
  if (refusal !== undefined) throw new UsageError(`${file}: was changed by another program meanwhile. Try again.`, false);
}

/** What is left for the reader to choose: notes with two texts or two places. */
function remaining(xml: string): string {
  const { notes } = readNotesFile(xml);
  const texts = notes.filter(({ note }) => note.bodies.length > 1).length;
  const places = notes.filter(({ alternatives }) => alternatives.length > 0).length;
  return texts + places === 0 ? '' : ` To choose: notes with several texts: ${texts}, with several places: ${places}.`;
}
