import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFieldGlossary } from '../../../src/corpus/field-glossary';
import { findDefinitions } from '../../../src/terms/definitions';
import { findTerms } from '../../../src/terms/find-terms';
import { compileGlossary } from '../../../src/terms/term-matcher';
import { readDocumentText } from '../../../src/text/document-text';
import { positionAt } from '../../../src/text/lines';

interface Range { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } }
interface Gold {
  readonly file: string;
  readonly mentions: readonly { readonly range: Range; readonly term: string; readonly wrapped?: boolean; readonly optional?: boolean; readonly alt?: readonly string[] }[];
  readonly mentionTraps: readonly { readonly range: Range; readonly notTerm: string }[];
  readonly abbreviations: readonly { readonly long: { readonly range: Range }; readonly short: { readonly range: Range } }[];
}

const shared = path.resolve('../shared');
const keyOf = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;

describe('terms of real documents, with the built-in glossary', () => {
  before(function () {
    if (existsSync(path.join(shared, 'gold'))) return;
    console.log('      skipped: there is no ../shared/gold');
    this.skip();
  });

  it('mentions, wrapped mentions, traps and definition sites are found as readers found them', () => {
    const matcher = compileGlossary(readFieldGlossary());
    const count = { mentions: 0, found: 0, given: 0, wrapped: 0, wrappedFound: 0, traps: 0, trapped: 0, definitions: 0, definitionsFound: 0 };
    for (const name of readdirSync(path.join(shared, 'gold')).filter((file) => /^\d{3}_.*\.gold\.json$/u.test(file))) {
      const gold = JSON.parse(readFileSync(path.join(shared, 'gold', name), 'utf8')) as Gold;
      const text = readDocumentText(readFileSync(path.join(shared, 'seeds', gold.file), 'utf8'));
      const rangeOf = (span: { start: number; end: number }): string => keyOf({ start: positionAt(text, span.start), end: positionAt(text, span.end) });
      const mentions = findTerms(text, matcher);
      const terms = new Map(mentions.map(({ span, term }) => [rangeOf(span), term]));
      count.given += mentions.length;
      for (const { range, term, wrapped, optional, alt = [] } of gold.mentions) {
        const found = [term, ...alt].includes(terms.get(keyOf(range)) ?? '');
        if (optional !== true) count.mentions++;
        else if (terms.has(keyOf(range))) count.given--; // neither asked for nor wrong
        if (found) count.found++;
        if (wrapped === true) count.wrapped++;
        if (wrapped === true && found) count.wrappedFound++;
      }
      count.traps += gold.mentionTraps.length;
      count.trapped += gold.mentionTraps.filter(({ range, notTerm }) => terms.get(keyOf(range)) === notTerm).length;
      const longs = new Set(findDefinitions(text, mentions).map(({ long, short }) => [rangeOf(long.span), rangeOf(short.span)].sort().join(' ')));
      count.definitions += gold.abbreviations.length;
      count.definitionsFound += gold.abbreviations.filter(({ long, short }) => longs.has([keyOf(long.range), keyOf(short.range)].sort().join(' '))).length;
    }
    assert.ok(count.found >= 0.98 * count.mentions, `${count.found} of ${count.mentions} mentions`);
    assert.ok(count.given <= 1.03 * count.mentions, `${count.given} given for ${count.mentions}`);
    assert.equal(count.wrappedFound, count.wrapped);
    assert.equal(count.trapped, 0);
    assert.ok(count.definitionsFound >= 0.7 * count.definitions, `${count.definitionsFound} of ${count.definitions} definitions`);
  });
});
