import { everySection } from '../../outline/address';
import { lineAt, lineSpan } from '../../text/lines';
import { harvested, type HarvestForm } from '../harvest-source';
import { type HarvestedName } from '../harvested-term';

const TITLE = /^(?:用語(?:の)?(?:解説|集|説明|定義|一覧)?|略語(?:表|一覧|集)?|略称(?:一覧)?|主な用語|定義|glossary|(?:list of )?(?:abbreviations|acronyms|terms)(?: and (?:abbreviations|acronyms|terms))*|definitions|key terms)$/iu;
/** `海の道：船が通る水域。`, `**Sea lane** – a route of ships`, `MDA  Maritime Domain Awareness`, a bullet before or not. */
const ENTRY = /^[ \t　]*(?:[-*・○●◆■•]|\d{1,2}[.)])?[ \t　]*\**(?<name>[^\s：:*–—\t　|][^：:*–—\t\n|]{0,46}?)\**[ \t　]*(?:[：:]|[–—]|\t|　| - | {2,}|\.{3,}|…+)[ \t　]*(?<definition>\S.{3,})$/u;

/** The lines of a glossary or list of abbreviations at the end of a document. */
export const glossaryLists: HarvestForm = (source) => everySection(source.outline).filter(({ title, label }) => TITLE.test((title || label).trim())).flatMap((section) => {
  const { text } = source;
  const last = lineAt(text, Math.max(section.heading.end, section.span.end - 1));
  return Array.from({ length: last - lineAt(text, section.heading.end) }, (_, index) => lineAt(text, section.heading.end) + 1 + index).flatMap((line) => {
    const span = lineSpan(text, line);
    const raw = text.raw.slice(span.start, span.end);
    const match = ENTRY.exec(raw);
    if (match === null) return [];
    const { name = '', definition = '' } = match.groups ?? {};
    const start = span.start + raw.indexOf(name);
    const place = { start, end: start + name.length };
    // A list of abbreviations gives no definitions but names.
    const initials = /^[A-Z][A-Za-z0-9&-]{1,9}$/u.test(name);
    const isLongName = initials && !/[。.]$/u.test(definition.trim()) && definition.length <= 80;
    if (!isLongName) return harvested(source, { how: 'list', span: place, definition });
    const [long = '', ...others] = definition.split(/[（(）)、,:：]|\s{2,}|\t/u).map((part) => part.trim()).filter((part) => part !== '');
    const from = start + raw.slice(start - span.start).indexOf(long);
    const names: HarvestedName[] = [{ text: name, kind: 'acronym', scope: 'corpus' }, ...others.map((other): HarvestedName => ({ text: other, kind: 'alias', scope: 'corpus' }))];
    return harvested(source, { how: 'list', span: { start: from, end: from + long.length }, name: long, otherNames: names, scope: 'corpus' });
  });
});
