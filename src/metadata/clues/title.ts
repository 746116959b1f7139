import { type DocumentEnds, type HeadLine, partOf } from '../head';
import { type Printed } from '../metadata';
import { authorsOf } from './authors';
import { NO_TITLE } from './no-title';
import { organisationsOf } from './organisations';

/** The name of a field on a line of its own; its value is on the next. */
const FIELD = /^(?:日時|場所|備考|出席者|議題|参加者|担当)[:：]?$/u;
/** A kind of document in a frame stands above its title: `■ 提言 ■`. */
const FRAMED = /^([■◆●○□]).*\1$/u;
const DIVISION = /^第 ?[0-9一二三四五六七八九十IVXⅠ-Ⅻ]+ ?[部章編]/u;

/** Words by which a line is known for a title among the other lines of a page. */
const TRADE = /戦略|大綱|計画|方針|声明|共同発表|宣言|条約|協定|議定書|白書|報告書|指針|ガイドライン|提言|会見|議事|法律|演説|答弁書|Statement|Strategy|Treaty|Agreement|Report|White Paper|Declaration|Guidelines|Remarks|Resolution|Order\b|Conference|Briefing|Act\b|通達|通知|談話|REGULATION|DIRECTIVE|DECISION|RESOLUTION|TREATY|AGREEMENT|STATEMENT|STRATEGY/u;
const REACH_OF_TRADE_WORDS = 6;
/** Two capitalised words are a person's name rather than a second title. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}[\p{Ll}’'-]+$/u;
/** `防衛大臣会見概要 平成29年8月4日(10時37分～10時40分)`: day and time behind a title. */
/** `冷戦後の協力　―要因を中心に―`, `海の秩序 ---「結集」は進むか`: a subtitle behind a dash on the line of the title. */
const DASHED = /^(.{4,}?)(?:[ \u3000]+(?:―{1,2}|—{1,2}|-{2,3})|(?:――|——|---)|[―—～〜](?=.*[―—～〜]$))[ \u3000]*(.{4,}?)[ \u3000]*[―—～〜]*$/u;
const TRAILING_DATE = /[ \u3000]*(?:令和|平成|昭和)[0-9０-９元]{1,2}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日[ \u3000]*(?:[（(][^（）()]*[）)])*[ \u3000]*$/u;

export interface Titles {
  readonly title?: Printed;
  readonly subtitle?: Printed;
  readonly titleEn?: Printed;
}

/**
 * Title, subtitle and English title: of the title block what is neither date nor number, neither issuer nor author. Where the text begins with
 * prose, the first heading. Quotation marks around a title are left out.
 *
 * - `日米安全保障協議委員会共同発表⏎より深化し、拡大する同盟に向けて` → title and subtitle
 * - `令和五年法律第三十六号⏎〇〇法` → 〇〇法
 * - `…（英文タイトル：Toward the Sea）` → English title
 */
export function titlesOf(ends: DocumentEnds): Titles {
  const persons = new Set(authorsOf(ends).map(({ span }) => span.start));
  const bodies = new Set(organisationsOf(ends).map(({ span }) => span.start));
  const contents = ends.head.find(({ folded }) => /^(?:目[ \u3000]*次|contents|table of contents)$/iu.test(folded));
  const candidates = ends.head.filter((line, index) => !FIELD.test(ends.head[index - 1]?.folded ?? '') && !isDateLine(line) && !NO_TITLE.test(line.folded) && !FRAMED.test(line.folded) && line.folded.length > 1
    && (contents === undefined || line.span.start < contents.span.start) && !holds(line, persons) && !holds(line, bodies) && !/^[-=_*＊]{3,}$/u.test(line.folded));
  const labelled = labelledTitle(ends);
  const top = candidates.find(({ level }) => level === 1);
  const named = candidates.slice(0, REACH_OF_TRADE_WORDS).find(({ folded, section }) => TRADE.test(folded) && section === undefined);
  const plain = candidates.find(({ section, folded }) => (section === undefined || isTitleOfItsOwn(section, ends)) && !DIVISION.test(folded));
  // A line that names a kind of document goes before one that does not, where a page has lines of its own above the text.
  const first = top ?? (plain !== undefined && named !== undefined && candidates.indexOf(plain) < 2 && candidates.indexOf(named) > 1 && !TRADE.test(plain.folded) ? named : plain);
  const titleEn = englishTitle(ends);
  const more = titleEn === undefined ? {} : { titleEn };
  if (labelled !== undefined) return { title: labelled, ...more };
  if (first === undefined) {
    const heading = firstHeading(ends);
    return heading === undefined ? more : { title: heading, ...more };
  }
  // A rubric that the title repeats: `官房長官談話⏎海をめぐる官房長官談話`.
  const fuller = candidates[candidates.indexOf(first) + 1];
  if (fuller !== undefined && fuller.section === undefined && fuller.folded.length > first.folded.length && fuller.folded.endsWith(first.folded)) return { title: partOf(fuller, unquoted(fuller.text)), ...more };
  const title = titleWithin(first);
  const dashed = first.section === undefined || first.section.label === '' ? DASHED.exec(title) : null;
  if (dashed !== null) return { title: partOf(first, unquoted(dashed[1]!)), subtitle: partOf(first, dashed[2]!), ...more };
  const subtitle = candidates[candidates.indexOf(first) + 1];
  return {
    title: partOf(first, unquoted(title)),
    ...(subtitle !== undefined && isSubtitle(subtitle, first) ? { subtitle: partOf(subtitle, unquoted(subtitle.text)) } : {}),
    ...more,
  };
}

