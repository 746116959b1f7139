import { type Term } from '../terms/glossary';
import { writeInline, escapeAttribute } from './canonical-xml';
import { readGlossaryFile } from './glossary-file';
import { type Problem } from './problem';
import { descendantsNamed, readTeiRoot } from './tei-root';
import { type TextEdit, applyEdits, insertLines, removeLines } from './text-edits';
import { entryParts, labelLanguage, prose, rankOf, writeEntry } from './write-glossary-file';
import { type XmlElement, childElements, makeText, proseContent } from './xml-tree';

/** The edits and the new text of a glossary file, or why it may not be written; then nothing must be written at all. */
export type PatchedGlossary =
  | { readonly ok: true; readonly xml: string; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly problem: Problem };

interface Entry {
  readonly id: string;
  readonly label: XmlElement;
  readonly item: XmlElement;
  readonly list: XmlElement;
}

/** Adds entries at their places: in the order of ids where the list is in that order, else at its end. Lines that are there keep their bytes. */
export function addTerms(xml: string, terms: readonly Term[]): PatchedGlossary {
  return patch(xml, terms, (root, entries) => {
    const taken = terms.find(({ id }) => entries.some((entry) => entry.id === id));
    if (taken !== undefined) return refusal('duplicate-id', { id: taken.id });
    const lists = descendantsNamed(root, 'list').filter((list) => list.attributes.get('type') === 'gloss');
    const list = lists.at(-1);
    if (list === undefined) return refusal('missing-element', { element: 'list' });
    const inside = entries.filter((entry) => entry.list === list);
    const sorted = inside.every((entry, at) => at === 0 || inside[at - 1]!.id < entry.id);
    const indent = inside.length === 0 ? `${indentOf(xml, list)}  ` : indentOf(xml, inside[0]!.label);
    const byPlace = new Map<XmlElement | undefined, Term[]>();
    for (const term of [...terms].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const after = (sorted ? inside.filter(({ id }) => id < term.id) : inside).at(-1)?.item;
      byPlace.set(after, [...(byPlace.get(after) ?? []), term]);
    }
    return [...byPlace].map(([after, added]) => insertLines(xml, list, after, added.map((term) => writeEntry(term, indent)).join('')));
  });
}

/** Writes an entry that the file holds as it is now: only the elements that say something else change, and what this software does not know stays. */
export function replaceTerm(xml: string, term: Term): PatchedGlossary {
  return patch(xml, [term], (_root, entries) => {
    const entry = entries.find(({ id }) => id === term.id);
    if (entry === undefined) return refusal('no-such-term', { id: term.id });
    const { label, item } = entry;
    const own = label.attributes.get('xml:lang') === 'en' ? 'en' : 'ja';
    // The language of the label is the file's; an entry that lost that name is not to be written into it.
    const name = term.label[own];
    if (name === undefined) return refusal('missing-element', { element: 'label' });
    const edits: TextEdit[] = [];
    if (prose(name) !== proseContent(label)) edits.push({ start: label.contentStart, end: label.contentEnd, text: writeText(name) });
    const ana = /\sana=(?:"[^"]*"|'[^']*')/u.exec(xml.slice(item.start, item.contentStart));
    if (term.categoryAssumed !== true && item.attributes.get('ana') !== `#${term.category}`) {
      const text = ` ana="${escapeAttribute(`#${term.category}`)}"`;
      edits.push(ana === null ? { start: item.start + '<item'.length, end: item.start + '<item'.length, text } : { start: item.start + ana.index, end: item.start + ana.index + ana[0].length, text });
    }
    return [...edits, ...partEdits(xml, item, own, term)];
  });
}

/** Takes an entry out, with its lines. */
export function removeTerm(xml: string, id: string): PatchedGlossary {
  return patch(xml, [], (_root, entries) => {
    const entry = entries.find((known) => known.id === id);
    return entry === undefined ? refusal('no-such-term', { id }) : [removeLines(xml, entry.label), removeLines(xml, entry.item)];
  });
}

