import { everySection } from '../../outline/address';
import { unwrapped } from '../../text/unwrapped';
import { harvested, type HarvestForm } from '../harvest-source';

/** 1 海域状況把握：海洋の情報を集めて共有すること。 The name stands first, a colon or long blank behind it. */
const DEFINING = /^(?:[(（]?注?[)）]?\s*)?(?:\d{1,3}[.)）]?\s*)?[「"]?(?<name>[^\s「」"：:。、,][^「」"：:。、,]{1,30}?)[」"]?(?:[：:]|\s*[—–]\s*)\s*(?<definition>(?!\/\/)\S.{5,})$/su;

/** Notes and footnotes that define. */
export const notes: HarvestForm = (source) => everySection(source.outline).flatMap((section) => {
  if (section.kind !== 'footnote' && section.kind !== 'notes') return [];
  const end = section.children[0]?.span.start ?? section.span.end;
  const words = unwrapped(source.text, { start: section.span.start, end }).trim();
  const match = DEFINING.exec(words.startsWith(section.label) ? words.slice(section.label.length).trim() : words);
  const { name = '', definition = '' } = match?.groups ?? {};
  const start = source.text.raw.indexOf(name, section.span.start);
  if (match === null || /https?$|出典|資料|参照|source|see /iu.test(name) || start < 0 || start >= end) return [];
  return harvested(source, { how: 'note', span: { start, end: start + name.length }, definition });
});
