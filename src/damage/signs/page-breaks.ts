import { type Damage } from '../damage';
import { type Sign } from '../sign';
import { printedLines } from './printed-lines';

/**
 * Ends of pages in extractions that part all lines by blank ones: two lines without a blank line between them, the second indented.
 * What stands between reads as nothing where the sentence goes on, as the end of a paragraph where it does not.
 *
 *     …議論の根底⏎␣には…  →  (nothing)        …が得られた。⏎␣【第二部】  →  paragraph
 *
 * Not in texts whose lines follow one another anyway.
 */
export const pageBreaks: Sign = ({ text }) => {
  if (text.layout.kind !== 'hard-wrapped-spaced') return [];
  const found: Damage[] = [];
  const lines = printedLines(text);
  for (let index = 1; index < lines.length; index++) {
    const [before, after] = [lines[index - 1]!, lines[index]!];
    if (after.line !== before.line + 1 || after.span.start === text.lineStarts[after.line]) continue;
    found.push({
      kind: 'page-break-join', span: { start: before.span.end, end: after.span.start },
      corrected: text.breaks[before.line] === 'soft' ? '' : '\n\n', certainty: 'usual',
    });
  }
  return found;
};
