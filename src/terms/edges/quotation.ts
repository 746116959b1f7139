import { type Span } from '../../text/span';

const OPENING = '「『〝';
const CLOSING = '」』〟';
const JUXTAPOSED = /[」』〟][ ・]?[「『〝]/u;

/**
 * The found stretch with the quotation that it cuts: 日米「2+2 is closed behind 」, 自由で開かれた」インド太平洋 is opened before 「. Undefined where that
 * cannot be done (共同」の声 … in a quotation that began long before) or where two quotations stand side by side: 「共同」「声明」 is not 共同声明.
 */
export function wholeQuotations(text: string, start: number, end: number): Span | undefined {
  if (!hasQuotationMark(text, start, end)) return { start, end };
  const inside = text.slice(start, end);
  if (JUXTAPOSED.test(inside)) return undefined;
  const open: number[] = [];
  const missing: number[] = [];
  for (const character of inside) {
    if (OPENING.includes(character)) open.push(OPENING.indexOf(character));
    const closes = CLOSING.indexOf(character);
    if (closes >= 0 && open.pop() === undefined) missing.push(closes);
  }
  for (const kind of missing) if (text.charAt(--start) !== OPENING[kind]) return undefined;
  for (const kind of open.reverse()) if (text.charAt(end++) !== CLOSING[kind]) return undefined;
  return { start, end };
}

function hasQuotationMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x300c && unit <= 0x301f && (unit <= 0x300f || unit === 0x301d || unit === 0x301f)) return true;
  }
  return false;
}
