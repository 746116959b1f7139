import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { lineAt, readLineStarts } from '../text/lines';
import { type Problem, problemAt } from '../tei/problem';

/** Deeper nesting is nobody's annotations, and would exhaust the stack. */
const MOST_LEVELS = 100;

/** JSON with the lines of its values, for saying where something is wrong. */
export type LinedJson =
  | { readonly value: unknown; readonly problem?: undefined; /** Lines, from 0, of the items of a list at a path of names; the line of the value itself where it is no list. */ linesOf(path: readonly (string | number)[], count: number): number[] }
  | { readonly value?: undefined; readonly problem: Problem };

/** Reads strict JSON (RFC 8259), a byte order mark aside. */
export function readJson(text: string): LinedJson {
  const json = text.replace(/^\ufeff/u, '');
  const lined = { raw: json, lineStarts: readLineStarts(json) };
  const deep = tooDeepAt(json);
  if (deep !== undefined) return { problem: problemAt(lined, deep, 'too-deep', { limit: MOST_LEVELS }) };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const errors: ParseError[] = [];
    parseTree(json, errors, { disallowComments: true });
    return { problem: problemAt(lined, errors[0]?.offset ?? 0, 'not-json', { detail: errors[0] === undefined ? '' : printParseErrorCode(errors[0].error) }) };
  }
  return {
    value,
    linesOf: (path, count) => {
      const tree = parseTree(json);
      const node = tree && findNodeAtLocation(tree, [...path]);
      const items: readonly (Node | undefined)[] = (node?.type === 'array' ? node.children : undefined) ?? [];
      return Array.from({ length: count }, (_, index) => lineAt(lined, (items[index] ?? node)?.offset ?? 0));
    },
  };
}

/** Where brackets outside strings are nested too deeply. */
function tooDeepAt(json: string): number | undefined {
  let levels = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\[^])*"?|[[\]{}]/gu)) {
    if (token === '[' || token === '{') levels++;
    else if (token === ']' || token === '}') levels--;
    if (levels > MOST_LEVELS) return index;
  }
  return undefined;
}
