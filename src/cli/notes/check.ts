import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Note } from '../../annotations/note';
import { placeAll } from '../../annotations/place-notes';
import { type Placement } from '../../annotations/placement';
import { checkNotes } from '../../corpus/check-notes';
import { languageOf } from '../../views/language';
import { locatedProblem, wordProblem } from '../../views/problem-wording';
import { type Command, ExitStatus, UsageError } from '../command';
import { codebookPath, codesIn } from './codebook';
import { layeredNotes } from './place';
import { notedDocuments } from './notes-on-disk';

/** `notes check PATH…`: what is wrong with notes files, each finding with its line (from 1; with `--json` from 0). For a person, a hook before commits or a build. */
export const check: Command = {
  usage: 'notes check PATH… [--old FILE]… [--encoding NAME] [--json]',
  summary: 'What is wrong with notes files, as file:line:col: problem; passages lost or doubtful included. Status 1 where anything is.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, encoding: { type: 'string' }, old: { type: 'string', multiple: true } } });
    if (positionals.length === 0) throw new UsageError('notes check needs at least one file or folder.');
    const language = languageOf(process.env['LANG']);
    const documents = await notedDocuments(positionals, values);
    const known = new Set(documents.flatMap((document) => layeredNotes(document).map(({ note }) => note.id)));
    const findings = documents.flatMap((document) => {
      const placed = new Map<Note, Placement>();
      if (document.place !== undefined) for (const [{ note }, placement] of placeAll(document.place, layeredNotes(document))) placed.set(note, placement);
      return checkNotes(document.files, {
        document: path.basename(document.path), version: document.place?.version, placementOf: (note) => placed.get(note), codes: codesIn(codebookPath(document.path)), known,
      });
    });
    if (values.json === true) print(`${JSON.stringify(findings.map(({ path: file, problem }) => ({ file, line: problem.line, character: problem.column, key: problem.key, ...problem.values, message: wordProblem(problem, language) })), null, 1)}\n`);
    else for (const { path: file, problem } of findings) print(`${locatedProblem(file, problem, language)}\n`);
    return findings.length > 0 ? ExitStatus.Findings : ExitStatus.Fine;
  },
};
