const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * The form in which quotes, contexts and headings are stored (FORMAT.md §2.4): readable, independent of line ends and wraps. Control characters go
 * (except tab and LF); a run of white space with a line break becomes nothing at the ends and between CJK characters, else one space;
 * runs of space, tab and no-break space become one space. `拡大抑⏎⏎止` → `拡大抑止`, `the⏎Treaty` → `the Treaty`.
 */
export function quoteForm(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\s*\n\s*/gu, (gap: string, at: number, all: string) => {
      const before = codePointBefore(all, at);
      const after = codePointAt(all, at + gap.length);
      if (before === '' || after === '') return '';
      return CJK.test(before) && CJK.test(after) ? '' : ' ';
    })
    .replace(/[ \t\u00a0]+/gu, ' ');
}

/** The first `limit` code points of a text. */
export function firstCodePoints(text: string, limit: number): string {
  let end = 0;
  for (let count = 0; count < limit && end < text.length; count++) end += codePointAt(text, end).length;
  return text.slice(0, end);
}

function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function codePointBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const low = text.charCodeAt(at - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && at >= 2 && /[\ud800-\udbff]/u.test(text.charAt(at - 2));
  return text.slice(pair ? at - 2 : at - 1, at);
}
