// The sides of the comparisons, one process each: `node tasks.cjs TASK ARGUMENT…` prints {cpu, bytes} of the work without start-up, CPU in ms.
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { createNote, editNote } from '../../src/annotations/edit-note';
import { noteId } from '../../src/annotations/note-id';
import { readFieldGlossary } from '../../src/corpus/field-glossary';
import { readOutline } from '../../src/outline/read-outline';
import { readNotesFile } from '../../src/tei/notes-file';
import { insertNote, replaceNote } from '../../src/tei/patch-notes-file';
import { newNotesFile } from '../../src/tei/write-notes-file';
import { readDocumentText } from '../../src/text/document-text';

const [task, ...given] = process.argv.slice(2);
const version = { version: 'ab'.repeat(32), length: 1_000_000 };

/** CPU milliseconds of `work`, done `times` times after a first one that does not count. */
function cpu(times: number, work: () => unknown): number {
  work();
  const start = process.cpuUsage();
  for (let round = 0; round < times; round++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/** A notes file with many notes; made by the product's own writer, in one piece. */
function notesFile(count: number): string {
  const empty = newNotesFile('text.txt', 'codebook.tei.xml', version);
  const random = (index: number): Uint8Array => Uint8Array.from({ length: 10 }, (_, at) => (index * 31 + at * 17) & 255);
  const one = insertNote(empty, createNote({
    id: noteId(1, random(0)), creator: { uri: 'mailto:a@example.org', name: '田中' }, now: 1_700_000_000_000, text: '要確認。', codes: ['check'],
    target: { kind: 'passage', version: version.version, anchors: [{ position: { start: 10, end: 20 }, path: ['第1節 概要'], prefix: '前の文脈がここにあり、', quote: '引用された語句の例', suffix: '後ろの文脈が続いている。' }] },
  }), version);
  if (!one.ok) throw new Error(one.problem.key);
  const annotation = /^ *<annotation [\s\S]*?<\/annotation>\n/mu.exec(one.xml)![0];
  const all = Array.from({ length: count }, (_, index) => annotation
    .replace(/xml:id="[^"]*"/u, `xml:id="${noteId(index + 1, random(index))}"`)
    .replace('doc:char=10,20', `doc:char=${10 + index},${20 + index}`)).join('');
  return one.xml.replace(annotation, all);
}

const COUNTRIES = [...'日米英仏独伊加豪韓中印比越泰露欧'].flatMap((first, index, all) => all.slice(index + 1).map((second) => first + second));
const SUBJECTS = ['防衛', '経済', '通商', '投資', '原子力', '宇宙', 'サイバー', '海洋', '航空', '租税', '社会保障', '科学技術'];
const FORMS = ['協定', '条約', '共同声明', '協力覚書', '首脳会談', '閣僚会合', '協議委員会', '作業部会', '行動計画', '対話', '枠組み', '議定書', '交渉'];

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false, parseAttributeValue: false, processEntities: false, maxNestedTags: 32 });

const tasks: Record<string, () => number> = {
  'outline': () => {
    const text = readFileSync(given[0]!).toString('utf8');
    return cpu(5, () => readOutline(readDocumentText(text)));
  },
  'markdown-it': () => {
    const text = readFileSync(given[0]!).toString('utf8');
    const MarkdownIt = createRequire(path.join(given[1]!, 'package.json'))('markdown-it') as (() => { parse(text: string, env: object): unknown });
    const reader = MarkdownIt();
    return cpu(5, () => reader.parse(text, {}));
  },
  'notes-read': () => {
    const xml = notesFile(Number(given[0]));
    return cpu(3, () => readNotesFile(xml));
  },
  'notes-read-fxp': () => {
    const xml = notesFile(Number(given[0]));
    return cpu(3, () => XMLValidator.validate(xml) === true && parser.parse(xml));
  },
  'notes-save': () => {
    const xml = notesFile(Number(given[0]));
    const { note } = readNotesFile(xml).notes[Math.floor(Number(given[0]) / 2)]!;
    const changed = editNote(note, { text: '直した。' }, 'mailto:a@example.org', Date.now());
    return cpu(3, () => replaceNote(xml, changed));
  },
  'notes-save-fxp': () => {
    const xml = notesFile(Number(given[0]));
    const builder = new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, processEntities: false });
    return cpu(3, () => XMLValidator.validate(xml) === true && builder.build(parser.parse(xml)));
  },
  // A list of so many names to search for, one a line: those of the glossary, then such as treaties and bodies might have.
  'names': () => {
    const known = readFieldGlossary().terms.flatMap(({ label, abbreviations, variants }) => [label.ja, label.en, ...abbreviations, ...variants]);
    const names = new Set(known.filter((name): name is string => name !== undefined && name.length > 1));
    for (const second of SUBJECTS) for (const first of COUNTRIES) for (const third of FORMS) names.add(`${first}${second}${third}`);
    process.stderr.write([...names].slice(0, Number(given[0])).join('\n'));
    return 0;
  },
};

process.stdout.write(JSON.stringify({ cpu: tasks[task!]!() }));
