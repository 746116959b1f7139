import { type Mark } from '../mark';

/**
 * Boxes beside the text. The label alone on its line takes the next heading as its title.
 *
 * - `KEY WORD` + `日米「2+2」`, `解説` + `同盟強化のための取組`, `コラム：…`, `BOX 2 Sanctions`, `Box 1.1: Trade`, `【コラム】　港の仕事`, `Q&A`
 * - not `解説した`, `キーワードは`, `Box office`
 */
export const boxes: Mark = {
  system: 'box',
  rank: 12,
  role: 'box',
  opening: /^[【〔Kキ用解コCQBV囲トT]/u,
  read(line) {
    const match = /^[【〔]?(KEY ?WORDS?|Key ?words?|キーワード|用語解説|解説|コラム|COLUMN|Column|Q ?& ?A|BOX|Box|VOICE|囲み|トピックス?|TOPICS?)(?: ?([0-9]{1,2}(?:[.-][0-9]{1,2})?))?[】〕]?(?=$|[ \u3000:|.【「<])[ \u3000:|.]*/u.exec(line.folded);
    if (match === null || /。/u.test(line.folded) || (/^(?:Box|BOX)$/u.test(match[1]!) && match[2] === undefined)) return undefined;
    return { kind: /KEY|Key|キーワード|用語/u.test(match[1]!) ? 'keyword' : 'column', labelLength: match[0].replace(/[ \u3000:|.]+$/u, '').length, titleStart: match[0].length };
  },
};
