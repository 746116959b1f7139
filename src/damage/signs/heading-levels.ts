import { type Section } from '../../outline/section';
import { lineAt } from '../../text/lines';
import { type Damage } from '../damage';
import { type Sign } from '../sign';

const MARKED = /^(#{1,6})([ \u3000]+)/u;

/**
 * Markdown levels that contradict the numbering, as converters guess them from the size of letters; and boxes printed as two headings.
 *
 *     ## 1 海の協力  › ### 1 訓練, ### 2 装備, ## 3 情報      the last one is the third of its list: ### 3
 *     ## 解説⏎⏎## 港の仕事                                      one heading: ## 解説 港の仕事
 *
 * Not where the levels are only deeper than they need be all through the text (`#### 1` below `##`).
 */
export const headingLevels: Sign = ({ text, outline }) => {
  const found: Damage[] = [];
  const check = (section: Section, level: number | undefined): void => {
    const line = lineAt(text, section.heading.start);
    const start = text.lineStarts[line]!;
    const marks = MARKED.exec(text.raw.slice(start, start + 16));
    const own = marks?.[1]!.length;
    const twoHeadings = marks !== null && section.title !== '' && text.raw.slice(section.heading.start, section.heading.end).includes('\n#');
    if (twoHeadings) {
      found.push({ kind: 'heading-level', span: { start, end: section.heading.end }, corrected: `${marks[1]} ${section.label} ${section.title}`, certainty: 'likely' });
    } else if (own !== undefined && level !== undefined && own !== level && section.number !== undefined) {
      found.push({
        kind: 'heading-level', span: { start, end: section.heading.start + section.label.length },
        corrected: `${'#'.repeat(level)} ${section.label}`, certainty: 'likely',
      });
    }
    const right = own === undefined ? undefined : level ?? own;
    for (const child of section.children) check(child, levelOfChild(section, child, right));
  };

  /** One below the parent; what the first of a list has is right for the others where nothing else is known. */
  const levelOfChild = (parent: Section, child: Section, level: number | undefined): number | undefined => {
    if (level === undefined || child.kind === 'keyword' || child.kind === 'column') return undefined;
    const [first] = parent.children.filter(({ number }) => number !== undefined);
    if (first === undefined) return undefined;
    return Math.min(6, level + 1);
  };
  for (const section of outline.sections) check(section, undefined);
  return found;
};
