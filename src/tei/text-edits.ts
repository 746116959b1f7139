import { type XmlElement } from './xml-tree';

/** Replaces `[start, end)` of a text (UTF-16 offsets) by another text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap. Of two at one place the insertion comes first. Line ends are those of the text. */
export function applyEdits(xml: string, edits: readonly TextEdit[]): string {
  const lineEnd = /\r?\n/.exec(xml)?.[0] ?? '\n';
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let edited = '';
  for (const { start, end, text } of sorted) {
    edited += xml.slice(at, start) + (lineEnd === '\n' ? text : text.replace(/\n/g, lineEnd));
    at = end;
  }
  return edited + xml.slice(at);
}

/**
 * Inserts whole lines (`block`, with its indentation and final LF) into an element: after one of its children, or before all of them.
 * What stands there keeps its bytes; comments at the end of the line stay with the child they follow.
 */
export function insertLines(xml: string, parent: XmlElement, after: XmlElement | undefined, block: string): TextEdit {
  const lines = block.replace(/\n$/, '');
  if (after === undefined && xml.slice(parent.end - 2, parent.end) === '/>' && parent.contentStart === parent.end) {
    return { start: parent.end - 2, end: parent.end, text: `>\n${lines}\n${indentBefore(xml, parent.start)}</${parent.name}>` };
  }
  const from = after?.end ?? parent.contentStart;
  // Comments that stand behind the child on its last line.
  const lineRest = /(?:[ \t]*<!--(?:(?!--)[^])*-->)*[ \t]*(?=\r?\n|$)/y;
  lineRest.lastIndex = from;
  const rest = lineRest.exec(xml);
  if (rest !== null) return { start: from + rest[0].length, end: from + rest[0].length, text: `\n${lines}` };
  return { start: from, end: from, text: `\n${lines}\n` };
}

/** Takes an element out, with its lines where it has them to itself. */
export function removeLines(xml: string, element: { readonly start: number; readonly end: number }): TextEdit {
  const before = /\r?\n[ \t]*$/.exec(xml.slice(Math.max(0, element.start - 1000), element.start))?.[0];
  const behind = /^[ \t]*(?=\r?\n|$)/.exec(xml.slice(element.end, element.end + 1000))?.[0];
  if (before === undefined || behind === undefined) return { ...element, text: '' };
  return { start: element.start - before.length, end: element.end + behind.length, text: '' };
}

function indentBefore(xml: string, start: number): string {
  return /[ \t]*$/.exec(xml.slice(Math.max(0, start - 1000), start))![0];
}
