import path from 'node:path';
import { parseArgs } from 'node:util';
import { placeAll } from '../../annotations/place-notes';
import { readThreads } from '../../annotations/threads';
import { readIfPresent, replaceFile } from '../../disk/replace-file';
import { type OutgoingDocument, type OutgoingNote } from '../../exchange/exchanged-notes';
import { exportFormats, isExportFormat } from '../../exchange/formats';
import { lineAt } from '../../text/lines';
import { languageOf } from '../../views/language';
import { type Command, ExitStatus, UsageError } from '../command';
import { type NotedDocument, notedDocuments } from './notes-on-disk';
import { layeredNotes, tellUnreadable } from './place';

/** `notes export PATH… --format F`: all notes in another form, to a file or printed. */
export const exportNotes: Command = {
  usage: `notes export PATH… --format ${Object.keys(exportFormats).join('|')} [--out FILE] [--encoding NAME]`,
  summary: 'Notes as W3C Web Annotations (jsonld), as a table that is safe in spreadsheets (csv), as a report (markdown, html).',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { format: { type: 'string' }, out: { type: 'string' }, encoding: { type: 'string' } } });
    if (positionals.length === 0) throw new UsageError('notes export needs at least one file or folder.');
    const { format } = values;
    if (!isExportFormat(format)) throw new UsageError(`notes export needs --format and one of ${Object.keys(exportFormats).join(', ')}.`);
    const documents = await notedDocuments(positionals, values);
    const folder = commonFolder(documents.map((document) => path.resolve(path.dirname(document.path))));
    const written = exportFormats[format].write(documents.map((document) => outgoing(document, folder)), languageOf(process.env['LANG']));
    if (values.out === undefined) print(written);
    else {
      await saveAt(values.out, written);
      print(`${values.out}\n`);
    }
    return documents.map(tellUnreadable).includes(true) ? ExitStatus.Findings : ExitStatus.Fine;
  },
};

/** Threads in the order of the text: notes on the whole document first, lost ones last. */
function outgoing(document: NotedDocument, folder: string): OutgoingDocument {
  const { place } = document;
  const layered = layeredNotes(document);
  const placements = place && placeAll(place, layered);
  const threads = readThreads(layered).map((thread) => {
    const notes = [thread.root, ...thread.replies].map((one): OutgoingNote => {
      const placement = placements?.get(one);
      const start = one.note.target.kind === 'document' ? undefined : placement?.spans[0]?.start;
      return { ...one, resolved: thread.resolved, ...(placement && { status: placement.status }), ...(place !== undefined && start !== undefined && { line: lineAt(place.text, start) }) };
    });
    const root = thread.root.note.target.kind;
    return { notes, order: root === 'document' ? -1 : placements?.get(thread.root)?.spans[0]?.start ?? Number.MAX_SAFE_INTEGER };
  });
  return {
    path: path.relative(folder, path.resolve(document.path)).split(path.sep).join('/'),
    title: path.basename(document.path),
    notes: threads.sort((a, b) => a.order - b.order).flatMap(({ notes }) => notes),
  };
}

/** The innermost folder that holds all these: what goes out tells nothing of the machine it comes from. */
function commonFolder([first = '', ...more]: readonly string[]): string {
  let folder = first;
  while (path.dirname(folder) !== folder && !more.every((other) => other === folder || other.startsWith(folder + path.sep))) folder = path.dirname(folder);
  return folder;
}

async function saveAt(file: string, text: string): Promise<void> {
  const refusal = await replaceFile(file, await readIfPresent(file), new TextEncoder().encode(text));
  if (refusal === undefined) return;
  throw new UsageError(`${file}: ${refusal.kind === 'link' ? 'is a symbolic link and is not written through' : refusal.kind === 'failed' ? `could not be written (${refusal.reason})` : 'was changed meanwhile. Try again'}.`, false);
}
