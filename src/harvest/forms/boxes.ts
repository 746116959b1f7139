import { everySection } from '../../outline/address';
import { type Section } from '../../outline/section';
import { unwrapped } from '../../text/unwrapped';
import { harvested, type HarvestForm } from '../harvest-source';

/** A KEY WORD or 用語 box: its title is the term, what stands in it the definition. */
export const boxes: HarvestForm = (source) => everySection(source.outline).flatMap((section) => {
  if (section.kind !== 'keyword' || section.title === '') return [];
  const titleStart = lastIndexOfTitle(source.text.raw, section);
  const children = section.children[0]?.span.start ?? section.span.end;
  const body = { start: section.heading.end, end: children };
  return harvested(source, {
    how: 'box', name: section.title.replace(/[(（].*$/u, ''), span: { start: titleStart, end: section.heading.end },
    definition: unwrapped(source.text, body),
  });
});

/** The label and the title may stand on two lines. */
function lastIndexOfTitle(raw: string, { heading, title }: Section): number {
  const at = raw.slice(heading.start, heading.end).lastIndexOf(title);
  return at < 0 ? heading.start : heading.start + at;
}
