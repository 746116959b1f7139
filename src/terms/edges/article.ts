import { type Edge } from './edge';

const ARTICLE = /[0-9〇一二三四五六七八九十百][条項号章節]$/u;
const BRANCH = /^の[0-9〇一二三四五六七八九十]/u;

/** Articles whole: 第5条の2 is not 第5条, which 第5条の適用 is. Statutes number inserted articles so. */
export const articleEdge: Edge = {
  allows({ text, start, end }) {
    if (text.charCodeAt(end) !== 0x306e) return true;
    return !(BRANCH.test(text.slice(end, end + 2)) && ARTICLE.test(text.slice(Math.max(start, end - 2), end)));
  },
};
