import { everySection } from '../../outline/address';
import { type Damage } from '../damage';
import { type Sign } from '../sign';
import { printedLines } from './printed-lines';

const LONGEST = 60;
const CAPTION = /(?:\((?:[12][0-9]{3}|令和|平成|昭和)[^()]{0,12}(?:年|月|日)(?:撮影)?\)|\((?:photo|写真)[^()]{0,40}\)|【[^【】]{1,20}(?:HP|提供|撮影|資料|より)】|\[[^[\]]{1,40}(?:photo|credit)[^[\]]{0,20}\]|の(?:様子|模様|風景|光景))$/iu;

/**
 * Captions of pictures that are not in the text: short lines that stand alone, are no heading and no sentence, and end as captions do.
 *
 * - `日豪防衛相会談 (2023年6月)`, `署名式に臨む両大臣【外務省HP】`, `共同訓練の様子`
 * - not a dated line above the first prose (`港湾通信 (2023年6月)`), not `図表1 推移` (its figure or table is a part of the text), not a heading, not a line of a hard-wrapped paragraph
 */
export const orphanCaptions: Sign = ({ text, outline }) => {
  if (text.layout.wrapColumn > 0) return [];
  const headings = new Set([...everySection(outline)].map(({ heading }) => heading.start));
  const lines = printedLines(text);
  const prose = lines.findIndex(({ span }) => /、|[。.]$/u.test(text.raw.slice(span.start, span.end)) || span.end - span.start > LONGEST);
  const firstProse = prose < 0 ? lines.length : prose;
  return lines.flatMap(({ line, span }, index): Damage[] => {
    if (span.end - span.start > LONGEST) return [];
    const printed = text.raw.slice(span.start, span.end).replace(/（/gu, '(').replace(/）/gu, ')');
    if (/[。．、]/u.test(printed) || !CAPTION.test(printed) || headings.has(span.start)) return [];
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (index <= firstProse) return [];
    const alone = (before === undefined || before.line < line - 1) && (after === undefined || after.line > line + 1);
    if (!alone || text.breaks[line] === 'soft') return [];
    return [{ kind: 'orphan-caption', span, corrected: '', certainty: 'likely' }];
  });
};
