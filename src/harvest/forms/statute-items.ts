import { harvested, type HarvestForm } from '../harvest-source';

/** What announces a list of definitions. */
const ANNOUNCED = /次の各号に掲げる用語の(?:意義|定義)は|次に掲げる用語の(?:意義|定義)は|用語の(?:意義|定義)は、?次の/u;
/** 一　特定船舶　政令で定める船舶をいう。 The blanks are the marks, so lines are read as printed. */
const ITEM = /^[ \t　]*(?:[一二三四五六七八九十百]{1,4}|[(（]?[0-9０-９]{1,3}[)）]?|[イロハニホヘトチリヌ])(?:の[二三四五])?[ \t　]+(?<name>[^\s　。、]{2,40})[ \t　]+(?<definition>[^\n]{4,}?(?:をいう|ものとする|とする)(?:。|$))/u;
/** So many lines without an item end the list. */
const PATIENCE = 12;

/** Definitions of a statute that are set as a list. They hold in it alone. */
export const statuteItems: HarvestForm = (source) => {
  const { raw, lineStarts } = source.text;
  if (!ANNOUNCED.test(source.text.running.text)) return [];
  const found: ReturnType<HarvestForm> = [];
  let waiting = 0;
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line]!;
    const printed = raw.slice(start, lineStarts[line + 1] ?? raw.length);
    if (ANNOUNCED.test(printed)) waiting = PATIENCE;
    if (waiting === 0) continue;
    waiting--;
    const match = ITEM.exec(printed.trimEnd());
    if (match === null) continue;
    waiting = PATIENCE;
    const { name = '', definition = '' } = match.groups ?? {};
    const at = start + printed.indexOf(name);
    found.push(...harvested(source, { how: 'statute', span: { start: at, end: at + name.length }, definition: definition.replace(/[（(]以下同じ。?[)）]/gu, ''), scope: 'document' }));
  }
  return found;
};
