import { type Heading } from './headings';

/** `第3章 環境 45`: the page behind a running head. */
const PAGE = /[ \u3000]+(?:p\.? ?)?[0-9]{1,4}$/u;

/**
 * Drops the heads of pages: a division that is open already, printed again with or without the page, before or behind it.
 *
 * - second `第3章 環境` within 第3章, `第3章 環境 45`, `45　第3章 環境`, `CHAPTER 2 PORTS` on every page
 * - not `第一節 通則` of the next chapter, a second `第三章` with another title
 */
export function withoutRunningHeads(headings: readonly Heading[]): Heading[] {
  /** The open divisions, outermost first. */
  let open: { readonly rank: number; readonly words: string }[] = [];
  const isOpen = (words: string): boolean => open.some((each) => each.words === words);
  return headings.filter((heading) => {
    const { mark, label, title, runIn } = heading;
    if (mark.role !== 'division') return !(mark.role === 'numbered' && label !== '' && open.length > 0 && isOpen(wordsOf(title)));
    if (runIn === true || title === '') return true;
    const words = wordsOf(label + title);
    const paged = PAGE.test(title);
    if (isOpen(words) || (paged && isOpen(wordsOf((label + title).replace(PAGE, ''))))) return false;
    open = [...open.filter(({ rank }) => rank < mark.rank), { rank: mark.rank, words }];
    return true;
  });
}

function wordsOf(text: string): string {
  return text.replace(/[ \u3000]/gu, '');
}
