import path from 'node:path';
import { parseArgs } from 'node:util';
import { describePassage } from '../../annotations/describe-passage';
import { type Note } from '../../annotations/note';
import { placePassage } from '../../annotations/place-passage';
import { type PlacingText } from '../../annotations/placing-text';
import { textVersion } from '../../annotations/text-version';
import { readWebAnnotations } from '../../exchange/read-web-annotations';
import { type FoundPassage, quotedPassage, selectNotes, settleNotes } from '../../exchange/settle-notes';
import { insertNotes } from '../../tei/patch-notes-file';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { type Command, ExitStatus, UsageError } from '../command';
import { readTextFile } from '../files';
import { notedDocuments } from './notes-on-disk';
import { annotatorOr, saveOwnNotes } from './own-notes';
import { layeredNotes, tellUnreadable } from './place';

/** `notes import FILE --into DOCUMENT`: notes of another program into the annotator's own file beside the document. */
export const importNotes: Command = {
  usage: 'notes import FILE --into DOCUMENT [--annotator A] [--encoding NAME] [--json]',
  summary: 'W3C Web Annotations (JSON-LD) as notes on a document, placed by the words they quote. What has no place is reported with its line; status 1 then.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { into: { type: 'string' }, annotator: { type: 'string' }, encoding: { type: 'string' }, json: { type: 'boolean' } } });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new UsageError('notes import needs one file.');
    if (values.into === undefined) throw new UsageError('notes import needs --into DOCUMENT.');
    const annotator = annotatorOr(values.annotator);
    const incoming = readWebAnnotations(await readTextFile(from));
    const [document] = await notedDocuments([values.into], values);
    const place = document?.place;
    if (document === undefined || place === undefined) throw new UsageError(`${values.into}: there is no such document.`, false);
    const known = new Set(layeredNotes(document).map(({ note }) => note.id));
    const selected = selectNotes(incoming.notes, path.basename(document.path), known);
    const found = new Map(selected.wanted.flatMap(({ note }) => (note.target.kind === 'passage' ? [[note.id, findPassage(place, quotedPassage(note.target))] as const] : [])));
    const settled = settleNotes(selected.wanted, found, known, Date.now());
    const problems = [...incoming.problems, ...selected.problems, ...settled.problems].sort((a, b) => a.line - b.line);
    const version = await textVersion(place.text.raw);
    if (settled.notes.length > 0) await saveOwnNotes(document.path, annotator, version, (xml) => insertNotes(xml, settled.notes, version));
    const language = languageOf(process.env['LANG']);
    if (values.json === true) print(`${JSON.stringify({ imported: settled.notes.length, known: selected.known, problems: problems.map((problem) => locatedProblem(from, problem, language)) }, null, 1)}\n`);
    else {
      for (const problem of problems) print(`${locatedProblem(from, problem, language)}\n`);
      print(`${document.path}: ${settled.notes.length} imported, ${selected.known} there already, ${problems.length} problems\n`);
    }
    return tellUnreadable(document) || problems.length > 0 ? ExitStatus.Findings : ExitStatus.Fine;
  },
};

/** Where the passage stands today. A passage of which not every stretch was found has no certain place. */
function findPassage(place: PlacingText, target: Extract<Note['target'], { kind: 'passage' }>): FoundPassage {
  const { status, spans, candidates } = placePassage(place, target);
  const described = spans.length === target.anchors.length ? describePassage(place.text, place.outline, spans) : undefined;
  return { status, candidates: candidates.length, ...(described && { described: { anchors: described, version: place.version } }) };
}
