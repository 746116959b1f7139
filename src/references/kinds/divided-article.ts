import { readNumeral } from '../../text/numerals';
import { type FoundReference, type FoundTarget, type ReferenceKind, spanOfMatch } from '../found-reference';

const SMALL = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';
/** 同条第二項, 同項, 同号; 本条, 本項. */
const SAME = new RegExp(`(?<![\\p{Script=Han}])(同(?=[条項号])|本(?=[条号]))(条|項|号)(?:第(${SMALL})項)?(?:第(${SMALL})号)?(?![\\p{Script=Han}])`, 'gu');
/** 第二項, 第一項第三号, 第三号イ by themselves: of the article around them. */
const LONE = new RegExp(`(?<!条|条の[0-9一二三四五六七八九十]|[同前次本項])(?:第(${SMALL})項(?:(?:及び|から)第(${SMALL})項(?:まで)?)?(?:第(${SMALL})号)?|第(${SMALL})号)([イロハニホヘトチリ](?![\\p{Script=Katakana}\\p{Script=Hiragana}]{2}))?(?![\\p{Script=Han}]*(?:機|艦|館|線|室|車|炉|議案|決議))`, 'gu');

/**
 * Paragraphs and items named without their article.
 *
 * - `同条第二項`, `同項`, `第一項第三号`, `第二項及び第三項` (of this article), `本条` (本項 is also a part of prose: see sections)
 * - not `第3号機`, `同条件`, `同項目`, `第二項目`, `法律第43号` (a number of a statute)
 */
export const dividedArticle: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    for (const match of running.matchAll(SAME)) {
      const [, which, division, paragraph, item] = match;
      found.push({
        type: 'article', span: spanOfMatch(match),
        targets: [{
          kind: 'article', ...part('paragraph', paragraph), ...part('item', item),
          relation: which === '本' ? { kind: 'neighbour', division: division!, step: 0 } : { kind: 'same', division: division as '条' | '項' | '号' },
        }],
      });
    }
    for (const match of running.matchAll(LONE)) {
      const [, paragraph, second, item, alone, subitem] = match;
      if (paragraph === undefined && /(?:法律|政令|省令|条約|告示|訓令|年|報|誌|議案|決議)$/u.test(running.slice(Math.max(0, match.index - 2), match.index))) continue;
      const target = (one: string | undefined): FoundTarget => ({
        kind: 'article', ...part('paragraph', one), ...part('item', item ?? alone), ...(subitem === undefined ? {} : { subitem }), relation: { kind: 'within', division: '条' },
      });
      found.push({ type: 'article', span: spanOfMatch(match), onlyIfResolved: true, targets: second === undefined ? [target(paragraph)] : [target(paragraph), target(second)] });
    }
    return found;
  },
};

function part(name: 'paragraph' | 'item', printed: string | undefined): Partial<FoundTarget> {
  return printed === undefined ? {} : { [name]: String(readNumeral(printed)) };
}
