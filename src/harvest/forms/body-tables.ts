import { type TableCell } from '../../tables/table';
import { unwrapped } from '../../text/unwrapped';
import { harvested, type HarvestForm } from '../harvest-source';
import { type HarvestedName } from '../harvested-term';

/** The column that names: of consultation bodies, agreements, terms. */
const NAMES = /^(?:(?:協議|会議|会合|対話)(?:体|の場|の枠組み?|名)?|(?:協議の)?(?:枠組み?|場)|名称|用語|略語|機関名?|組織名?|協定名?|条約名?|文書名?|name|body|forum|term|framework|agreement|abbreviation|dialogue)$/iu;
/** The column that explains. */
const EXPLANATIONS = /^(?:概要|内容|説明|目的|任務|役割|意味|定義|目的・?(?:概要|内容|任務)|概要・?目的|purpose|description|role|explanation|meaning|definition|remarks|outline|function)s?$/iu;

/** Tables that list bodies or terms with what they are: a column of names, a column that explains. */
export const bodyTables: HarvestForm = (source) => source.tables.flatMap(({ headerRows, rows }) => {
  const header = rows.slice(0, headerRows).at(-1) ?? [];
  const names = header.findIndex(({ text }) => NAMES.test(text.replace(/\s/gu, '')));
  const explanations = header.findIndex(({ text }) => EXPLANATIONS.test(text.replace(/\s/gu, '')));
  if (names < 0 || explanations < 0 || names === explanations) return [];
  return rows.slice(headerRows).flatMap((row) => {
    const [name, explanation] = [row[names], row[explanations]];
    if (name === undefined || explanation === undefined || name.text === '') return [];
    return harvested(source, { how: 'table', ...nameOf(source, name), definition: unwrapped(source.text, explanation.span), scope: 'corpus' });
  });
});

/** 合同委員会 (JC) Joint Committee: the long form of a definition in the cell, else the cell up to its bracket. */
function nameOf({ definitions, text }: Parameters<HarvestForm>[0], { span }: TableCell): { span: TableCell['span']; otherNames: HarvestedName[] } {
  const inside = definitions.filter(({ long, short }) => long.span.start >= span.start && short.span.end <= span.end);
  const [first] = inside;
  if (first !== undefined) {
    return {
      span: first.long.span,
      otherNames: inside.filter(({ long }) => long.span.start === first.long.span.start).flatMap(({ kind, short, extra }) => [
        { text: unwrapped(text, short.span), kind: kind === 'gloss' ? 'english' as const : kind, scope: 'corpus' as const },
        ...extra.map(({ role, text: name, corrected }) => ({ text: corrected ?? name, kind: role, scope: 'corpus' as const })),
      ]),
    };
  }
  const printed = text.raw.slice(span.start, span.end);
  const bracket = printed.search(/[（(]/u);
  return { span: bracket > 1 ? { start: span.start, end: span.start + printed.slice(0, bracket).trimEnd().length } : span, otherNames: [] };
}
