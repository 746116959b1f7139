import { wholeQuotations } from '../../../src/terms/edges/quotation';
import { wordEnd } from '../../../src/terms/find-terms';
import { foldedNameForm, isEverLeftOut, isLeftOut, foldLetter } from '../../../src/terms/matching-form';
import { type Name } from '../../../src/terms/name';
import { type TermMatcher } from '../../../src/terms/term-matcher';
import { type DocumentText } from '../../../src/text/document-text';
import { type Span } from '../../../src/text/span';

/** Where names stand in running text, found without any index: at each place every name is tried, the longest that its edges allow is taken. */
export function naiveSearch(text: DocumentText, matcher: TermMatcher): Span[] {
  const running = text.running.text;
  const { form, origins } = matchingForm(running);
  const forms = new Map<string, Name[]>();
  for (const name of matcher.names) forms.set(foldedNameForm(name.text), [...(forms.get(foldedNameForm(name.text)) ?? []), name]);
  const parted = (at: number): boolean => at > 0 && text.running.starts[at]! > text.running.ends[at - 1]! && !/[\r\n]/u.test(text.raw.slice(text.running.ends[at - 1], text.running.starts[at]));
  const found: Span[] = [];
  for (let at = 0; at < form.length;) {
    const fitting = [...forms].filter(([name]) => name !== '' && form.startsWith(name, at)).sort((a, b) => b[0].length - a[0].length);
    let next = at + 1;
    for (const [name, bearers] of fitting) {
      const start = origins[at]!;
      const span = wholeQuotations(running, start, wordEnd(running, origins[at + name.length - 1]! + 1));
      if (span === undefined || span.start < (found.at(-1)?.end ?? 0)) continue;
      const written = running.slice(start, span.end).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
      const allowed = bearers.some((bearer) => {
        const bare = bearer.text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
        const asWritten = !bearer.abbreviation || ((written === bare || written === `${bare}s`) && (/\s/u.test(bearer.text) || !/\s/u.test(running.slice(start, span.end))));
        return asWritten && matcher.edges.every((edge) => edge.allows({ text: running, ...span, name: bearer, isParted: parted }));
      });
      if (!allowed) continue;
      found.push(span);
      next = at + name.length;
      break;
    }
    at = next;
  }
  return found;
}

function matchingForm(source: string): { form: string; origins: number[] } {
  let form = '';
  let before = 0;
  const origins: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (isEverLeftOut(unit) && isLeftOut(source, at, before)) continue;
    form += String.fromCharCode(foldLetter(unit));
    origins.push(at);
    before = unit;
  }
  return { form, origins };
}