/** The edits that make the statements of an item those of the term: new ones behind the last of their rank or of one before it. */
function partEdits(xml: string, item: XmlElement, own: 'ja' | 'en', term: Term): TextEdit[] {
  const wanted = entryParts({ ...term, label: own === labelLanguage(term) ? term.label : { [own]: term.label[own], ...term.label } });
  const present = childElements(item).map((element) => ({ element, rank: rankOf(element, own) }));
  const same = (a: XmlElement, b: XmlElement): boolean => proseContent(a) === proseContent(b) && a.attributes.get('target') === b.attributes.get('target');
  const missing = wanted.filter(({ rank, element }) => !present.some((known) => known.rank === rank && same(known.element, element)));
  const gone = present.filter(({ rank, element }) => rank !== undefined && !wanted.some((part) => part.rank === rank && same(part.element, element)));
  const edits: TextEdit[] = [];
  // A text that took another's place: one line changes.
  for (const rank of [0, 1, 4, 5]) {
    const [old, fresh] = [gone.find((known) => known.rank === rank), missing.find((part) => part.rank === rank)];
    if (old === undefined || fresh === undefined) continue;
    gone.splice(gone.indexOf(old), 1);
    missing.splice(missing.indexOf(fresh), 1);
    edits.push({ start: old.element.contentStart, end: old.element.contentEnd, text: writeText(proseContent(fresh.element)) });
  }
  edits.push(...gone.map(({ element }) => removeLines(xml, element)));
  const indent = `${indentOf(xml, item)}  `;
  const byPlace = new Map<XmlElement | undefined, string>();
  for (const { rank, element } of missing) {
    const after = present.filter((known) => known.rank !== undefined && known.rank <= rank && !gone.includes(known)).at(-1)?.element;
    byPlace.set(after, `${byPlace.get(after) ?? ''}${indent}${writeInline(element, 'keep')}\n`);
  }
  return [...edits, ...[...byPlace].map(([after, block]) => insertLines(xml, item, after, block))];
}

function patch(xml: string, written: readonly Term[], change: (root: XmlElement, entries: readonly Entry[]) => TextEdit[] | Problem): PatchedGlossary {
  const read = readTeiRoot(xml, 'policy-glossary');
  if (read.root === undefined) return { ok: false, problem: read.problem };
  const changed = change(read.root, entriesIn(read.root));
  if ('key' in changed) return { ok: false, problem: changed };
  const patched = applyEdits(xml, changed);
  // What was written must be read again, and nothing else must have changed by it.
  const again = readGlossaryFile(patched);
  const before = readGlossaryFile(xml);
  const ids = new Set(written.map(({ id }) => id));
  if (written.some(({ id }) => !again.terms.some((term) => term.id === id)) || again.problems.length > before.problems.length) {
    return { ok: false, problem: again.problems[0] ?? refusal('bad-value', { element: 'label', attribute: 'xml:id', value: written[0]?.id ?? '' }) };
  }
  const others = (terms: readonly Term[]): string => JSON.stringify(terms.filter(({ id }) => !ids.has(id)));
  if (written.length > 0 && others(before.terms) !== others(again.terms)) return { ok: false, problem: refusal('file-not-writable') };
  return { ok: true, xml: patched, edits: changed };
}

/** The pairs of label and item; what stands alone is left to the reader's problems. */
function entriesIn(root: XmlElement): Entry[] {
  return descendantsNamed(root, 'list').filter((list) => list.attributes.get('type') === 'gloss').flatMap((list) => {
    const children = childElements(list);
    return children.flatMap((item, at): Entry[] => {
      const label = children[at - 1];
      const id = label?.attributes.get('xml:id');
      return item.name === 'item' && label?.name === 'label' && id !== undefined ? [{ id, label, item, list }] : [];
    });
  });
}

function refusal(key: Problem['key'], values: Problem['values'] = {}): Problem {
  return { line: 0, column: 0, key, values };
}

function writeText(text: string): string {
  const whole = writeInline({ kind: 'element', name: 'p', attributes: new Map(), children: [makeText(prose(text))], start: 0, end: 0, contentStart: 0, contentEnd: 0 }, 'keep');
  return whole.slice('<p>'.length, -'</p>'.length);
}

function indentOf(xml: string, element: XmlElement): string {
  return /[ \t]*$/u.exec(xml.slice(Math.max(0, element.start - 400), element.start))![0];
}
