import { type Mark } from '../mark';

/**
 * Numbers in angle brackets before a paragraph.
 *
 * - `<1> この際公表された…`, `〈2〉 また、…`
 * - not `<sup>1</sup>`, `<http://…>`
 */
export const angled: Mark = {
  system: '<1>',
  rank: 16,
  role: 'numbered',
  opening: /^[<〈]/u,
  read(line) {
    const match = /^[<〈]([0-9]{1,2})[>〉][ \u3000]*/u.exec(line.folded);
    if (match === null) return undefined;
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: Number(match[1]), runIn: true };
  },
};
