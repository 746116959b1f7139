import { type Outline, type Section } from '../outline/section';
import { displayWidth } from '../text/characters';
import { type DocumentText } from '../text/document-text';
import { lineAt, lineSpan } from '../text/lines';
import { unwrapped } from '../text/unwrapped';
import { sectionName } from './section-name';

/** How a terminal wants to be written to. */
export interface PrintStyle {
  /** Columns of a line; titles are cut to them. East Asian characters take two. */
  readonly columns: number;
  /** Line numbers and branches in a fainter colour (ANSI). */
  readonly colour: boolean;
}

/**
 * The outline as a tree for people: line numbers (from 1, as editors show them) on the left, branches, labels and titles. An item whose
 * label opens running text shows its first words.
 *
 *      3  第1節 概要
 *      7  ├─ 1 背景
 *     15  └─ 2 経緯
 *     21     └─ ① 会合が開かれた。
 */
export function printOutline(text: DocumentText, { sections }: Outline, { columns, colour }: PrintStyle): string {
  const digits = String(text.lineStarts.length).length;
  const faint = (part: string): string => (colour && part !== '' ? `\u001b[2m${part}\u001b[22m` : part);
  const lines: string[] = [];
  const print = (section: Section, branch: string, below: string): void => {
    const line = String(lineAt(text, section.heading.start) + 1).padStart(digits);
    lines.push(`${faint(`${line}  ${branch}`)}${shorten(nameOf(text, section), columns - digits - 2 - displayWidth(branch))}`);
    section.children.forEach((child, index) => {
      const last = index + 1 === section.children.length;
      print(child, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`);
    });
  };
  for (const section of sections) print(section, '', '');
  return lines.map((line) => `${line}\n`).join('');
}

/** No more of a running paragraph is looked at than a wide terminal can show. */
const LONGEST_NAME = 400;

function nameOf(text: DocumentText, section: Section): string {
  if (section.runIn !== true && section.title !== '') return sectionName(section);
  // The paragraph that the label opens, wraps undone.
  let line = lineAt(text, section.heading.start);
  while (text.breaks[line] === 'soft' && text.lineStarts[line + 1]! < section.heading.start + LONGEST_NAME) line++;
  return unwrapped(text, { start: section.heading.start, end: Math.min(lineSpan(text, line).end, section.heading.start + LONGEST_NAME) }).trim();
}

/** Cuts a line to a number of columns, with an ellipsis; at least the first characters stay. */
function shorten(line: string, columns: number): string {
  const most = Math.max(columns, 12);
  if (displayWidth(line) <= most) return line;
  let kept = '';
  let width = 1;
  for (const character of line) {
    width += displayWidth(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
