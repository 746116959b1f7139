import { parseArgs } from 'node:util';
import { describePassage } from '../../annotations/describe-passage';
import { createNote } from '../../annotations/edit-note';
import { newNoteId } from '../../annotations/note-id';
import { type NoteTarget } from '../../annotations/note';
import { textVersion } from '../../annotations/text-version';
import { readOutline } from '../../outline/read-outline';
import { isCodeId } from '../../tei/codebook-file';
import { readNotesFile } from '../../tei/notes-file';
import { insertNote } from '../../tei/patch-notes-file';
import { type DocumentText, readDocumentText } from '../../text/document-text';
import { lineCount, lineSpan } from '../../text/lines';
import { type Span } from '../../text/span';
import { toRange } from '../../views/analysis';
import { type Command, ExitStatus, UsageError } from '../command';
import { readTextFile } from '../files';
import { annotatorOr, saveOwnNotes } from './own-notes';

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
    const annotator = annotatorOr(values.annotator);
    for (const code of codes) if (!isCodeId(code)) throw new UsageError(`"${code}" cannot be a code: letters, digits, . _ and -, beginning with a letter.`, false);

    const text = readDocumentText(await readTextFile(document, values.encoding));
    const version = await textVersion(text.raw);
    const spans = ranges.map((range) => spanOf(text, range));
    const target: NoteTarget = values.whole === true ? { kind: 'document' } : { kind: 'passage', anchors: anchorsAt(text, spans), version: version.version };
    const id = newNoteId();
    const file = await saveOwnNotes(document, annotator, version, (xml) => {
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
