import { textNodes, writeInline } from './canonical-xml';
import { type Problem } from './problem';
import { type TextEdit, applyEdits, insertLines, removeLines } from './text-edits';
import { descendantsNamed, readTeiRoot } from './tei-root';
import { type XmlElement, childElement, childElements, descend, makeElement, proseContent, textContent } from './xml-tree';

/**
 * What a reader said of a reference that could not be followed: where it leads, or that its target is outside. In a corpus file it stands in
 * the `bibl` of the document that refers:
 *
 *     <ref type="binding" n="第5条" target="treaty.txt"><seg type="prefix">…</seg><seg type="quote">同条約</seg><seg type="suffix">…</seg><name>…</name></ref>
 *     <ref type="binding" subtype="outside">…</ref>
 */
export interface Binding {
  /** Words of the reference and around it, in quote form: found again however the text is wrapped. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it leads; without a target it is outside. */
  readonly target?: BindingTarget;
  /** Name of who bound it; may be empty. */
  readonly by: string;
}

export interface BindingTarget {
  /** Path of the document, relative to the corpus file, as `bibl/@n`. */
  readonly file: string;
  /** Address of a section of it, as `addressOf` makes them. */
  readonly section?: string;
}

/** Reads the bindings of a document's `bibl`; one that lacks its words or its target is left out and reported. */
export function readBindings(bibl: XmlElement, problems: Problem[], at: (element: XmlElement, key: Problem['key'], values?: Problem['values']) => Problem): Binding[] {
  return bindingElements(bibl).flatMap((ref) => {
    const outside = ref.attributes.get('subtype') === 'outside';
    const target = ref.attributes.get('target') ?? '';
    const quote = segment(ref, 'quote');
    if (!outside && target === '') problems.push(at(ref, 'missing-attribute', { element: 'ref', attribute: 'target' }));
    else if (quote === '') problems.push(at(ref, 'missing-element', { element: 'seg' }));
    else return [bindingOf(ref)];
    return [];
  });
}

function bindingOf(ref: XmlElement): Binding {
  const name = childElement(ref, 'name');
  const section = ref.attributes.get('n');
  return {
    quote: segment(ref, 'quote'), prefix: segment(ref, 'prefix'), suffix: segment(ref, 'suffix'), by: name === undefined ? '' : proseContent(name),
    ...(ref.attributes.get('subtype') === 'outside' ? {} : { target: { file: decodePath(ref.attributes.get('target') ?? ''), ...(section === undefined ? {} : { section }) } }),
  };
}

function bindingElements(bibl: XmlElement): XmlElement[] {
  return childElements(bibl, 'ref').filter((ref) => ref.attributes.get('type') === 'binding');
}

function segment(ref: XmlElement, type: string): string {
  const found = childElements(ref, 'seg').find((seg) => seg.attributes.get('type') === type);
  return found === undefined ? '' : textContent(found);
}

/** The new text of a corpus file with the edits that make it, or why it may not be written. */
export type PatchedCorpus = { readonly ok: true; readonly xml: string; readonly edits: readonly TextEdit[] } | { readonly ok: false; readonly problem: Problem };

/**
 * Writes a binding of a document into a corpus file in place of others of the same words, or with `undefined` only takes those out. All other
 * bytes stay; a file that does not parse is not written.
 */
export function changeBinding(xml: string, file: string, words: Pick<Binding, 'quote' | 'prefix' | 'suffix'>, binding: Binding | undefined): PatchedCorpus {
  const read = readTeiRoot(xml, 'policy-corpus');
  if (read.root === undefined) return { ok: false, problem: read.problem };
  const lists = descendantsNamed(read.root, 'listBibl');
  const bibl = lists.flatMap((list) => childElements(list, 'bibl')).find((one) => one.attributes.get('n') === file);
  const before = bibl === undefined ? [] : bindingElements(bibl);
  const edits = before.filter((ref) => sameWords(bindingOf(ref), words)).map((ref) => removeLines(xml, ref));
  if (binding !== undefined) {
    const [list] = lists;
    const body = descend(read.root, 'text', 'body');
    const line = writeInline(refElement(binding), 'drop');
    if (bibl !== undefined) edits.push(insertLines(xml, bibl, childElements(bibl).at(-1), `${indentOf(xml, bibl)}  ${line}\n`));
    else if (list !== undefined) edits.push(insertLines(xml, list, childElements(list).at(-1), biblLines(file, line, `${indentOf(xml, list)}  `)));
    else if (body !== undefined) {
      const indent = `${indentOf(xml, body)}  `;
      edits.push(insertLines(xml, body, childElements(body).at(-1), `${indent}<listBibl>\n${biblLines(file, line, `${indent}  `)}${indent}</listBibl>\n`));
    } else return { ok: false, problem: read.at(read.root, 'missing-element', { element: 'body' }) };
  }
  return { ok: true, xml: applyEdits(xml, edits), edits };
}

function biblLines(file: string, line: string, indent: string): string {
  const start = writeInline(makeElement('bibl', [['n', file]]), 'drop').replace(/\/>$/u, '>');
  return `${indent}${start}\n${indent}  ${line}\n${indent}</bibl>\n`;
}

function refElement({ quote, prefix, suffix, target, by }: Binding): XmlElement {
  const part = (type: string, text: string): XmlElement[] => (text === '' ? [] : [makeElement('seg', [['type', type]], textNodes(text))]);
  const attributes = target === undefined ? [['subtype', 'outside']] as const : [['n', target.section], ['target', encodePath(target.file)]] as const;
  return makeElement('ref', [['type', 'binding'], ...attributes], [
    ...part('prefix', prefix), ...part('quote', quote), ...part('suffix', suffix), ...(by === '' ? [] : [makeElement('name', [], textNodes(by))]),
  ]);
}

function sameWords(a: Pick<Binding, 'quote' | 'prefix' | 'suffix'>, b: Pick<Binding, 'quote' | 'prefix' | 'suffix'>): boolean {
  return a.quote === b.quote && a.prefix === b.prefix && a.suffix === b.suffix;
}

function indentOf(xml: string, { start }: XmlElement): string {
  return /[ \t]*$/u.exec(xml.slice(Math.max(0, start - 200), start))![0];
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodePath(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
