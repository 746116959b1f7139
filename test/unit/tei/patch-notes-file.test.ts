import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Note } from '../../../src/annotations/note';
import { readNotesFile } from '../../../src/tei/notes-file';
import { insertNote, removeNotes, replaceNote } from '../../../src/tei/patch-notes-file';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';
import { ids, noteSet, noteWith, people, runs, versions } from './arbitrary-notes';
import { around, emptyFile, fileWith, insert, patched } from './files';

const note = (id: string, start: number, text: string): Note => ({
  id, motivations: ['commenting'], codes: [], creator: people[0], created: { when: '2030-01-01T00:00:00.000Z', who: people[0].uri },
  target: { kind: 'passage', version: versions[0]!.version, anchors: [{ position: { start, end: start + 2 }, path: ['第1章'], prefix: '前', quote: '引用', suffix: '後' }] },
  bodies: [{ text, edited: '2030-01-01T00:00:00.000Z', by: people[0].uri }], links: [],
});
const [first, second, third] = [note(ids[0]!, 10, '一'), note(ids[1]!, 20, '二'), note(ids[2]!, 30, '三')];

/** The notes of a file by id. */
const notesIn = (xml: string): Map<string, Note> => new Map(readNotesFile(xml).notes.map((record) => [record.note.id, record.note]));
const byId = (notes: readonly Note[]): Map<string, Note> => new Map(notes.map((one) => [one.id, one]));
const versionOf = ({ target }: Note): (typeof versions)[number] | undefined => versions.find(({ version }) => target.kind === 'passage' && target.version === version);

/** The notes on the document, then the answers to them, and so on; answers to nothing are left out. */
function answerable(notes: readonly Note[]): Note[] {
  const ordered = notes.filter(({ target }) => target.kind !== 'note');
  for (let more: Note[] = ordered; more.length > 0;) {
    more = notes.filter((one) => !ordered.includes(one) && one.target.kind === 'note' && ordered.some(({ id }) => one.target.kind === 'note' && id === one.target.id));
    ordered.push(...more);
  }
  return ordered;
}

/** Lines of `after` that `before` has not, and the other way round. */
function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { removed: a.slice(head, a.length - tail), added: b.slice(head, b.length - tail) };
}

describe('writing notes', () => {
  it('reads back every note as it was written, whatever characters it holds', () => {
    fc.assert(fc.property(noteSet, (notes) => {
      const xml = fileWith(notes);
      assert.deepEqual(notesIn(xml), byId(notes));
      assert.deepEqual(readNotesFile(xml).problems, []);
    }), runs(120));
  });

  it('gives the canonical form by inserting alone, in any order in which answers follow what they answer', () => {
    fc.assert(fc.property(noteSet, fc.nat(), (made, seed) => {
      const notes = answerable(made);
      const xml = fileWith(notes);
      assert.equal(canonicalNotesFile(xml), xml);
      const turned = answerable([...notes.slice(seed % (notes.length + 1)), ...notes.slice(0, seed % (notes.length + 1))]);
      assert.equal(fileWith(turned), xml);
      assert.deepEqual(new Set(readNotesFile(xml).versions), new Set([versions[0], ...notes.flatMap((one) => versionOf(one) ?? [])]));
    }), runs(80));
  });

  it('changes nothing else when it changes one note', () => {
    fc.assert(fc.property(noteSet.filter((notes) => notes.length > 0), noteWith(fc.constant('')), fc.nat(), (notes, other, at) => {
      const before = fileWith(notes);
      const old = notes[at % notes.length]!;
      const changed: Note = { ...other, id: old.id };
      const after = patched(replaceNote(before, changed, versionOf(changed)));
      assert.deepEqual(notesIn(after), byId(notes.map((one) => (one === old ? changed : one))));
      const without = (xml: string): string => patched(removeNotes(xml, [old.id])).replace(/ {10}<bibl [^]*?<\/bibl>\n/g, '');
      assert.equal(without(after), without(before));
    }), runs(80));
  });

  it('undoes an insertion by a removal, byte for byte', () => {
    fc.assert(fc.property(noteSet.filter((notes) => notes.length > 0), fc.nat(), (notes, at) => {
      const inserted = notes[at % notes.length]!;
      const before = insert(insert(emptyFile(), { ...inserted, bodies: [] }), { ...first, id: 'n00000000000000000000000000' });
      const base = patched(removeNotes(before, [inserted.id]));
      assert.equal(patched(removeNotes(insert(base, inserted), [inserted.id])).replace(/ {10}<bibl [^]*?<\/bibl>\n/g, ''), base.replace(/ {10}<bibl [^]*?<\/bibl>\n/g, ''));
    }), runs(40));
  });

  it('writes lines that cannot be taken for conflict markers, and no forbidden character', () => {
    fc.assert(fc.property(noteSet, (notes) => {
      const xml = fileWith(notes);
      assert.doesNotMatch(xml, /(?:^|\n)(?:<{7}|={7}|>{7}|\|{7})/);
      assert.doesNotMatch(xml, /[\u0000-\u0008\u000b-\u001f\u0085\u2028\u2029\u202a-\u202e\ufeff\ufffe\uffff\ud800-\udfff]/u);
      assert.doesNotMatch(xml, /\n\n/);
    }), runs(80));
  });
});

