import { type Term } from '../terms/glossary';
import { layerGlossaries } from '../terms/layer-glossaries';
import { type ImportedGlossary, readGlossaryCsv } from './glossary-csv';
import { readGlossaryFile } from './glossary-file';
import { readGlossaryTbx } from './glossary-tbx';
import { addTerms, type PatchedGlossary, replaceTerm } from './patch-glossary-file';

/** Reads a foreign glossary by what it is: TBX, a glossary file of this kind, else a table. */
export function readForeignGlossary(text: string): ImportedGlossary {
  const head = text.slice(0, 2000);
  if (/<(?:martif|tbx)[\s>]/u.test(head)) return readGlossaryTbx(text);
  return /^\ufeff?\s*</u.test(head) ? readGlossaryFile(text) : readGlossaryCsv(text);
}

/** What an import would do to a glossary file. */
export interface ImportPlan {
  readonly added: readonly Term[];
  /** Entries that the file holds under the same id, as they will be: what the import says lies over what is there. */
  readonly changed: readonly Term[];
  readonly unchanged: number;
}

/** Compares an import with the text of a glossary file. */
export function planImport(xml: string, terms: readonly Term[]): ImportPlan {
  const present = new Map(readGlossaryFile(xml).terms.map((term) => [term.id, term]));
  const over = terms.filter(({ id }) => present.has(id)).map((term) => ({ before: present.get(term.id)!, after: layerGlossaries([{ terms: [present.get(term.id)!] }, { terms: [term] }]).terms[0]! }));
  const changed = over.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)).map(({ after }) => after);
  return { added: terms.filter(({ id }) => !present.has(id)), changed, unchanged: over.length - changed.length };
}

/** The file with a plan carried out. */
export function carryOut(xml: string, { added, changed }: ImportPlan): PatchedGlossary {
  let patched: PatchedGlossary = added.length === 0 ? { ok: true, xml, edits: [] } : addTerms(xml, added);
  for (const term of changed) {
    if (!patched.ok) return patched;
    patched = replaceTerm(patched.xml, term);
  }
  // Edits of several steps do not add up; the whole text is one.
  return patched.ok ? { ok: true, xml: patched.xml, edits: [{ start: 0, end: xml.length, text: patched.xml }] } : patched;
}
