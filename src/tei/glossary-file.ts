import { type Term, type TermCategory, type TermOrigin } from '../terms/glossary';
import { lineAt, readLineStarts } from '../text/lines';
import { type Problem } from './problem';
import { descendantsNamed, readTeiRoot } from './tei-root';
import { type XmlElement, childElement, childElements, proseContent } from './xml-tree';

/** In the order in which they are offered. */
export const CATEGORIES: ReadonlySet<string> = new Set<TermCategory>(['institution', 'instrument', 'document', 'concept', 'capability', 'actor', 'place-base', 'policy', 'economy', 'event']);
export const TERM_ID = /^[a-z][a-z0-9-]*$/u;

/**
 * Reads a glossary: TEI with `type="policy-glossary"`, `list type="gloss"` with a `label` (the Japanese name, `xml:id` = id of the term) and an
 * `item` for each entry. An entry that cannot be understood is left out and reported; an unknown category is reported and read as a concept.
 *
 *     <label xml:id="scc">日米安全保障協議委員会</label>
 *     <item ana="#institution"> <term xml:lang="en">…</term> <abbr>SCC</abbr> <gloss xml:lang="ja">…</gloss> <bibl>…</bibl> </item>
 *
 * `from` says which layer the file is; the terms then know their line in it.
 */
export function readGlossaryFile(xml: string, from?: Pick<TermOrigin, 'layer' | 'file'>): { readonly terms: readonly Term[]; readonly problems: readonly Problem[] } {
  const read = readTeiRoot(xml, 'policy-glossary');
  if (read.root === undefined) return { terms: [], problems: [read.problem] };
  const { root, at } = read;
  const problems: Problem[] = [];
  const terms = new Map<string, Term>();
  const lined = { raw: xml, lineStarts: readLineStarts(xml) };
  for (const list of descendantsNamed(root, 'list').filter((candidate) => candidate.attributes.get('type') === 'gloss')) {
    let label: XmlElement | undefined;
    for (const element of childElements(list)) {
      if (element.name === 'label') {
        if (label !== undefined) problems.push(at(label, 'missing-element', { element: 'item' }));
        label = element;
      } else if (element.name === 'item') {
        if (label === undefined) problems.push(at(element, 'missing-element', { element: 'label' }));
        else readEntry(label, element);
        label = undefined;
      }
    }
    if (label !== undefined) problems.push(at(label, 'missing-element', { element: 'item' }));
  }
  return { terms: [...terms.values()], problems };

  function readEntry(label: XmlElement, item: XmlElement): void {
    const id = label.attributes.get('xml:id');
    if (id === undefined) problems.push(at(label, 'missing-attribute', { element: 'label', attribute: 'xml:id' }));
    else if (!TERM_ID.test(id)) problems.push(at(label, 'bad-value', { element: 'label', attribute: 'xml:id', value: id }));
    else if (terms.has(id)) problems.push(at(label, 'duplicate-id', { id }));
    else if (proseContent(label) === '') problems.push(at(label, 'missing-element', { element: 'label' }));
    else {
      const given = item.attributes.get('ana')?.replace(/^#/u, '');
      const category = given !== undefined && isCategory(given) ? given : undefined;
      if (given !== undefined && category === undefined) problems.push(at(item, 'bad-value', { element: 'item', attribute: 'ana', value: given }));
      const term = termOf(id, label, item);
      terms.set(id, {
        ...term, category: category ?? 'concept', ...(given === undefined ? { categoryAssumed: true } : {}),
        ...(from === undefined ? {} : { origins: [{ ...from, line: lineAt(lined, label.start) }] }),
      });
    }
  }
}

function isCategory(text: string): text is TermCategory {
  return CATEGORIES.has(text);
}

/** `<date when="1960-01-19"/> <orgName>…</orgName> <measure unit="article" quantity="10"/>` of an entry for a document. */
function documentFacts(item: XmlElement): Pick<Term, 'document'> {
  const date = childElement(item, 'date')?.attributes.get('when');
  const issuer = childElement(item, 'orgName');
  const articles = Number(childElements(item, 'measure').find((one) => one.attributes.get('unit') === 'article')?.attributes.get('quantity'));
  const document = {
    ...(date === undefined ? {} : { date }), ...(issuer === undefined ? {} : { issuer: proseContent(issuer) }), ...(Number.isInteger(articles) && articles > 0 ? { articles } : {}),
  };
  return Object.keys(document).length === 0 ? {} : { document };
}

function termOf(id: string, label: XmlElement, item: XmlElement): Omit<Term, 'category'> {
  const named = (element: string, fits: (child: XmlElement) => boolean): string[] =>
    childElements(item, element).filter(fits).map(proseContent).filter((text) => text !== '');
  const inLanguage = (language: string) => (child: XmlElement): boolean => child.attributes.get('xml:lang') === language;
  const plain = (child: XmlElement): boolean => child.attributes.get('type') === undefined;
  const [reading] = named('term', (child) => child.attributes.get('type') === 'reading');
  const labelLanguage = label.attributes.get('xml:lang') ?? 'ja';
  const other = labelLanguage === 'ja' ? 'en' : 'ja';
  const [otherLabel] = named('term', (child) => plain(child) && inLanguage(other)(child));
  const [ja] = named('gloss', inLanguage('ja'));
  const [en] = named('gloss', inLanguage('en'));
  return {
    id,
    label: { [labelLanguage]: proseContent(label), ...(otherLabel === undefined ? {} : { [other]: otherLabel }) },
    ...(reading === undefined ? {} : { reading }),
    abbreviations: named('abbr', () => true),
    variants: named('term', (child) => child.attributes.get('type') === 'variant'),
    definition: { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) },
    sources: named('bibl', () => true),
    ...documentFacts(item),
    related: childElements(item, 'ptr')
      .filter((child) => child.attributes.get('type') === 'related')
      .map((child) => (child.attributes.get('target') ?? '').replace(/^#/u, ''))
      .filter((target) => target !== ''),
  };
}
