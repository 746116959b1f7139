import { type DocumentText } from '../text/document-text';
import { toRawSpan } from '../text/running-text';
import { type Span } from '../text/span';
import { nameForm } from './matching-form';
import { NameIndex } from './name-index';

/**
 * Where any words stand in a text, as terms are found: over hard wraps, in any width and case, whatever blanks, quotation marks and middle dots are in them. Raw
 * spans in the order of the text, without overlap. Latin words from their beginning: `deter` is found in deterrence, `terr` is not. Words of which nothing
 * remains when they are folded (「・」) are nowhere.
 */
export function findWords(text: DocumentText, words: string): Span[] {
  const index = new NameIndex();
  index.add(nameForm(words), 0);
  const found: Span[] = [];
  index.scan(text.running.text, (start, fitting) => {
    found.push(toRawSpan(text.running, { start, end: fitting.end(0) }));
    return fitting.end(0);
  });
  return found;
}
