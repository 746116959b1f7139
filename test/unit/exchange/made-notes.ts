import { createNote, replyTo } from '../../../src/annotations/edit-note';
import { noteId } from '../../../src/annotations/note-id';
import { type OutgoingDocument } from '../../../src/exchange/exchanged-notes';

export const creator = { uri: 'mailto:sato@example.jp', name: '佐藤' };
const now = Date.UTC(2031, 0, 2, 3, 4, 5);
export const [firstId, replyId, wholeId] = [1, 2, 3].map((day) => noteId(now, new Uint8Array(10).fill(day))) as [string, string, string];

/** A note on words, a reply to it and a note on the whole document. */
export const first = createNote({
  id: firstId, creator, now, text: '範囲を確認。', language: 'ja', codes: ['scope'], links: [{ type: 'see', target: 'other.txt' }],
  target: { kind: 'passage', version: 'a1'.repeat(32), anchors: [{ position: { start: 30, end: 37 }, path: ['第2章 実施', '第1節 施設'], prefix: '続いて、', quote: '施設の共同使用', suffix: 'を始める' }] },
});
export const reply = replyTo(firstId, { id: replyId, creator: { uri: 'acct:lee@example.org', name: 'Lee' }, now, text: '=1+1' });
export const whole = createNote({ id: wholeId, creator, now, text: '', target: { kind: 'document' }, motivations: ['bookmarking', 'doubting'] });

export const report: OutgoingDocument = {
  path: 'texts/報告 1.txt',
  title: '報告 1.txt',
  notes: [
    { note: whole, annotator: 'sato', resolved: true, status: 'exact' },
    { note: first, annotator: 'sato', resolved: false, status: 'changed', line: 8 },
    { note: reply, annotator: 'lee', resolved: false, status: 'changed', line: 8 },
  ],
};
