import { type ReferenceKind, spanOfMatch } from '../found-reference';

/**
 * Web addresses, without brackets, sentence ends and Japanese words glued behind them.
 *
 * - `1)<https://example.jp/a/index.html>参照` → https://example.jp/a/index.html
 * - `(https://example.org/a_(b)).` → https://example.org/a_(b)
 */
export const webAddress: ReferenceKind = {
  find: (running) => [...running.matchAll(/https?:\/\/[\x21\x23-\x3b\x3d\x3f-\x7e]+/gu)].map((match) => {
    let address = match[0].replace(/[.,;:!?'"\]]+$/u, '');
    while (address.endsWith(')') && address.split(')').length > address.split('(').length) address = address.slice(0, -1);
    const { start } = spanOfMatch(match);
    return { type: 'url', span: { start, end: start + address.length }, targets: [{ kind: 'url', url: address }] };
  }),
};
