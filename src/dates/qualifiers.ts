import { type DatePart, type DateQualifier } from './date-expression';
import { type Span } from '../text/span';

/** Words beside a date, outside its span: those behind it (Japanese) and those before it (English, and 約). Looked at within a few characters. */
const BEHIND: readonly (readonly [RegExp, DateQualifier])[] = [
  [/^(?:の?(?:秋|夏|春|冬|初め|末)?(?:頃|ごろ|ころ|前後))/u, 'approximate'], [/^(?:以降|以来|から|より)/u, 'since'], [/^(?:までに?|末まで)/u, 'until'],
  [/^(?:以前|より前|の?前(?!半))/u, 'before'], [/^(?:より?後|以後|の?後(?!半))/u, 'after'],
];
const AHEAD: readonly (readonly [RegExp, DateQualifier])[] = [
  [/(?:約|およそ|おおむね|概ね|\b(?:[Aa]round|[Aa]bout|[Cc]irca|c\.|ca\.|[Aa]pproximately|[Rr]oughly) (?:the )?)$/u, 'approximate'], [/\b(?:[Ss]ince|[Ff]rom|[Aa]s of)(?: early| late)? $/u, 'since'],
  [/\b(?:[Uu]ntil|[Tt]ill|[Bb]y|[Tt]hrough|[Uu]p to|[Bb]y the end of) $/u, 'until'], [/\b(?:[Bb]efore|[Pp]rior to) $/u, 'before'], [/\b(?:[Aa]fter|[Ff]ollowing) $/u, 'after'],
];
const PART_BEHIND: readonly (readonly [RegExp, DatePart])[] = [
  [/^の?(?:初頭|初め|はじめ|初期|前半|上旬|序盤)/u, 'early'], [/^の?(?:半ば|なかば|中頃|中ごろ|中旬|中盤|中葉|中期)/u, 'mid'], [/^の?(?:末|後半|下旬|終わり|終盤|後期|暮れ)/u, 'late'],
];
const PART_AHEAD: readonly (readonly [RegExp, DatePart])[] = [
  [/\b(?:[Ee]arly(?: in)?|(?:[Tt]he )?(?:beginning|start) of) (?:the )?$/u, 'early'], [/\b(?:[Mm]id-? ?|(?:[Tt]he )?middle of )(?:the )?$/u, 'mid'], [/\b(?:[Ll]ate(?: in)? |[Ee]nd[ -]|(?:[Tt]he )?end of )(?:the )?$/u, 'late'],
];
const REACH = 16;

/** What the words beside a date say of it. Offsets in running text. */
export function qualifiersOf(running: string, span: Span): { qualifier?: DateQualifier; part?: DatePart } {
  const behind = running.slice(span.end, span.end + REACH);
  // English dates take their article into their span: `the late 1990s` begins at 1990s, `around the 1990s` at `the`.
  const ahead = running.slice(Math.max(0, span.start - REACH), span.start);
  const qualifier = BEHIND.find(([words]) => words.test(behind))?.[1] ?? AHEAD.find(([words]) => words.test(ahead))?.[1];
  const part = PART_BEHIND.find(([words]) => words.test(behind))?.[1] ?? PART_AHEAD.find(([words]) => words.test(ahead))?.[1];
  return { ...(qualifier === undefined ? {} : { qualifier }), ...(part === undefined ? {} : { part }) };
}
