import { type Mark } from '../mark';

/**
 * Notes under a table or at the end of a section; `(注) 1` opens the notes and is their first note.
 *
 * - `(注) 1 1990年以前は…`, `（注）額は当初予算`, `注２　…`, `【注】…`, `（備考）１．…`, `脚注1 …`, `※1 …`, `Note: 1 …`
 * - not `(注1)` inside a cell or sentence, `注目すべき`, `Notes of the meeting`, `Note: Index from 0 to 10.`
 */
export const notes: Mark = {
  system: '(注)',
  rank: 21,
  role: 'leaf',
  opening: /^[([注脚※N【<]/u,
  read(line) {
    const match = /^(?:\(注\)|\[注\]|【注】|<注>|注(?=[0-9 \u3000:])|\(備考\)|脚注(?=[0-9 \u3000:])|※|Notes?:|NOTES?:)[ \u3000]*([0-9]{1,2})?[ \u3000:).]*/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length) return undefined;
    // `Note: Index from 0 to 10.` says how a figure is read; numbered ones are notes.
    if (/^notes?:/iu.test(match[0]) && match[1] === undefined) return undefined;
    const label = /^(?:\(注\)|\[注\]|【注】|<注>|注|\(備考\)|脚注|※|Notes?|NOTES?)/u.exec(line.folded)![0].length;
    return { kind: 'notes', labelLength: label, titleStart: match[0].length, runIn: true, ...(match[1] === undefined ? {} : { number: Number(match[1]) }) };
  },
};

/**
 * One note of several: the number behind `(注)`, and the lines that go on with the next number.
 *
 * - `(注) 1 1990年以前は…` (opens note 1), then `2 両国の局長級…`
 */
export function numberedNote(expected: number): Pick<Mark, 'read'> {
  return {
    read(line) {
      const match = /^(?:(?:\(注\)|\[注\]|【注】|<注>|注|\(備考\)|脚注|※|Notes?:|NOTES?:)[ \u3000]*)?([0-9]{1,2})[ \u3000).:]+(?=[^ ])/u.exec(line.folded);
      if (match === null || Number(match[1]) !== expected) return undefined;
      const labelAt = match[0].indexOf(match[1]!);
      return { kind: 'footnote', labelStart: labelAt, labelLength: match[1]!.length, titleStart: match[0].length, number: expected, runIn: true };
    },
  };
}

/** Is this the title of the notes at the end of a text? What is numbered below it are notes. `Notes`, `Endnotes`, `脚注` */
export function opensNotes(title: string): boolean {
  return /^(?:(?:end|foot)?notes|注|注釈|脚注|後注)$/iu.test(title);
}

/** The place of such notes in the tree: below the notes that they belong to. */
export const noteInNotes: Mark = { system: '(注)1', rank: 22, role: 'leaf', opening: /^[0-9]/u, read: () => undefined };