describe('insertNote', () => {
  it('puts a note at its place and touches no other line', () => {
    const before = fileWith([first, third]);
    const after = insert(before, second);
    const { removed, added } = changedLines(before, after);
    assert.deepEqual(removed, []);
    assert.deepEqual(added, [
      `      <annotation xml:id="${second.id}" motivation="commenting" target="doc:char=20,22" source="#v.a1a1a1a1a1a1a1a1"><respStmt><resp>creator</resp><persName ref="mailto:sato@example.jp">佐藤</persName></respStmt><revisionDesc><change status="created" when="2030-01-01T00:00:00.000Z" who="mailto:sato@example.jp"/></revisionDesc>`,
      `        <note type="anchor" corresp="#${second.id}"><label>第1章</label><seg type="prefix">前</seg><quote>引用</quote><seg type="suffix">後</seg></note>`,
      `        <note type="body" n="2030-01-01T00:00:00.000Z" resp="mailto:sato@example.jp" xml:space="preserve" corresp="#${second.id}">二</note>`,
      '      </annotation>',
    ]);
  });

  it('puts a reply behind the note it answers and its earlier replies', () => {
    const reply = (id: string, to: string): Note => ({ ...second, id, target: { kind: 'note', id: to } });
    const [one, two, three, lost] = [reply(ids[3]!, first.id), reply(ids[4]!, ids[3]!), reply(ids[5]!, first.id), reply(ids[6]!, ids[7]!)];
    const siblings = [one, three].map(({ id }) => id).sort();
    const threaded = siblings.flatMap((id) => (id === one.id ? [id, two.id] : [id]));
    const xml = fileWith([lost, first, third, three, one, two]);
    assert.deepEqual([...notesIn(xml).keys()], [first.id, ...threaded, third.id, lost.id]);
  });

  it('keeps CR LF files in CR LF', () => {
    const before = fileWith([first]).replaceAll('\n', '\r\n');
    const after = insert(before, { ...second, bodies: [{ text: 'a\nb', edited: '2030-01-01T00:00:00.000Z', by: 'mailto:a@example.jp' }] });
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.equal(notesIn(after).get(second.id)?.bodies[0]?.text, 'a\nb');
  });

  it('keeps comments, instructions and unknown parts where they stand', () => {
    const odd = around(`<!-- before --><?app keep?>
      <annotation xml:id="${first.id}" motivation="commenting" target="doc:char=10,12" source='#v.a1a1a1a1a1a1a1a1'
        rend="x"><!-- in --><note type="anchor"><quote>引用</quote></note></annotation> <!-- about the first -->
      <list><item>other software</item></list>`);
    const after = insert(odd, second);
    const added = after.slice(after.indexOf(`<annotation xml:id="${second.id}"`) - 7, after.indexOf('</annotation>', after.indexOf(second.id)) + '</annotation>'.length);
    assert.equal(after.replace(added, ''), odd);
    assert.ok(after.includes(`<!-- about the first -->\n      <annotation xml:id="${second.id}"`));
  });

  it('makes room where there is no list', () => {
    for (const standOff of ['<standOff/>', '<standOff></standOff>', '<standOff>\n    <listAnnotation/>\n  </standOff>', '<standOff><note type="empty"/></standOff>', '']) {
      const xml = around('').replace(/<standOff>[^]*<\/standOff>/, standOff);
      assert.deepEqual([...notesIn(insert(insert(xml, second), first)).keys()], [first.id, second.id], standOff);
    }
  });

  const refused: readonly (readonly [string, string, Note, string])[] = [
    ['a note that is there', fileWith([first]), first, 'note-exists'],
    ['an id of another form', emptyFile(), { ...first, id: 'x1' }, 'bad-id'],
    ['positions in a text that is not described', emptyFile(), { ...first, target: { ...first.target, version: 'f'.repeat(64) } as Note['target'] }, 'unknown-document-version'],
    ['positions in no version at all', emptyFile(), { ...first, target: { ...first.target, version: '' } as Note['target'] }, 'unknown-document-version'],
    ['a body above half the limit', emptyFile(), { ...first, bodies: [{ text: 'x'.repeat(131_073) }] }, 'writing-limit'],
    ['more than 32 codes', emptyFile(), { ...first, codes: Array.from({ length: 33 }, (_, at) => `c${at}`) }, 'writing-limit'],
    ['a file of a newer format', around('', 'type="policy-notes" subtype="2.0"'), first, 'newer-version'],
    ['a damaged file', fileWith([first]).slice(0, -10), second, 'unclosed-tag'],
    ['a file with conflict markers', `<<<<<<< HEAD\n${fileWith([first])}`, second, 'conflict-markers'],
    ['a file of somebody else', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', second, 'not-a-notes-file'],
  ];
  for (const [what, xml, given, key] of refused) it(`refuses ${what}`, () => {
    const result = insertNote(xml, given);
    assert.equal(result.ok ? 'written' : result.problem.key, key);
  });
});

describe('replaceNote', () => {
  it('writes nothing when nothing differs', () => {
    const xml = around(`<annotation xml:id="${first.id}"   target="doc:char=1,2"/>`);
    assert.equal(patched(replaceNote(xml, notesIn(xml).get(first.id)!)), xml);
  });

  it('keeps what it does not know, and what it could not read', () => {
    const xml = around(`      <annotation xml:id="${first.id}" motivation="commenting" ana="code:scc file:///x" target="doc:char=9,3" source="#v.a1a1a1a1a1a1a1a1" rend="odd"><respStmt><resp>creator</resp><persName ref="mailto:a@example.jp">A</persName></respStmt><respStmt><resp>checker</resp><persName ref="mailto:b@example.jp">B</persName></respStmt><revisionDesc><change status="created" when="soon" who="mailto:a@example.jp"/><change status="x-seen" when="2030-01-01T00:00:00.000Z" who="mailto:a@example.jp"/></revisionDesc>
        <note type="anchor"><quote>引用</quote></note>
        <!-- kept -->
        <note type="body" xml:space="preserve">old</note>
        <note type="x-future" n="5">kept <hi>too</hi></note>
        <ptr type="other" target="a.txt"/>
      </annotation>`);
    const old = notesIn(xml).get(first.id)!;
    const after = patched(replaceNote(xml, { ...old, bodies: [{ text: 'new', edited: '2030-02-01T00:00:00.000Z', by: 'mailto:a@example.jp' }], codes: ['claim'] }));
    const own = `corresp="#${first.id}"`;
    assert.equal(after, xml
      .replace('ana="code:scc file:///x"', 'ana="code:claim file:///x"').replace(' rend="odd"', '').replace('target="doc:char=9,3" source="#v.a1a1a1a1a1a1a1a1"', 'target="doc:char=9,3" source="#v.a1a1a1a1a1a1a1a1" rend="odd"')
      .replace(/<respStmt><resp>creator.*?<\/respStmt>(<respStmt>.*?<\/respStmt>)/, (whole, second_: string) => second_ + whole.slice(0, -second_.length))
      .replace('<note type="anchor">', `<note type="anchor" ${own}>`)
      .replace('<note type="body" xml:space="preserve">old', `<note type="body" n="2030-02-01T00:00:00.000Z" resp="mailto:a@example.jp" xml:space="preserve" ${own}>new`)
      .replace('<note type="x-future" n="5">', `<note type="x-future" n="5" ${own}>`)
      .replace('<ptr type="other"', `<ptr type="other" ${own}`));
  });

  it('moves a note whose place changes, and only that note', () => {
    const before = fileWith([first, second, third]);
    const moved: Note = { ...first, target: { ...second.target, anchors: [{ ...(second.target as Extract<Note['target'], { kind: 'passage' }>).anchors[0]!, position: { start: 25, end: 26 } }] } as Note['target'] };
    const after = patched(replaceNote(before, moved));
    assert.deepEqual([...notesIn(after).keys()], [second.id, first.id, third.id]);
    assert.equal(canonicalNotesFile(after), after);
  });

  it('settles a conflict of places when the note gets a new one, and of texts when it gets a new text', () => {
    const xml = around(`      <annotation xml:id="${first.id}" target="doc:char=1,2" source="#v.a1a1a1a1a1a1a1a1"><respStmt><resp>creator</resp><persName ref="mailto:a@example.jp">A</persName></respStmt>
        <note type="anchor"><quote>a</quote></note>
        <note type="body" n="2030-01-01T00:00:00.000Z">one</note>
        <note type="body" n="2030-01-02T00:00:00.000Z">two</note>
        <note type="alternative" target="doc:char=3,4" source="#v.a1a1a1a1a1a1a1a1"><note type="anchor"><quote>b</quote></note></note>
      </annotation>`);
    const [record] = readNotesFile(xml).notes;
    assert.deepEqual(record!.note.bodies.map(({ text }) => text), ['two', 'one']);
    assert.deepEqual(record!.alternatives, [{ kind: 'passage', version: versions[0]!.version, anchors: [{ position: { start: 3, end: 4 }, path: [], prefix: '', quote: 'b', suffix: '' }] }]);
    const edited = patched(replaceNote(xml, { ...record!.note, bodies: [{ text: 'both' }] }));
    assert.equal(readNotesFile(edited).notes[0]!.alternatives.length, 1);
    assert.equal(readNotesFile(edited).notes[0]!.note.bodies.length, 1);
    const placed = patched(replaceNote(edited, { ...readNotesFile(edited).notes[0]!.note, target: record!.alternatives[0]! }));
    assert.equal(readNotesFile(placed).notes[0]!.alternatives.length, 0);
  });

  it('refuses notes that are not there, and notes with ids of other software', () => {
    const key = (xml: string, given: Note): string => { const result = replaceNote(xml, given); return result.ok ? 'written' : result.problem.key; };
    assert.equal(key(fileWith([first]), second), 'no-such-note');
    assert.equal(key(around('<annotation xml:id="x1" target="doc:char=0,"/>'), { ...first, id: 'x1' }), 'note-not-editable');
  });

  it('unites copies of one note when it is written', () => {
    const one = fileWith([first, third]);
    const line = /( {6}<annotation [^]*?<\/annotation>\n)/.exec(one)![1]!;
    const twice = one.replace(line, line + line.replace('>一<', '>もう一つ<'));
    const [record] = readNotesFile(twice).notes;
    assert.deepEqual(record!.note.bodies.map(({ text }) => text).sort(), ['もう一つ', '一']);
    assert.equal(record!.copies.length, 1);
    const after = patched(replaceNote(twice, { ...record!.note, bodies: [{ ...first.bodies[0]!, text: '一' }] }));
    assert.equal(after, one);
  });
});

describe('removeNotes', () => {
  it('leaves the mark of an empty file, comments, and a file that takes notes again', () => {
    const full = fileWith([first, second]).replace('<listAnnotation>\n', '<listAnnotation>\n      <!-- mine -->\n');
    const empty = patched(removeNotes(full, [first.id, second.id]));
    assert.equal(empty, emptyFile().replace('<note type="empty"/>', '<!-- mine -->\n    <note type="empty"/>'));
    assert.deepEqual([...notesIn(insert(empty, third)).keys()], [third.id]);
  });

  it('keeps a list that holds something else', () => {
    const xml = fileWith([first]).replace('</annotation>\n', '</annotation>\n      <list><item>x</item></list>\n');
    assert.equal(patched(removeNotes(xml, [first.id])), xml.replace(/ {6}<annotation [^]*<\/annotation>\n/, ''));
  });

  it('changes nothing for ids that are not there', () => {
    const xml = fileWith([first]);
    assert.equal(patched(removeNotes(xml, [second.id])), xml);
  });
});
