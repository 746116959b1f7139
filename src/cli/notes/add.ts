import { userInfo } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describePassage } from '../../annotations/describe-passage';
import { createNote } from '../../annotations/edit-note';
import { newNoteId } from '../../annotations/note-id';
import { type NoteTarget } from '../../annotations/note';
import { isAnnotatorId, notesFileName } from '../../annotations/notes-files';
import { textVersion } from '../../annotations/text-version';
import { readIfPresent, replaceFile } from '../../disk/replace-file';
import { readOutline } from '../../outline/read-outline';
import { isCodeId } from '../../tei/codebook-file';
import { decodeNotesBytes, readNotesFile } from '../../tei/notes-file';
import { insertNote } from '../../tei/patch-notes-file';
import { newNotesFile } from '../../tei/write-notes-file';
import { type DocumentText, readDocumentText } from '../../text/document-text';
import { lineCount, lineSpan } from '../../text/lines';
import { type Span } from '../../text/span';
import { toRange } from '../../views/analysis';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { type Command, ExitStatus, UsageError } from '../command';
import { readTextFile } from '../files';
import { codebookPath } from './codebook';

/** How often is looked again when somebody else keeps writing the same file. */
const MOST_TRIES = 8;

/** `notes add FILE --range L:C-L:C --body TEXT`: a note on a passage, into the annotator's own file beside the document. */
export const add: Command = {
  usage: 'notes add FILE --range L:C-L:C [--range …] --body TEXT [--code C]… [--annotator A] [--author URI] [--name NAME] [--encoding NAME] [--json]',
  summary: 'Add a note. Lines and characters (UTF-16) count from 0, as in all JSON; the end is exclusive. Several ranges make one note; --whole instead of a range: on the whole document.',

  async run(args, print) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        range: { type: 'string', multiple: true }, whole: { type: 'boolean' }, body: { type: 'string' }, code: { type: 'string', multiple: true }, annotator: { type: 'string' },
        author: { type: 'string' }, name: { type: 'string' }, encoding: { type: 'string' }, json: { type: 'boolean' },
      },
    });
    const [document, ...more] = positionals;
    const { range: ranges = [], code: codes = [], body } = values;
    if (document === undefined || more.length > 0) throw new UsageError('notes add needs one file.');
    if ((ranges.length === 0) === (values.whole !== true)) throw new UsageError('notes add needs --range L:C-L:C, or --whole.');
    if (body === undefined) throw new UsageError('notes add needs --body TEXT; it may be empty.');
    const annotator = values.annotator ?? process.env['POLICY_ANNOTATOR_ID'] ?? idOfUser();
    if (!isAnnotatorId(annotator)) throw new UsageError(`"${annotator}" is no annotator id: 1 to 32 of a–z, 0–9, - and _, beginning with a letter or digit.`, false);
    for (const code of codes) if (!isCodeId(code)) throw new UsageError(`"${code}" cannot be a code: letters, digits, . _ and -, beginning with a letter.`, false);

    const text = readDocumentText(await readTextFile(document, values.encoding));
    const version = await textVersion(text.raw);
    const spans = ranges.map((range) => spanOf(text, range));
    const target: NoteTarget = values.whole === true ? { kind: 'document' } : { kind: 'passage', anchors: anchorsAt(text, spans), version: version.version };
    const file = path.join(path.dirname(document), notesFileName(path.basename(document), annotator));
    const empty = newNotesFile(path.basename(document), path.relative(path.dirname(path.resolve(document)), codebookPath(document)).replaceAll(path.sep, '/'), version);
    const id = newNoteId();
    await save(file, empty, (xml) => {
      const known = readNotesFile(xml).notes.find(({ note }) => note.creator.uri !== '')?.note.creator;
      const creator = { uri: values.author ?? known?.uri ?? `urn:uuid:${crypto.randomUUID()}`, name: values.name ?? known?.name ?? annotator };
      return insertNote(xml, createNote({ id, target, creator, now: Date.now(), text: body, codes }), version);
    });
    if (values.json === true) print(`${JSON.stringify({ id, annotator, file, ranges: spans.map((span) => toRange(text, span)) }, null, 1)}\n`);
    else print(`${file}: ${id}\n`);
    return ExitStatus.Fine;
  },
};

/** Raw offsets of `L:C-L:C`. Throws for what is no range and for places that the text does not have. */
function spanOf(text: DocumentText, range: string): Span {
  const numbers = /^(\d{1,9}):(\d{1,9})-(\d{1,9}):(\d{1,9})$/u.exec(range)?.slice(1).map(Number);
  if (numbers === undefined) throw new UsageError(`"${range}" is no range. Write line:character-line:character, from 0: 11:4-11:9.`, false);
  const offset = (line: number, character: number): number => {
    const { start, end } = lineSpan(text, line);
    if (line >= lineCount(text) || start + character > end) throw new UsageError(`The text has no place ${line}:${character}.`, false);
    return start + character;
  };
  const span = { start: offset(numbers[0]!, numbers[1]!), end: offset(numbers[2]!, numbers[3]!) };
  if (span.end <= span.start) throw new UsageError(`The range ${range} is empty.`, false);
  return span;
}

function anchorsAt(text: DocumentText, spans: readonly Span[]): Extract<NoteTarget, { kind: 'passage' }>['anchors'] {
  const anchors = describePassage(text, readOutline(text), spans);
  if (anchors === undefined) throw new UsageError('A range holds nothing but blanks: there are no words to put a note on.', false);
  return anchors;
}

/** Patches the file that is there, or a new one; where somebody else wrote meanwhile, what stands there now. Throws `UsageError` where it was not saved, and why. */
async function save(file: string, empty: string, change: (xml: string) => ReturnType<typeof insertNote>): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const bytes = await readIfPresent(file);
    const decoded = bytes === undefined ? { xml: empty } : decodeNotesBytes(bytes);
    if (decoded.xml === undefined) throw new UsageError(locatedProblem(file, decoded.problem, languageOf(process.env['LANG'])), false);
    const patched = change(decoded.xml);
    if (!patched.ok) throw new UsageError(locatedProblem(file, patched.problem, languageOf(process.env['LANG'])), false);
    const refusal = await replaceFile(file, bytes, new TextEncoder().encode(patched.xml));
    if (refusal === undefined) return;
    if (refusal.kind === 'link') throw new UsageError(`${file}: is a symbolic link and is not written through.`, false);
    if (refusal.kind === 'failed') throw new UsageError(`${file}: could not be written (${refusal.reason}).`, false);
  }
  throw new UsageError(`${file}: somebody else keeps writing it. Try again.`, false);
}

/** The name under which one is logged in, as an annotator id: `J.Smith` → `j-smith`. */
function idOfUser(): string {
  return userInfo().username.toLowerCase().replace(/[^a-z0-9_-]+/gu, '-').replace(/^[^a-z0-9]+/u, '').slice(0, 32);
}
