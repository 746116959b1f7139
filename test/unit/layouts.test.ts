import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentReading } from '../../src/corpus/document-reading';
import { type Section } from '../../src/outline/section';

const FOLDER = join(process.cwd(), 'test', 'fixtures', 'layouts');

/** What a careful human reader says of a text; a key that is left out is not asserted. Outline rows are `depth label title`. */
interface Expectation {
  readonly outline?: readonly string[];
  readonly title?: string | null;
  readonly subtitle?: string | null;
  readonly titleEn?: string | null;
  readonly date?: string | null;
  readonly organisations?: readonly string[];
  readonly authors?: readonly string[];
  readonly language?: string;
  readonly layout?: string;
  readonly documentType?: string;
  readonly dates?: readonly string[];
}

function noTerms(): never {
  throw new Error('the terms of these texts are not asked for');
}

/** Widths, blanks, brackets and quotation marks do not matter, nor where the label ends: `（１） 目的` is `(1)目的`. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s"'“”‘’「」『』()[\]【】〈〉《》<>]/gu, '');
}

function rows(sections: readonly Section[]): string[] {
  return sections.flatMap((section) => [`${section.depth} ${folded(section.label + section.title)}`, ...rows(section.children)]);
}

function expectedRow(row: string): string {
  const [depth, ...rest] = row.split(' ');
  return `${depth} ${folded(rest.join(''))}`;
}

/** The values of the metadata in the shape of an expectation. */
function metadataOf(reading: DocumentReading): Required<Omit<Expectation, 'outline' | 'dates'>> {
  const { title, subtitle, titleEn, date, organisations, authors, language, layout, documentType } = reading.metadata;
  return {
    title: title?.text ?? null, subtitle: subtitle?.text ?? null, titleEn: titleEn?.text ?? null, date: date?.value ?? null,
    organisations: organisations.map((each) => each.text), authors: authors.map((each) => each.text), language, layout, documentType,
  };
}

describe('Reading texts in many layouts', () => {
  for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.expected.json')).sort()) {
    it(`reads ${name.replace('.expected.json', '')} as a careful reader would`, () => {
      const base = join(FOLDER, name.replace('.expected.json', ''));
      const expected = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Expectation;
      const file = existsSync(`${base}.md`) ? `${base}.md` : `${base}.txt`;
      const reading = new DocumentReading(name, readFileSync(file, 'utf8'), noTerms);
      const { outline, dates, ...metadata } = expected;
      if (outline) assert.deepEqual(rows(reading.outline.sections), outline.map(expectedRow));
      if (dates) assert.deepEqual(reading.dates.map((each) => each.value), dates);
      const read = metadataOf(reading);
      for (const key of Object.keys(metadata) as (keyof typeof read)[]) assert.deepEqual(read[key], expected[key], key);
    });
  }
});
