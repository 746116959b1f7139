import { type Note } from '../annotations/note';
import { type Placement } from '../annotations/placement';
import { type NoteRecord, type NotesFile } from '../tei/notes-file';
import { problemAt, type Problem, type ProblemKey } from '../tei/problem';
import { readLineStarts } from '../text/lines';

/** A notes file of a document, read. */
export interface CheckedNotes {
  readonly path: string;
  readonly xml: string;
  readonly file: NotesFile;
}

/** What is asked of a note's placement; whatever candidates are given as, they are counted. */
export interface NotePlace extends Pick<Placement, 'status'> {
  readonly candidates: readonly unknown[];
}

/** What the notes of a document are checked against. */
export interface NotesSurroundings {
  /** File name of the document. */
  readonly document: string;
  /** SHA-256 of the document's text; `undefined` where the document is missing. */
  readonly version: string | undefined;
  readonly placementOf: (note: Note) => NotePlace | undefined;
  /** Ids of the codebook; `undefined` where there is none, and any code is as good as another. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Ids of all notes of the corpus, as far as it was read. */
  readonly known: ReadonlySet<string>;
}

export interface NotesFinding {
  readonly path: string;
  /** In the notes file; lines and columns from 0. */
  readonly problem: Problem;
}

const SHOWN_QUOTE = 40;

/**
 * Everything about the notes files of one document that somebody should look at: what does not parse or breaks the format, passages lost or doubtful,
 * replies and links to nothing, ids used twice, codes the codebook lacks, conflicts not yet settled. In the order of files and lines.
 */
export function checkNotes(files: readonly CheckedNotes[], around: NotesSurroundings): NotesFinding[] {
  const firstFile = new Map<string, string>();
  const firstName = new Map<string, string>();
  return files.flatMap((checked) => {
    const { path, xml, file } = checked;
    const lined = { raw: xml, lineStarts: readLineStarts(xml) };
    const problems: Problem[] = [...file.problems];
    const start = { line: 0, column: 0 };
    if (around.version === undefined) problems.push({ ...start, key: 'no-document', values: { document: around.document } });
    const twin = firstName.get(path.normalize('NFC'));
    if (twin === undefined) firstName.set(path.normalize('NFC'), path);
    else problems.push({ ...start, key: 'second-notes-file', values: { file: twin } });
    for (const record of file.notes) {
      const { id } = record.note;
      const report = (key: ProblemKey, values: Problem['values'] = {}): void => { problems.push(problemAt(lined, record.span.start, key, { id, ...values })); };
      const elsewhere = firstFile.get(id);
      if (elsewhere === undefined) firstFile.set(id, path);
      else if (elsewhere !== path) report('id-in-two-files', { file: elsewhere });
      checkNote(record, around, report);
    }
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    return problems.map((problem) => ({ path, problem }));
  });
}

function checkNote({ note, alternatives, parts }: NoteRecord, around: NotesSurroundings, report: (key: ProblemKey, values?: Problem['values']) => void): void {
  const { target } = note;
  if (target.kind === 'note' && !around.known.has(target.id)) report('missing-parent', { target: target.id });
  if (target.kind === 'passage') {
    if (target.version === '' && parts.target.source !== undefined) report('unknown-document-version');
    const placement = around.placementOf(note);
    const quote = shortQuote(target.anchors[0]?.quote ?? '');
    if (placement !== undefined && target.version === around.version && placement.status !== 'exact' && placement.status !== 'lost') report('position-without-quote');
    if (placement?.status === 'lost') report('lost-passage', { quote });
    if (placement?.status === 'doubtful') report('doubtful-passage', { quote, count: placement.candidates.length });
  }
  for (const code of note.codes) if (around.codes?.has(code) === false) report('unknown-code', { code });
  for (const link of note.links) {
    const end = /^#(n[0-9A-Z]{26})$/u.exec(link.target)?.[1];
    if (end !== undefined && !around.known.has(end)) report('missing-link-end', { target: link.target });
  }
  if (note.bodies.length > 1) report('several-bodies', { count: note.bodies.length });
  if (alternatives.length > 0) report('several-places', { count: alternatives.length + 1 });
}

function shortQuote(quote: string): string {
  const characters = [...quote.replace(/[\p{Cc}\s]+/gu, ' ')];
  return characters.length <= SHOWN_QUOTE ? characters.join('') : `${characters.slice(0, SHOWN_QUOTE).join('')}…`;
}
