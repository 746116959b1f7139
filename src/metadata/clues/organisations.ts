import { foldWidth } from '../../text/width';
import { type DocumentEnds, type HeadLine, isProse, partOf } from '../head';
import { type Printed } from '../metadata';

/** What the names of issuing bodies end with. */
const JAPANESE = '(?:省|庁|内閣府|内閣官房|総務部|事務局|本部|委員会|審議会|協議会|会議|研究所|研究会|研究機構|機構|財団|協会|学会|連盟|連合|連合会|センター|同友会|商工会議所|会合|フォーラム|アカデミー|大学|銀行|株式会社|首相官邸|外務部|国会|衆議院|参議院|県|市|区|町)';
const ENGLISH = /^(?:The )?(?:White House|United Nations|European Union|General Assembly|Security Council|(?:[A-Z][\w.&’'-]*,? )*(?:Ministry|Department|Office|Bureau|Agency|Commission|Committee|Council|Institute|Institution|Foundation|Cent(?:er|re)|Association|University|Forum|Organi[sz]ation|Union|Secretariat|Embassy|Government|Parliament|Congress|Senate|Authority|Bank|Fund|Corporation|Treaty Organization)(?: (?:of|for|on|to) [A-Z][\w.,’' &-]*| [A-Z][\w’'&-]*)*|(?!AND$|THE$|FOR$|WITH$|BETWEEN$|DRAFT$|ANNEX$|PREFACE$|ACT$)[A-Z]{3,8})$/u;
const WHOLE_LINE = new RegExp(`^(?:発行|作成|編集|発行者|作成者|公表|事務局|主催|担当)?[:：]?[ \\u3000]*((?:一般|公益)?(?:社団|財団)?法人?[ \\u3000]*)?((?:[^\\p{Script=Hiragana}。、,:「」『』()\\d]|と){1,24}?${JAPANESE}|[\\p{Script=Han}]{2,12}省[\\p{Script=Han}]{1,10}[局課室部]|内閣官房|内閣府|首相官邸)$`, 'u');
const LABELLED = /^(?:発行|作成|編集|発行者|作成者|発行所|主催|発表者|Issued by|Published by|Publisher|Prepared by)[ \u3000]*[:：][ \u3000]*(.{2,60})$/iu;

/** `[出典] 外務省` */
const SOURCE = /^[[(](?:出典|発行|作成|発表)[\])]/u;

/** `本報告書の執筆者は…〔研究会〕のメンバー`, `〔研究所〕は、…を開いた。` */
const OF_THE_WRITERS = new RegExp(`本(?:レポート|提言書?|報告書?|稿|文書)の(?:執筆者|筆者|著者|作成者)[^。]{0,30}?(?:[のたる]|[0-9]年に始まった)([^の、。はがをにた]{2,16}${JAPANESE})の`, 'u');
const OF_THE_HOSTS = new RegExp(`^([^、。はがをに（(]{2,20}${JAPANESE})[はが]、?[^。]*(?:を開いた|を開催した|を主催した|を公表した|を発表した|をとりまとめた|を取りまとめた|をまとめた|を提言する)`, 'u');

/**
 * Bodies that issue a document: lines of the title block or the imprint that are the name of one, and – where there is none – the body that the
 * opening names as its writers' or its host.
 *
 * - `防衛省`, `The White House`, `発行：公益財団法人〇〇研究所`, `〔研究所〕は、…セミナーを開いた。`
 * - not bodies that the text tells of (`外務省は遺憾の意を表明した`), not a title that ends so (`第5回有識者会議`: a number stands before it)
 */
export function organisationsOf(ends: DocumentEnds): Printed[] {
  const found: Printed[] = [];
  const labelledHere = ends.head.filter(({ folded }) => SOURCE.test(folded)).flatMap((line) => {
    const name = nameOn(line);
    return name === undefined ? [] : [partOf(line, name)];
  });
  // A database names its source in a field; the lines above are its own.
  if (labelledHere.length > 0) return labelledHere;
  const add = (printed: Printed): void => { if (!found.some(({ text }) => text === printed.text)) found.push(printed); };
  for (const line of [...ends.head, ...ends.tail.filter((last) => !isProse(last))]) {
    if (line.section !== undefined && line.section.number !== undefined) continue;
    const name = nameOn(line) ?? nameBesideDate(line, ends.head);
    if (name !== undefined) add(partOf(line, name));
  }
  if (found.length > 0) return found;
  for (const line of ends.opening) {
    const host = OF_THE_HOSTS.exec(line.folded)?.[1];
    if (host !== undefined) { add(partOf(line, host)); break; }
  }
  if (found.length > 0) return found;
  const opening = ends.text.running.text.slice(0, 4000);
  const writers = OF_THE_WRITERS.exec(opening);
  if (writers !== null) {
    const start = writers.index + writers[0].lastIndexOf(writers[1]!);
    add({ text: writers[1]!, span: { start: ends.text.running.starts[start]!, end: ends.text.running.ends[start + writers[1]!.length - 1]! } });
  }
  return found;
}

/** `令和５年６月９日⏎海の人材の受入れに関する関係閣僚会議`: a name with kana, directly below the date of the document. */
function nameBesideDate({ folded }: HeadLine, head: readonly HeadLine[]): string | undefined {
  const above = head[head.findIndex((line) => line.folded === folded) - 1];
  const isBelowDate = above !== undefined && above.dates.length === 1 && above.folded.length <= 24;
  return isBelowDate && /^[^。、「」『』()0-9]{6,40}(?:会議|本部|委員会|審議会|協議会|研究会|懇談会)$/u.test(folded) ? folded : undefined;
}

/** The words of a line without its dates and what joins them. */
function withoutDates({ folded, text, dates, span }: HeadLine): string {
  if (dates.length === 0 || text.length !== span.end - span.start) return folded;
  let rest = text;
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.span.start - span.start) + rest.slice(date.span.end - span.start);
  return foldWidth(rest).replace(/^[\s,、*_\u3000]+|[\s,、*_\u3000]+$/gu, '');
}

/** Names of bodies are also set in capitals: THE WHITE HOUSE. Acronyms stay. */
function inTitleCase(words: string): string {
  if (/\p{Ll}/u.test(words) || !words.includes(' ')) return words;
  return words.replace(/\p{Lu}+/gu, (word) => (/^(?:OF|FOR|ON|TO|AND)$/u.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()));
}

function nameOn(line: HeadLine): string | undefined {
  const { level } = line;
  // `2021年10月　消費者庁`, `*Department for Ports, 14 June 2022*`, `[出典] 外務省`
  const folded = withoutDates(line).replace(/^[*_]+|[*_]+$/gu, '').replace(/^[[(](?:出典|発行|作成|発表)[\])][ \u3000]*/u, '').trim();
  if (folded.length > 80) return undefined;
  const labelled = LABELLED.exec(folded)?.[1];
  if (labelled !== undefined) return labelled.trim();
  // The first heading of a Markdown text is its title, whatever it ends with.
  if (level > 0 || /第[0-9一二三四五六七八九十]+回/u.test(folded)) return undefined;
  return WHOLE_LINE.exec(folded)?.[2] ?? (folded.split(' ').length <= 12 && ENGLISH.test(inTitleCase(folded)) ? folded : undefined);
}
