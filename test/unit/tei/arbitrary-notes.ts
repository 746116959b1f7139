import fc from 'fast-check';
import { type Anchor, type Change, type Note, type NoteBody, type NoteTarget } from '../../../src/annotations/note';
import { noteId } from '../../../src/annotations/note-id';
import { type TextVersion } from '../../../src/annotations/text-version';

/** How often a property is tried; `FUZZ=20` in the environment tries twenty times as often. */
export function runs(times: number): { numRuns: number } {
  return { numRuns: times * Number(process.env.FUZZ ?? 1) };
}

/** Plain objects, as readers make them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(model, { noNullPrototype: true });

/** Any UTF-16 whatever, lone halves of surrogate pairs included, with the characters that trouble XML, diffs and merges made frequent. */
export const anyText: fc.Arbitrary<string> = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'B', ' ', '  ', '\n', '\n\n', '日', '本', 'が', 'か\u3099', '。', '𠮷', '😀') },
  { weight: 4, arbitrary: fc.constantFrom('\r', '\r\n', '\t', '\f', '\v', '\0', '\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udfff', '\u00a0') },
  { weight: 4, arbitrary: fc.constantFrom(']]>', '<', '&', '>', '"', "'", '&amp;', '&#10;', '<g n="U+0041"/>', '<!--', '-->', '<![CDATA[', '\n=======', '\n|||||||', '\n<<<<<<< HEAD', '\n>>>>>>> x', '</note>', '$1', '__proto__') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Text as quotes, headings and names have it: nothing that XML 1.0 cannot hold. */
export const xmlText: fc.Arbitrary<string> = anyText.map((text) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu, ''));

export const people = [{ uri: 'mailto:sato@example.jp', name: '佐藤' }, { uri: 'https://orcid.org/0000-0001', name: 'A. Reader' }, { uri: 'urn:uuid:1', name: '' }] as const;

export const versions: readonly TextVersion[] = ['a1', 'b2', 'c3'].map((digits, at) => ({ version: digits.repeat(32), length: 1000 + at }));

export const time = fc.integer({ min: 0, max: 400 }).map((minutes) => new Date(Date.UTC(2030, 0, 1, 0, minutes)).toISOString());

const change: fc.Arbitrary<Change> = record({ when: time, who: fc.constantFrom(...people.map(({ uri }) => uri)) });

/** Ids of the notes of tests, few, so that replies meet what they answer. */
export const ids = Array.from({ length: 8 }, (_, at) => noteId(Date.UTC(2030, 0, 1 + (at % 3)), new Uint8Array(10).fill(17 * at + 3)));

const span = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 })).map(([start, length]) => ({ start, end: start + length }));

const anchor: fc.Arbitrary<Anchor> = record({
  position: span,
  path: fc.array(xmlText, { maxLength: 2 }),
  prefix: xmlText,
  quote: xmlText,
  suffix: xmlText,
  abridged: fc.option(record({ at: fc.nat(3), codePoints: fc.integer({ min: 1, max: 999 }) }), { nil: undefined, freq: 4 }),
  section: fc.constantFrom(undefined, true),
}).map(({ abridged, section, ...rest }) => {
  const at = abridged === undefined ? 0 : wholeCharacters(rest.quote, Math.min(abridged.at, rest.quote.length));
  return { ...rest, ...(abridged && { abridged: { at, codePoints: abridged.codePoints } }), ...(section && { section }) };
});

/** Quotes are not cut inside a character. */
function wholeCharacters(text: string, at: number): number {
  return /[\ud800-\udbff]$/.test(text.slice(0, at)) ? at - 1 : at;
}

export const target: fc.Arbitrary<NoteTarget> = fc.oneof(
  { weight: 5, arbitrary: record({ kind: fc.constant('passage' as const), anchors: fc.array(anchor, { minLength: 1, maxLength: 2 }), version: fc.constantFrom(...versions.map(({ version }) => version)) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'document' as const }) },
  { weight: 3, arbitrary: record({ kind: fc.constant('note' as const), id: fc.constantFrom(...ids) }) },
);

/** Bodies newest first, no text twice, as files hold them. */
const bodies: fc.Arbitrary<NoteBody[]> = fc.uniqueArray(record({
  text: anyText, edited: time, by: fc.constantFrom(...people.map(({ uri }) => uri)), language: fc.constantFrom(undefined, 'ja', 'en'),
}), { maxLength: 2, selector: ({ text }) => text }).map((made) => made
  .map(({ language, ...body }) => ({ ...body, ...(language && { language }) }))
  .sort((a, b) => (a.edited === b.edited ? 0 : a.edited < b.edited ? 1 : -1)).filter((body, at, all) => at === 0 || body.edited !== all[at - 1]!.edited));

export const code = fc.constantFrom('claim', 'scc', '要確認', '__proto__', 'constructor');

/** A link type and target; the order in files is by type, then target. */
const links = fc.uniqueArray(record({ type: fc.constantFrom('see', 'cites'), target: fc.constantFrom(`#${ids[0]}`, 'https://example.org/?a=1&b=2', 'b.txt') }), { maxLength: 2, selector: ({ type, target: to }) => `${type} ${to}` })
  .map((made) => made.sort((a, b) => (`${a.type} ${a.target}` < `${b.type} ${b.target}` ? -1 : 1)));

export function noteWith(id: fc.Arbitrary<string>): fc.Arbitrary<Note> {
  return record({
    id,
    motivations: fc.uniqueArray(fc.constantFrom('commenting', 'questioning', 'replying', 'moderating'), { minLength: 1, maxLength: 2 }).map((made) => made.sort()),
    codes: fc.uniqueArray(code, { maxLength: 3 }).map((made) => made.sort()),
    target,
    creator: fc.constantFrom(...people),
    created: change,
    modified: fc.option(change, { nil: undefined }),
    resolved: fc.option(change, { nil: undefined, freq: 4 }),
    reopened: fc.option(change, { nil: undefined, freq: 6 }),
    bodies,
    links,
  }).map(({ modified, resolved, reopened, ...rest }) => ({ ...rest, ...(modified && { modified }), ...(resolved && { resolved }), ...(reopened && { reopened }) }));
}

/** Some notes, no id twice. */
export const noteSet: fc.Arbitrary<Note[]> = fc.uniqueArray(noteWith(fc.constantFrom(...ids)), { maxLength: 6, selector: ({ id }) => id });
