import { type Mark } from '../mark';

/**
 * Capital letters, full-width or with a point.
 *
 * - `Ａ 同盟戦略`, `A. Strengthening deterrence`, `Ｂ．経済`
 * - not `A new era`, `G7の枠組み`, `U.S. forces`
 */
export const letters: Mark = {
  system: 'A',
  rank: 9,
  role: 'numbered',
  opening: /^[A-Z]/u,
  read(line) {
    const match = /^([A-Z])(?:[.)](?= )|[.．](?=[^A-Za-z. ])|(?=[ \u3000]+[^\p{Script=Latin} ]))[ \u3000]*/u.exec(line.folded);
    if (match === null || match[0].length >= line.folded.length || endsAsSentence(line.folded)) return undefined;
    return { kind: 'chapter', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: match[1]!.charCodeAt(0) - 64 };
  },
};

/** Headings of this genre may be whole sentences (…せよ, …べきである) but do not end with a full stop, unless an abbreviation does. */
export function endsAsSentence(line: string): boolean {
  return /[。．]$/u.test(line) || (/[a-z]{3}[.;:]$/u.test(line) && line.length > 60);
}
