import { type Problem } from './problem';
import { descendantsNamed, readTeiRoot } from './tei-root';
import { type XmlElement, childElement, childElements, descend, proseContent } from './xml-tree';

/** The categories that notes of a corpus may bear (notes file format §7.4). */
export interface Codebook {
  /** Empty where none is given. */
  readonly title: string;
  /** In the order of the file, nested. */
  readonly codes: readonly Code[];
}

export interface Code {
  /** An XML name without colon, in NFC, of at most 64 code points. */
  readonly id: string;
  /** By language tag (`ja`, `en`; empty where none is given), in the order of the file. */
  readonly descriptions: readonly CodeDescription[];
  readonly codes: readonly Code[];
}

export interface CodeDescription {
  readonly language: string;
  readonly label: string;
  /** What the category is for; the text behind the label, without the colon between them. */
  readonly definition: string;
}

/** `TEI/@type` of a codebook. */
export const CODEBOOK_TYPE = 'policy-notes-codebook';

/** XML names without colon; letters of every script. */
const CODE_ID = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}\p{Pc}_.\-\u00b7]*$/u;

export function isCodeId(id: string): boolean {
  return CODE_ID.test(id) && id.normalize('NFC') === id && [...id].length <= 64;
}

/**
 * Reads a codebook: TEI with `type="policy-notes-codebook"`, `classDecl/taxonomy` with nested `category` elements, a `catDesc` for each
 * language with the label in `term`. A category without a usable id is left out (what is nested in it stays, one level up) and reported;
 * of two with one id the first stands.
 */
export function readCodebookFile(xml: string): { readonly codebook: Codebook; readonly problems: readonly Problem[] } {
  const read = readTeiRoot(xml, CODEBOOK_TYPE);
  if (read.root === undefined) return { codebook: { title: '', codes: [] }, problems: [read.problem] };
  const { root, at } = read;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const readCodes = (parent: XmlElement): Code[] => childElements(parent, 'category').flatMap((category): Code[] => {
    const id = category.attributes.get('xml:id');
    const bad = id === undefined ? at(category, 'missing-attribute', { element: 'category', attribute: 'xml:id' })
      : !isCodeId(id) ? at(category, 'bad-value', { element: 'category', attribute: 'xml:id', value: id })
        : seen.has(id) ? at(category, 'duplicate-id', { id }) : undefined;
    if (id === undefined || bad !== undefined) {
      if (bad !== undefined) problems.push(bad);
      return readCodes(category);
    }
    seen.add(id);
    return [{ id, descriptions: childElements(category, 'catDesc').map(readDescription), codes: readCodes(category) }];
  });
  const codes = descendantsNamed(root, 'taxonomy').flatMap(readCodes);
  const title = descend(root, 'teiHeader', 'fileDesc', 'titleStmt', 'title');
  return { codebook: { title: title === undefined ? '' : proseContent(title), codes }, problems };
}

function readDescription(description: XmlElement): CodeDescription {
  const language = description.attributes.get('xml:lang') ?? '';
  const term = childElement(description, 'term');
  const whole = proseContent(description);
  if (term === undefined) return { language, label: whole, definition: '' };
  const label = proseContent(term);
  const rest = proseContent({ ...description, children: description.children.filter((child) => child !== term) });
  return { language, label, definition: rest.replace(/^[:：]\s*/u, '') };
}

/** Every code of the codebook, nested ones after the one they are nested in, with its depth from 0. */
export function everyCode(codebook: Codebook): { readonly code: Code; readonly depth: number }[] {
  const walk = (codes: readonly Code[], depth: number): { code: Code; depth: number }[] => codes.flatMap((code) => [{ code, depth }, ...walk(code.codes, depth + 1)]);
  return walk(codebook.codes, 0);
}
