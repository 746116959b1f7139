import { parseArgs } from 'node:util';
import { placeAll } from '../../annotations/place-notes';
import { type Note } from '../../annotations/note';
import { readThreads } from '../../annotations/threads';
import { positionAt } from '../../text/lines';
import { unwrapped } from '../../text/unwrapped';
import { toRange } from '../../views/analysis';
import { type Command, ExitStatus, UsageError } from '../command';
import { layeredNotes, tellUnreadable } from './place';
import { notedDocuments } from './notes-on-disk';

/** `notes list PATH…`: every note with its place, the words it is on and its text, replies behind what they answer. Lines of the plain list count from 1, as editors show them. */
export const list: Command = {
  usage: 'notes list PATH… [--old FILE]… [--encoding NAME] [--json]',
  summary: 'All notes on documents or below folders, with place, passage, codes and text.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, encoding: { type: 'string' }, old: { type: 'string', multiple: true } } });
    if (positionals.length === 0) throw new UsageError('notes list needs at least one file or folder.');
    const documents = await notedDocuments(positionals, values);
    const listed = documents.flatMap((document) => {
      const layered = layeredNotes(document);
      const { place, path } = document;
      const placements = place && placeAll(place, layered);
      const rows = readThreads(layered).flatMap((thread) => [thread.root, ...thread.replies].map((one) => ({ one, thread, placement: placements?.get(one) })));
      return rows.map(({ one: { note, annotator }, thread, placement }) => ({
        file: path, id: note.id, annotator,
        status: placement?.status ?? 'lost' as const,
        ranges: place === undefined ? [] : (placement?.spans ?? []).map((span) => toRange(place.text, span)),
        ...(note.target.kind === 'note' && { replyTo: note.target.id }),
        quote: note.target.kind === 'passage' ? note.target.anchors.map(quoteOf).join(' … ') : '',
        text: place === undefined || note.target.kind !== 'passage' ? '' : (placement?.spans ?? []).map((span) => unwrapped(place.text, span)).join(' … '),
        path: note.target.kind === 'passage' ? note.target.anchors[0]?.path ?? [] : [],
        motivations: note.motivations, codes: note.codes,
        bodies: note.bodies.map(({ text }) => text),
        creator: note.creator,
        created: note.created?.when, modified: note.modified?.when,
        resolved: thread.resolved,
        line: place === undefined || placement?.spans[0] === undefined ? undefined : positionAt(place.text, placement.spans[0].start),
      }));
    });
    if (values.json === true) print(`${JSON.stringify(listed.map(({ line: _, ...row }) => row), null, 1)}\n`);
    else for (const row of listed) {
      const at = row.line === undefined ? row.file : `${row.file}:${row.line.line + 1}:${row.line.character + 1}`;
      const words = row.quote === '' ? '' : ` 「${shortened(row.quote, 40)}」`;
      const codes = row.codes.map((code) => ` #${code}`).join('');
      print(`${at}: ${row.replyTo === undefined ? '' : '↳ '}${row.status}${row.resolved ? ', resolved' : ''}${words}${codes} ${row.annotator === '' ? '' : `${row.annotator}: `}${shortened(row.bodies[0] ?? '', 80)}\n`);
    }
    const unreadable = documents.map(tellUnreadable).includes(true);
    return unreadable ? ExitStatus.Findings : ExitStatus.Fine;
  },
};

/** The words an anchor quotes, with … where the middle of a long quote was left out. */
function quoteOf({ quote, abridged }: Extract<Note['target'], { kind: 'passage' }>['anchors'][number]): string {
  return abridged === undefined ? quote : `${quote.slice(0, abridged.at)} … ${quote.slice(abridged.at)}`;
}

/** On one line, and not longer than so many characters. Control characters and turns of the writing direction, which could steer a terminal, become blanks. */
function shortened(text: string, most: number): string {
  const characters = [...text.replace(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()];
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`;
}
