import { type ReferenceKind } from '../found-reference';

const SIGN = '[\\x21\\x23-\\x3b\\x3d\\x3f-\\x7e]';
/** A blank that extraction put behind a sign at which addresses are cut; what follows still looks like an address. */
const BLANK = ' (?=[A-Za-z0-9_~%-]{1,60}[/.?=&_#][A-Za-z0-9])';
const ADDRESS = new RegExp(`(?:https?:\\/\\/ ?|(?<![A-Za-z0-9/.@])www\\.(?=[a-z0-9-]+\\.))(?:${SIGN}|(?<=[/_?=&-])${BLANK})+`, 'giu');

/**
 * Web addresses, without brackets, sentence ends and Japanese words glued behind them; blanks where a line was cut are left out of the address.
 *
 * - `1)<https://example.jp/a/index.html>参照` → https://example.jp/a/index.html
 * - `(https://example.org/a_(b)).` → https://example.org/a_(b)
 * - `https://example.jp/policy/ pdf/a.pdf` → https://example.jp/policy/pdf/a.pdf; `www.example.org/a`
 * - not the words behind `https://example.jp/policy/ and others`
 */
export const webAddress: ReferenceKind = {
  find: (running) => [...running.matchAll(ADDRESS)].flatMap((match) => {
    let address = match[0].replace(/[.,;:!?'"\]]+$/u, '');
    while (address.endsWith(')') && address.split(')').length > address.split('(').length) address = address.slice(0, -1);
    const url = address.replaceAll(' ', '');
    if (/^(?:https?:\/\/|www\.)$/iu.test(url)) return [];
    return [{ type: 'url' as const, span: { start: match.index, end: match.index + address.length }, targets: [{ kind: 'url' as const, url }] }];
  }),
};
