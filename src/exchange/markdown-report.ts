import { type OutgoingDocument } from './exchanged-notes';
import { reportOn } from './report';
import { type ReportLanguage } from './report-wording';

/** The notes of documents as a report in Markdown (CommonMark): under each section the words quoted, the note, who wrote it and where it stands. */
export function writeMarkdownReport(documents: readonly OutgoingDocument[], language: ReportLanguage): string {
  return documents.map((document) => {
    const { heading, count, groups } = reportOn(document, language);
    const blocks = groups.flatMap(({ section, threads }) => [`## ${inline(section)}`, ...threads.flatMap(({ quote, note, replies }) => [
      ...(quote === '' ? [] : [quoted(plain(quote))]),
      plain(note.text),
      `— ${inline(note.reference)}`,
      ...replies.map((reply) => quoted(`${plain(reply.text)}\n\n— ${inline(reply.reference)}`)),
    ])]);
    return [`# ${inline(heading)}`, inline(count), ...blocks].join('\n\n');
  }).join('\n\n').concat('\n');
}

function quoted(markdown: string): string {
  return markdown.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** Text of one line. */
function inline(text: string): string {
  return escaped(text.replace(/\s+/gu, ' ').trim());
}

/** Text whose line ends and paragraphs stay. */
function plain(text: string): string {
  return text.trim().split(/\s*\n[ \t]*\n\s*/u).map((paragraph) => paragraph.split('\n').map(inline).filter((line) => line !== '').join('\\\n')).filter((paragraph) => paragraph !== '').join('\n\n');
}

/**
 * Foreign text that stays text: no link, image, HTML, emphasis, table, heading or list comes out of it. Turns of the writing direction, which could make it read as something else, and
 * control characters become U+FFFD.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~!#$]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '\ufffd');
}
