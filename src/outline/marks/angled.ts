import { type Mark } from '../mark';

/**
 * Numbers in angle brackets before a paragraph, or before its title.
 *
 * - `<1> この際公表された…`, `〈2〉 また、…`; with a title above its paragraph: `<1> 奨学金`
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
    const rest = line.folded.slice(match[0].length);
    const titled = line.aboveText && !line.continued && rest.length > 0 && rest.length <= 30 && !/[。、，.;:,]/u.test(rest);
    return { kind: 'item', labelLength: match[0].trimEnd().length, titleStart: match[0].length, number: Number(match[1]), ...(titled ? {} : { runIn: true }) };
  },
};
