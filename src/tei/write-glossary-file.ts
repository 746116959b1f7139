import { type Term } from '../terms/glossary';
import { writeInline } from './canonical-xml';
import { makeElement, makeText, type XmlElement } from './xml-tree';

/** One statement of an entry: the child element of its `item` that makes it. Canonical order is the order of the ranks. */
export interface EntryPart {
  readonly rank: number;
  readonly element: XmlElement;
}

/** The language of the preferred name: Japanese where there is one. */
export function labelLanguage(term: Pick<Term, 'label'>): 'ja' | 'en' {
  return term.label.ja === undefined ? 'en' : 'ja';
}

/** What an `item` states, in canonical order. White space in texts is that of prose: one blank. */
export function entryParts(term: Term): EntryPart[] {
  const own = labelLanguage(term);
  const other = own === 'ja' ? 'en' : 'ja';
  const parts: (EntryPart | undefined)[] = [
    part(0, 'term', term.reading, [['type', 'reading'], ['xml:lang', 'ja-Hira']]),
    part(1, 'term', term.label[other], [['xml:lang', other]]),
    ...term.abbreviations.map((text) => part(2, 'abbr', text, [])),
    ...term.variants.map((text) => part(3, 'term', text, [['type', 'variant'], ['xml:lang', /^[ -~\u2010-\u201f]+$/u.test(text) && / /u.test(text) ? 'en' : undefined]])),
    part(4, 'gloss', term.definition.ja, [['xml:lang', 'ja']]),
    part(5, 'gloss', term.definition.en, [['xml:lang', 'en']]),
    ...term.sources.map((text) => part(6, 'bibl', text, [])),
    ...term.related.map((id): EntryPart => ({ rank: 7, element: makeElement('ptr', [['type', 'related'], ['target', `#${id}`]]) })),
  ];
  return parts.filter((made) => made !== undefined);
}

/** The rank of a child element of an `item`; `undefined` for what this software does not write. */
export function rankOf(element: XmlElement, own: 'ja' | 'en'): number | undefined {
  const [type, language] = [element.attributes.get('type'), element.attributes.get('xml:lang')];
  switch (element.name) {
    case 'term': return type === 'reading' ? 0 : type === 'variant' ? 3 : type === undefined && language !== undefined && language !== own ? 1 : undefined;
    case 'abbr': return 2;
    case 'gloss': return language === 'ja' ? 4 : language === 'en' ? 5 : undefined;
    case 'bibl': return 6;
    case 'ptr': return type === 'related' ? 7 : undefined;
    default: return undefined;
  }
}

/** An entry as whole lines, `label` and `item`, indented by `indent`. */
export function writeEntry(term: Term, indent: string): string {
  const own = labelLanguage(term);
  const label = makeElement('label', [['xml:id', term.id], ['xml:lang', own === 'en' ? 'en' : undefined]], [makeText(prose(term.label[own] ?? term.id))]);
  const parts = entryParts(term).map(({ element }) => `${indent}  ${writeInline(element, 'keep')}\n`);
  const ana = term.categoryAssumed === true ? '' : ` ana="#${term.category}"`;
  return `${indent}${writeInline(label, 'keep')}\n${parts.length === 0 ? `${indent}<item${ana}/>\n` : `${indent}<item${ana}>\n${parts.join('')}${indent}</item>\n`}`;
}

/** A fresh glossary file without entries. Valid but for the list that still is empty: it is written together with its first entry. */
export function newGlossaryFile(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary" subtype="1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        ${writeInline(makeElement('title', [], [makeText(title)]), 'drop')}
      </titleStmt>
      <publicationStmt>
        <p>Working glossary.</p>
      </publicationStmt>
      <sourceDesc>
        <p>Entries of this corpus, over the built-in glossary.</p>
      </sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
    <body>
      <list type="gloss">
      </list>
    </body>
  </text>
</TEI>
`;
}

export function prose(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function part(rank: number, name: string, text: string | undefined, attributes: readonly (readonly [string, string | undefined])[]): EntryPart | undefined {
  return text === undefined || prose(text) === '' ? undefined : { rank, element: makeElement(name, attributes, [makeText(prose(text))]) };
}