/** `[文書名] 第26回…共同声明`, `件名：…`: databases label the fields of a head. */
function labelledTitle({ head, opening }: DocumentEnds): Printed | undefined {
  // A letter goes before the answers of the cabinet to a question; the paper names itself below it.
  const paper = [...head, ...opening].find(({ folded }) => folded.length < 160 && /(?:に対する答弁書|質問主意書)$/u.test(folded));
  if (paper !== undefined) return paper;
  for (const line of head) {
    const match = /^[[［【(（]?(?:文書名|題名|件名|表題|タイトル|Title|Subject)[\]］】)）]?[ \u3000]*[:：]?[ \u3000]*(.{2,120})$/u.exec(line.text);
    if (match !== null && /^[[［【(（]|[:：]/u.test(line.text)) return partOf(line, match[1]!);
  }
  return undefined;
}

/** A heading at the head that has no number, or the only numbered one of a text cut from a larger work (`2 協議の歩み`). */
function isTitleOfItsOwn(section: NonNullable<HeadLine['section']>, { head }: DocumentEnds): boolean {
  if (section.title === '' || section.runIn === true) return false;
  const before = head.filter(({ span }) => span.start < section.heading.start);
  return section.number === undefined || before.length <= 1;
}

function titleWithin(line: HeadLine): string {
  if (line.section !== undefined && line.section.title !== '' && line.section.label !== '') return line.section.title;
  // The number of a resolution is its label: `ES-11/1. Aggression…`.
  const numbered = /^(?:[A-Z]+-)?[0-9]+\/[0-9]+\. (.+)$/u.exec(line.text);
  if (numbered !== null) return numbered[1]!;
  // A running header carries the number of its page; a date in brackets is not part of the title.
  return line.text.replace(/[ \u3000]{3,}[0-9]{1,4}$/u, '').replace(TRAILING_DATE, '').trim() || line.text;
}

function isSubtitle(line: HeadLine, title: HeadLine): boolean {
  if (line.section !== undefined && (line.section.number !== undefined || line.section.label !== '')) return false;
  if (line.folded === title.folded || PERSON.test(line.folded) || /^[(（]?(?:午前|午後)?[0-9一二三四五六七八九十]{1,2}[時:]|^Adopted (?:by|at|on) |,$|\bRoom$/u.test(line.folded)) return false;
  if (title.level > 0 && line.level > 0 && line.level !== title.level + 1) return false;
  return /^[―–—~〜:：-]/u.test(line.folded) || (line.section === undefined && line.folded.length < 80 && line.span.start > title.span.start);
}

function isDateLine({ folded, dates, span }: HeadLine): boolean {
  const dated = dates.reduce((sum, date) => sum + date.span.end - date.span.start, 0);
  return (dated > 0 && dated >= 0.45 * (span.end - span.start)) || /^[^(（]{0,12}[0-9]{1,2}日[ \u3000]*[(（][月火水木金土日][^)）]{0,3}[)）][ \u3000]*[0-9]{1,2}[:時]/u.test(folded) || /^[(（]?[0-9一二三四五六七八九十〇元年月日 \u3000/.()（）令和平成昭和]+(?:提出|受領|付|公表|発表|決定|閣議決定)?[)）]?$/u.test(folded);
}

function holds(line: HeadLine, starts: ReadonlySet<number>): boolean {
  for (const start of starts) if (start >= line.span.start && start < line.span.end) return true;
  return false;
}

function firstHeading({ sections, head, opening }: DocumentEnds): Printed | undefined {
  const first = sections.find(({ title, kind }) => title !== '' && kind !== 'table' && kind !== 'figure' && kind !== 'notes' && kind !== 'footnote');
  if (first === undefined) return undefined;
  const line = [...head, ...opening].find(({ span }) => span.start === first.heading.start);
  return line === undefined ? { text: first.title, span: { start: Math.max(first.heading.start, first.heading.end - first.title.length), end: first.heading.end } } : partOf(line, first.title);
}

function englishTitle({ text }: DocumentEnds): Printed | undefined {
  const { running } = text;
  const match = /(?:英文(?:タイトル|題名|名)?|英語(?:タイトル|題名)?|英訳)[ \u3000]*[:：は][ \u3000]*[「『“"]?([A-Z][A-Za-z0-9 ,:'’&-]{5,120}[A-Za-z0-9])/u.exec(running.text.slice(0, 3000));
  if (match === null) return undefined;
  const start = match.index + match[0].indexOf(match[1]!);
  return { text: match[1]!, span: { start: running.starts[start]!, end: running.ends[start + match[1]!.length - 1]! } };
}

function unquoted(text: string): string {
  const trimmed = text.replace(/^[―–—~〜～\s]+|[―–—~〜～\s]+$/gu, '');
  const inner = /^(?:「([^「」]*)」|『([^『』]*)』|“([^“”]*)”|"([^"]*)")$/u.exec(trimmed);
  return inner?.slice(1).find((part) => part !== undefined) || trimmed || text;
}
