import { type DocumentText } from '../../text/document-text';
import { type Printed } from '../metadata';

/** Fields of YAML front matter that describe a document; lists as their items. */
export type FrontMatter = ReadonlyMap<string, readonly Printed[]>;

const LONGEST = 4000;

/**
 * Reads the front matter of a Markdown text: `key: value` lines between two lines `---` at its very beginning. Values are plain or quoted
 * scalars, `[a, b]` or `- item` lines; anything richer is passed over. Empty where there is none.
 */
export function readFrontMatter({ raw }: DocumentText): FrontMatter {
  const fields = new Map<string, Printed[]>();
  const block = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(raw.slice(0, LONGEST));
  if (block === null) return fields;
  const start = block[0].indexOf('\n') + 1;
  let key = '';
  for (const match of block[1]!.matchAll(/^(?:([A-Za-z_-]+):[ \t]*|[ \t]*- +)(.*)$/gmu)) {
    if (match[1] !== undefined) key = match[1].toLowerCase();
    const value = match[2]!.replace(/\s+$/u, '');
    const items = value.startsWith('[') ? value.replace(/^\[|\]$/gu, '').split(',') : [value];
    for (const item of items) {
      const text = item.trim().replace(/^(["'])(.*)\1$/u, '$2');
      if (text === '') continue;
      const at = start + match.index + match[0].indexOf(text);
      fields.set(key, [...(fields.get(key) ?? []), { text, span: { start: at, end: at + text.length } }]);
    }
  }
  return fields;
}
