import { type Note } from '../annotations/note';
import { headingsAbove, type OutgoingDocument, type OutgoingNote, quotedWords } from './exchanged-notes';
import { type ReportLanguage, reportWords } from './report-wording';

/** A report on the notes of a document, ready to be printed in whatever form: what is said, without marks. */
export interface Report {
  readonly heading: string;
  readonly count: string;
  /** In the order of the notes; notes of one section that stand together share a group. */
  readonly groups: readonly { readonly section: string; readonly threads: readonly ReportedThread[] }[];
}

export interface ReportedThread {
  /** Empty for notes on the whole document. */
  readonly quote: string;
  readonly note: ReportedNote;
  readonly replies: readonly ReportedNote[];
}

export interface ReportedNote {
  readonly text: string;
  /** Who, when, where: `Sato, 2031-01-02, report.txt, line 9, #claim`. */
  readonly reference: string;
}

export function reportOn({ title, path, notes }: OutgoingDocument, language: ReportLanguage): Report {
  const words = reportWords[language];
  const groups: { section: string; threads: { quote: string; note: ReportedNote; replies: ReportedNote[] }[] }[] = [];
  for (const outgoing of notes) {
    const { note } = outgoing;
    const reported: ReportedNote = { text: note.bodies[0]?.text.trim() || words.noText, reference: referenceLine(outgoing, path, language) };
    const thread = groups.at(-1)?.threads.at(-1);
    if (note.target.kind === 'note' && thread !== undefined) {
      thread.replies.push(reported);
      continue;
    }
    const section = sectionOf(note, language);
    if (groups.at(-1)?.section !== section) groups.push({ section, threads: [] });
    groups.at(-1)!.threads.push({ quote: quotedWords(note), note: reported, replies: [] });
  }
  return { heading: words.heading(title), count: notes.length === 0 ? words.noNotes : words.count(notes.length), groups };
}

function sectionOf(note: Note, language: ReportLanguage): string {
  const { wholeDocument, beforeFirstHeading } = reportWords[language];
  return note.target.kind === 'passage' ? headingsAbove(note).join(' › ') || beforeFirstHeading : wholeDocument;
}

function referenceLine({ note, line, status, resolved }: OutgoingNote, path: string, language: ReportLanguage): string {
  const words = reportWords[language];
  const place = note.target.kind === 'note' ? [] : [path, ...(line === undefined ? [] : [words.line(line + 1)]), ...(status === undefined ? [] : [words.status[status]]), ...(resolved ? [words.resolved] : [])];
  const when = (note.modified ?? note.created)?.when.slice(0, 10) ?? '';
  return [note.creator.name || words.nameless, when, ...place, ...note.codes.map((code) => `#${code}`)].filter((part) => part !== '').join(words.separator);
}
