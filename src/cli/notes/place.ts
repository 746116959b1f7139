import { parseArgs } from 'node:util';
import { type LayeredNote } from '../../annotations/threads';
import { placeAll } from '../../annotations/place-notes';
import { toRange } from '../../views/analysis';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { type Command, ExitStatus, UsageError } from '../command';
import { type NotedDocument, notedDocuments } from './notes-on-disk';

/** `notes place FILE`: where every note of a document stands now. Ranges have lines and UTF-16 characters from 0, as all JSON of this program. */
export const place: Command = {
  usage: 'notes place FILE [--old FILE]… [--encoding NAME] [--json]',
  summary: 'Where every note on a document stands in today\'s text: {id, annotator, status, ranges, score}, one a line. --old: an earlier version of the text, from which notes are carried over.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, encoding: { type: 'string' }, old: { type: 'string', multiple: true } } });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) throw new UsageError('notes place needs one file.');
    const [document] = await notedDocuments([given], values);
    if (document?.place === undefined) throw new UsageError(`${document?.path ?? given}: there is no such document.`, false);
    const { text } = document.place;
    const placed = [...placeAll(document.place, layeredNotes(document))].map(([{ note, annotator }, { status, spans, score, candidates }]) => ({
      id: note.id, annotator, status,
      ranges: spans.map((span) => toRange(text, span)),
      score: Math.round(score * 10_000) / 10_000,
      ...(candidates.length > 0 && { candidates: candidates.map((span) => toRange(text, span)) }),
    }));
    if (values.json === true) print(`${JSON.stringify(placed, null, 1)}\n`);
    else for (const one of placed) print(`${JSON.stringify(one)}\n`);
    return tellUnreadable(document) ? ExitStatus.Findings : ExitStatus.Fine;
  },
};

/** The notes of all files of a document that can be read. */
export function layeredNotes({ files }: NotedDocument): LayeredNote[] {
  return files.flatMap(({ annotator, file }) => file.notes.map(({ note }): LayeredNote => ({ note, annotator })));
}

/** Says on the error output which notes files of a document could not be read, whose notes are therefore missing; true if there is one. */
export function tellUnreadable({ files }: NotedDocument): boolean {
  const unreadable = files.filter(({ file: { outcome } }) => outcome !== 'accepted' && outcome !== 'read-only');
  for (const { path, file } of unreadable) process.stderr.write(`${locatedProblem(path, file.problems[0]!, languageOf(process.env['LANG']))}\n`);
  return unreadable.length > 0;
}
