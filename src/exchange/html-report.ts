import { type OutgoingDocument } from './exchanged-notes';
import { reportOn, type ReportedNote } from './report';
import { type ReportLanguage } from './report-wording';

/** Light, and on paper as on the screen. Nothing is loaded: the page is whole in itself. */
const STYLE = `
:root { color-scheme: light; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", Georgia, serif; color: #1c2330; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.35; border-bottom: 2px solid #1f3a5f; padding-bottom: .4rem; }
h2 { font-size: 1.05rem; margin: 2.2rem 0 .8rem; color: #1f3a5f; break-after: avoid; }
article { margin: 0 0 1.6rem; break-inside: avoid; }
blockquote { margin: 0 0 .5rem; padding: .1rem 0 .1rem .9rem; border-left: 3px solid #c9a227; background: #fdfaf0; }
p { margin: 0 0 .3rem; white-space: pre-line; }
.count, .reference { color: #55606e; font-size: .85rem; }
.reply { margin: .7rem 0 0 1.4rem; padding-left: .9rem; border-left: 1px solid #c3c9d1; }
section + section { break-before: page; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } blockquote { background: none; } }
`;

/** The notes of documents as a page to read and to print: the words quoted, the note, who wrote it and where it stands. Without scripts, and its policy forbids all loading. */
export function writeHtmlReport(documents: readonly OutgoingDocument[], language: ReportLanguage): string {
  const reports = documents.map((document) => reportOn(document, language));
  const sections = reports.map(({ heading, count, groups }) => `<section>
<h1>${escaped(heading)}</h1>
<p class="count">${escaped(count)}</p>
${groups.map(({ section, threads }) => `<h2>${escaped(section)}</h2>
${threads.map(({ quote, note, replies }) => `<article>
${quote === '' ? '' : `<blockquote><p>${escaped(quote)}</p></blockquote>\n`}${noteAsHtml(note)}${replies.map((reply) => `<div class="reply">\n${noteAsHtml(reply)}</div>\n`).join('')}</article>
`).join('')}`).join('')}</section>
`).join('');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(reports.map(({ heading }) => heading).join(' · '))}</title>
<style>${STYLE}</style>
</head>
<body>
${sections}</body>
</html>
`;
}

function noteAsHtml({ text, reference }: ReportedNote): string {
  return `<p>${escaped(text)}</p>\n<p class="reference">${escaped(reference)}</p>\n`;
}

/** Text for an element or an attribute. Control characters, which HTML forbids, and turns of the writing direction become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\ud800-\udfff]/gu, '\ufffd');
}
