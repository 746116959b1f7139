import { type Term } from '../terms/glossary';
import { newTermId } from '../terms/term-id';
import { lineAt, readLineStarts } from '../text/lines';
import { TERM_ID } from './glossary-file';
import { type ImportedGlossary } from './glossary-csv';
import { type Problem } from './problem';
import { readStrictXml } from './strict-xml';
import { descendantsNamed } from './tei-root';
import { type XmlElement, isElement, proseContent } from './xml-tree';

/** A DOCTYPE that only names the TBX grammar; one with declarations of its own stays and is refused by the strict reader. */
const DOCTYPE = /<!DOCTYPE\s+martif\s+(?:SYSTEM|PUBLIC)[^[>]*>/u;
/** Prefixed names of the dialects' modules: `<basic:definition>`, `xmlns:min="…"`. Replaced letter for letter, so that places stay. */
const PREFIXED = /(<\/?[A-Za-z]+):(?=[A-Za-z])|(\sxmlns):(?=[a-z])/gu;

/**
 * Reads TBX (ISO 30042): TBX-Basic of 2008 (`martif`, `termEntry`, `langSet`, `tig`/`ntig`) and of 2019 (`tbx`, `conceptEntry`, `langSec`, `termSec`), the latter with categories as
 * attributes (DCA) or as elements (DCT). Of each entry Japanese and English are read; the preferred or first term of a language is its name, abbreviations and other terms are other names.
 */
export function readGlossaryTbx(xml: string): ImportedGlossary {
  const plain = xml.replace(DOCTYPE, (found) => found.replace(/[^\n]/gu, ' ')).replace(PREFIXED, (_, tag: string | undefined, declared: string | undefined) => `${tag ?? declared}-`);
  const read = readStrictXml(plain);
  if (!read.ok) return { terms: [], problems: [read.problem] };
  const { root } = read.document;
  const lined = { raw: plain, lineStarts: readLineStarts(plain) };
  if (root.name !== 'martif' && root.name !== 'tbx') return { terms: [], problems: [{ line: lineAt(lined, root.start), column: 0, key: 'other-file-type', values: { expected: 'TBX' } }] };
  const problems: Problem[] = [];
  const terms = new Map<string, Term>();
  for (const entry of [...descendantsNamed(root, 'termEntry'), ...descendantsNamed(root, 'conceptEntry')].sort((a, b) => a.start - b.start)) {
    const term = termOf(entry, (id) => terms.has(id));
    if (term === undefined) problems.push({ line: lineAt(lined, entry.start), column: 0, key: 'no-name', values: {} });
    else if (terms.has(term.id)) problems.push({ line: lineAt(lined, entry.start), column: 0, key: 'duplicate-id', values: { id: term.id } });
    else terms.set(term.id, term);
  }
  return { terms: [...terms.values()], problems };
}

function termOf(entry: XmlElement, isTaken: (id: string) => boolean): Term | undefined {
  const [ja, en] = [inLanguage(entry, 'ja'), inLanguage(entry, 'en')];
  if (ja.name === undefined && en.name === undefined) return undefined;
  const label = { ...(ja.name === undefined ? {} : { ja: ja.name }), ...(en.name === undefined ? {} : { en: en.name }) };
  const abbreviations = [...new Set([...ja.abbreviations, ...en.abbreviations])];
  const shared = definitionsIn(entry, ['langSet', 'langSec']);
  const [glossJa, glossEn] = [ja.definition ?? shared.find(isJapanese), en.definition ?? shared.find((text) => !isJapanese(text))];
  const given = (entry.attributes.get('id') ?? entry.attributes.get('xml:id') ?? '').toLowerCase();
  return {
    id: TERM_ID.test(given) ? given : newTermId({ label, abbreviations }, isTaken),
    label, abbreviations, variants: [...new Set([...ja.variants, ...en.variants])],
    definition: { ...(glossJa === undefined ? {} : { ja: glossJa }), ...(glossEn === undefined ? {} : { en: glossEn }) },
    category: 'concept', categoryAssumed: true,
    sources: [...new Set(everyElement(entry).filter((element) => categoryOf(element) === 'source').map(proseContent).filter((text) => text !== ''))],
    related: [],
  };
}

interface Names {
  readonly name?: string;
  readonly abbreviations: readonly string[];
  readonly variants: readonly string[];
  readonly definition?: string;
}

function inLanguage(entry: XmlElement, language: 'ja' | 'en'): Names {
  const sets = everyElement(entry).filter(({ name, attributes }) => (name === 'langSet' || name === 'langSec') && (attributes.get('xml:lang') ?? '').toLowerCase().split('-')[0] === language);
  const written = sets.flatMap(everyElement).filter(({ name }) => name === 'tig' || name === 'ntig' || name === 'termSec').flatMap((section) => {
    const inside = everyElement(section);
    const text = inside.filter(({ name }) => name === 'term').map(proseContent)[0];
    const note = (kind: string): string => inside.filter((element) => categoryOf(element) === kind).map(proseContent)[0] ?? '';
    return text === undefined || text === '' ? [] : [{ text, short: /abbreviat|acronym|initialism|shortForm/iu.test(note('termType')), preferred: /preferred/iu.test(note('administrativeStatus')), avoided: /deprecated|superseded/iu.test(note('administrativeStatus')) }];
  });
  const names = written.filter(({ short, avoided }) => !short && !avoided);
  const main = names.find(({ preferred }) => preferred) ?? names[0] ?? written[0];
  const others = written.filter((one) => one !== main);
  const definition = sets.flatMap((set) => definitionsIn(set, []))[0];
  return {
    ...(main === undefined ? {} : { name: main.text }),
    abbreviations: others.filter(({ short, text }) => short && /[A-Z]/u.test(text)).map(({ text }) => text),
    variants: others.filter(({ short, text }) => !(short && /[A-Z]/u.test(text))).map(({ text }) => text),
    ...(definition === undefined ? {} : { definition }),
  };
}

/** Definitions in an element, not in elements of the names given. */
function definitionsIn(element: XmlElement, except: readonly string[]): string[] {
  return element.children.filter(isElement).filter(({ name }) => !except.includes(name))
    .flatMap((child) => (categoryOf(child) === 'definition' ? [proseContent(child)] : definitionsIn(child, except))).filter((text) => text !== '');
}

/** `<descrip type="definition">` and `<basic:definition>` are the same. */
function categoryOf({ name, attributes }: XmlElement): string {
  return ['descrip', 'termNote', 'admin', 'xref', 'descripNote', 'adminNote'].includes(name) ? attributes.get('type') ?? '' : /^[A-Za-z]+-(.+)$/u.exec(name)?.[1] ?? '';
}

function everyElement(element: XmlElement): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...everyElement(child)]);
}

function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
