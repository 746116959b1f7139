import { readOutline } from '../../../src/outline/read-outline';
import { type Section } from '../../../src/outline/section';
import { displayWidth } from '../../../src/text/characters';
import { readDocumentText } from '../../../src/text/document-text';

/** The outline of a text as indented lines, `label|title`, run-in items with a `+`: short enough to stand in a test. */
export function outlineOf(text: string): string[] {
  const lines: string[] = [];
  const add = (section: Section): void => {
    lines.push(`${'  '.repeat(section.depth - 1)}${section.label}|${section.title}${section.runIn === true ? '+' : ''}`);
    section.children.forEach(add);
  };
  readOutline(readDocumentText(text)).sections.forEach(add);
  return lines;
}

/** A paragraph as PDF extraction leaves it: cut when a line is `columns` full-width characters long, blank lines between, a blank at its end. */
export function extracted(paragraph: string, columns = 30): string {
  const lines = [''];
  for (const character of paragraph) {
    if (displayWidth(lines.at(-1)! + character) > 2 * columns) lines.push('');
    lines[lines.length - 1] += character;
  }
  return `${lines.join('\n\n')} \n\n`;
}

/** Prose without any structure, to stand between headings. */
export const prose = '両国の実務者は、年に数回の会合を重ね、前の年に合意した事項の進み具合を確かめたうえで、次の年の計画に反映させることとしている。';
