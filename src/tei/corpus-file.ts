import { type Binding, readBindings } from './bindings';
import { writeInline } from './canonical-xml';
import { type Problem } from './problem';
import { descendantsNamed, readTeiRoot } from './tei-root';
import { type XmlElement, childElement, childElements, descend, makeElement, makeText, proseContent } from './xml-tree';

/** What a corpus file (`policy-corpus.xml`) says about the folder it stands in. Paths are relative to it, with `/`, as written. */
export interface CorpusDescription {
  /** Empty where none is given. */
  readonly title: string;
  readonly documents: readonly DocumentDescription[];
  readonly glossaries: readonly string[];
  readonly codebook: string | undefined;
  /** Globs of files that do not belong to the corpus. */
  readonly excluded: readonly string[];
}

export interface DocumentDescription {
  /** File name or relative path (`bibl/@n`). */
  readonly file: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO 8601 date, as precise as it is known: `2023`, `2023-07`, `2023-07-28`. */
  readonly date?: string;
  /** Where readers said that references of the document lead. */
  readonly bindings?: readonly Binding[];
}

const NOTHING: CorpusDescription = { title: '', documents: [], glossaries: [], codebook: undefined, excluded: [] };

/**
 * Reads a corpus file: TEI with `type="policy-corpus"`; `listBibl` holds a `bibl` with `n` for each described document, a
 * `list type="resources"` the glossaries, the codebook and what is left out. A file that cannot be read gives an empty description
 * and the problem; a part that cannot be understood is left out and reported.
 */
export function readCorpusFile(xml: string): { readonly corpus: CorpusDescription; readonly problems: readonly Problem[] } {
  const read = readTeiRoot(xml, 'policy-corpus');
  if (read.root === undefined) return { corpus: NOTHING, problems: [read.problem] };
  const { root, at } = read;
  const problems: Problem[] = [];
  const documents: DocumentDescription[] = [];
  for (const bibl of descendantsNamed(root, 'listBibl').flatMap((list) => childElements(list, 'bibl'))) {
    const file = bibl.attributes.get('n');
    if (file === undefined || file === '') problems.push(at(bibl, 'missing-attribute', { element: 'bibl', attribute: 'n' }));
    else if (documents.some((document) => document.file === file)) problems.push(at(bibl, 'duplicate-id', { id: file }));
    else documents.push(describeDocument(bibl, file, problems, at));
  }
  const glossaries: string[] = [];
  const codebooks: string[] = [];
  const excluded: string[] = [];
  const lists = descendantsNamed(root, 'list').filter((list) => list.attributes.get('type') === 'resources');
  for (const item of lists.flatMap((list) => childElements(list, 'item'))) {
    const kind = item.attributes.get('n');
    if (kind === 'exclude') {
      const glob = proseContent(item);
      if (glob !== '') excluded.push(glob);
    } else if (kind === 'glossary' || kind === 'codebook') {
      const target = childElement(item, 'ptr')?.attributes.get('target');
      if (target === undefined || target === '') problems.push(at(item, 'missing-attribute', { element: 'ptr', attribute: 'target' }));
      else (kind === 'glossary' ? glossaries : codebooks).push(decodePath(target));
    } else problems.push(at(item, kind === undefined ? 'missing-attribute' : 'bad-value', { element: 'item', attribute: 'n', value: kind ?? '' }));
  }
  const title = descend(root, 'teiHeader', 'fileDesc', 'titleStmt', 'title');
  return { corpus: { title: title === undefined ? '' : proseContent(title), documents, glossaries, codebook: codebooks[0], excluded }, problems };
}

function describeDocument(bibl: XmlElement, file: string, problems: Problem[], at: (element: XmlElement, key: Problem['key'], values?: Problem['values']) => Problem): DocumentDescription {
  const text = (name: string): string | undefined => {
    const element = childElement(bibl, name);
    return element && (proseContent(element) || undefined);
  };
  const [title, author, publisher] = [text('title'), text('author'), text('publisher')];
  const dated = childElement(bibl, 'date');
  const when = dated?.attributes.get('when');
  const valid = when !== undefined && /^\d{4}(-\d\d(-\d\d)?)?$/.test(when) && !Number.isNaN(Date.parse(when));
  if (dated !== undefined && when !== undefined && !valid) problems.push(at(dated, 'bad-value', { element: 'date', attribute: 'when', value: when }));
  const bindings = readBindings(bibl, problems, at);
  return { file, ...(bindings.length > 0 && { bindings }), ...(title && { title }), ...(author && { author }), ...(publisher && { publisher }), ...(valid && { date: when }) };
}

/** Pointers are percent-encoded; one that is not properly so is taken as written. */
function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A fresh corpus file: the title and the usual names of glossary and codebook. Valid TEI. */
export function newCorpusFile(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-corpus" subtype="1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        ${writeInline(makeElement('title', [], [makeText(title)]), 'drop')}
      </titleStmt>
      <publicationStmt>
        <p>Working corpus.</p>
      </publicationStmt>
      <sourceDesc>
        <p>The documents of this folder.</p>
      </sourceDesc>
    </fileDesc>
  </teiHeader>
  <text>
    <body>
      <list type="resources">
        <item n="glossary"><ptr target="glossary.tei.xml"/></item>
        <item n="codebook"><ptr target="codebook.tei.xml"/></item>
      </list>
    </body>
  </text>
</TEI>
`;
}
