import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decodeNotesBytes, readNotesFile } from '../../../src/tei/notes-file';
import { salvageNotes } from '../../../src/tei/salvage-notes';
import { sha256 } from '../../../src/tei/sha256';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';
import { anyText, ids, noteSet, runs, versions } from './arbitrary-notes';
import { around, emptyFile, fileWith } from './files';

const [id, other] = ids as [string, string];
const annotation = (attributes: string, content = ''): string => `      <annotation ${attributes}>${content}</annotation>`;
const whole = (name: string, content = ''): string => annotation(`xml:id="${name}" target="doc:char=0,"`, content);
const created = (when: string): string => `<revisionDesc><change status="created" when="${when}" who="a:"/></revisionDesc>`;

/** Outcome and problems of a file, short. */
function findings(xml: string): string[] {
  const { outcome, problems } = readNotesFile(xml);
  return [outcome, ...problems.map(({ line, column, key }) => `${line}:${column} ${key}`)];
}

describe('readNotesFile', () => {
  it('reads a note with all its parts', () => {
    const xml = around(annotation(`xml:id="${id}" motivation="questioning commenting" ana="code:b code:a x:y" target="doc:char=3,5 doc:char=10,12" source="#v.a1a1a1a1a1a1a1a1"`, `
        <respStmt> <resp>creator</resp> <persName ref="mailto:a@example.jp">田中</persName> </respStmt>
        <revisionDesc>
          <change status="created" when="2030-01-01T00:00:00.000Z" who="mailto:a@example.jp"/>
          <change status="resolved" when="2030-01-02T00:00:00.000Z" who="mailto:b@example.jp"/>
        </revisionDesc>
        <note type="anchor" subtype="section"><label>第1章</label><label>第2節</label><seg type="prefix">前</seg><quote>頭<gap unit="chars" quantity="7" reason="abridged"/>尾</quote></note>
        <note type="anchor"><quote>二</quote><seg type="suffix">後</seg></note>
        <note type="body" n="2030-01-01T00:00:00.000Z" resp="mailto:a@example.jp" xml:lang="ja">一\r\n<g n="U+000C"/><![CDATA[<二>]]></note>
        <ptr type="link" subtype="see" target="b.txt"/>
      `));
    const file = readNotesFile(xml);
    assert.deepEqual(file.problems, []);
    const [record] = file.notes;
    assert.deepEqual(record!.note, {
      id,
      motivations: ['commenting', 'questioning'],
      codes: ['a', 'b'],
      target: {
        kind: 'passage',
        version: versions[0]!.version,
        anchors: [
          { position: { start: 3, end: 5 }, path: ['第1章', '第2節'], prefix: '前', quote: '頭尾', suffix: '', abridged: { at: 1, codePoints: 7 }, section: true },
          { position: { start: 10, end: 12 }, path: [], prefix: '', quote: '二', suffix: '後' },
        ],
      },
      creator: { uri: 'mailto:a@example.jp', name: '田中' },
      created: { when: '2030-01-01T00:00:00.000Z', who: 'mailto:a@example.jp' },
      resolved: { when: '2030-01-02T00:00:00.000Z', who: 'mailto:b@example.jp' },
      bodies: [{ text: '一\n\f<二>', edited: '2030-01-01T00:00:00.000Z', by: 'mailto:a@example.jp', language: 'ja' }],
      links: [{ type: 'see', target: 'b.txt' }],
    });
    assert.equal(xml.slice(record!.span.start, record!.span.start + 11), '<annotation');
    assert.equal(xml.slice(record!.span.end - 13, record!.span.end), '</annotation>');
    assert.deepEqual(file.versions, [versions[0]]);
    assert.equal(file.documentName, 'a.txt');
    assert.equal(readNotesFile(emptyFile()).documentName, '白書 2030.txt');
  });

  const outcomes: readonly (readonly [string, string, string[]])[] = [
    ['a file without notes', emptyFile(), ['accepted']],
    ['a conflict', `${emptyFile()}<<<<<<< HEAD\n`, ['recover', '32:0 conflict-markers']],
    ['a conflict before a damaged part', `<<<<<<< a\n<x`, ['recover', '0:0 conflict-markers']],
    ['seven less-than signs inside a line', around(whole(id, '<note type="body">a &lt;&lt;&lt;&lt;&lt;&lt;&lt; b</note>')), ['accepted']],
    ['a forgotten marker', around(`${whole(id)}\n=======\n`), ['rejected', '25:0 stray-text']],
    ['forgotten text in an annotation', around(whole(id, '\n>>>>>>> x')), ['rejected', '25:0 stray-text']],
    ['forgotten text in CDATA', around('<![CDATA[x]]>'), ['rejected', '24:0 stray-text']],
    ['a line of equal signs in a body', around(whole(id, '<note type="body">Title\n=======\n</note>')), ['accepted']],
    ['other TEI', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', ['other', '0:0 not-a-notes-file']],
    ['another namespace', '<TEI type="policy-notes" subtype="1.0"/>', ['other', '0:0 not-a-notes-file']],
    ['another vocabulary', '<rss/>', ['other', '0:0 not-a-notes-file']],
    ['a newer major version', around(whole(id), 'type="policy-notes" subtype="2.0"'), ['read-only', '1:0 newer-version']],
    ['a newer minor version', around(whole(id), 'type="policy-notes" subtype="1.7"'), ['accepted']],
    ['no version', around(whole(id), 'type="policy-notes"'), ['read-only', '1:0 unknown-version']],
    ['a damaged file', emptyFile().slice(0, -3), ['rejected', '31:4 unclosed-tag']],
    ['a DOCTYPE', emptyFile().replace('<TEI', '<!DOCTYPE TEI>\n<TEI'), ['rejected', '1:0 doctype']],
    ['a body above the limit', around(whole(id, `<note type="body">${'x'.repeat(262_145)}</note>`)), ['rejected', '24:6 body-too-long']],
    ['a body at the limit', around(whole(id, `<note type="body">${'x'.repeat(262_144)}</note>`)), ['accepted']],
    ['a file above 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), ['rejected', '0:0 file-too-large']],
    ['an id of another form', around(whole('../x')), ['accepted', '24:6 bad-id']],
    ['no id', around(annotation('target="doc:char=0,"')), ['accepted', '24:6 bad-id']],
    ['a line that names another note', around(whole(id, `\n<note type="body" corresp="#${other}">x</note>`)), ['accepted', '25:0 misplaced-line']],
    ['impossible times', around(whole(id, `${created('soon')}<note type="body" n="2030-02-31T99:00:00.000Z">x</note>`)), ['accepted', '24:90 bad-time', '24:152 bad-time']],
    ['two copies of one note', around(`${whole(id)}\n${whole(id)}`), ['accepted', '25:6 duplicate-note']],
    ['two notes with one id', around(`${whole(id, created('2030-01-02T00:00:00.000Z'))}\n${whole(id, created('2030-01-01T00:00:00.000Z'))}`), ['accepted', '24:6 shared-id']],
    ['more than 64 ranges', around(annotation(`xml:id="${id}" target="${'doc:char=0,1 '.repeat(65)}"`)), ['accepted', '24:6 too-many-items']],
  ];
  for (const [what, xml, expected] of outcomes) it(`says of ${what}: ${expected.join(', ')}`, () => assert.deepEqual(findings(xml), expected));

  for (const target of ['doc:char=-1,5', 'doc:char=9,3', 'doc:char=99999999999,999999999999', 'doc:char=NaN,Infinity', 'doc:char=2147483648,2147483649', 'doc:char=1,2 doc:char=3,4', 'file:///etc/passwd', '#x', '']) {
    it(`ignores the position ${JSON.stringify(target)} and keeps the quote`, () => {
      const file = readNotesFile(around(annotation(`xml:id="${id}" target="${target}" source="#v.a1a1a1a1a1a1a1a1"`, '<note type="anchor"><quote>引用</quote></note>')));
      assert.deepEqual(file.problems.map(({ key }) => key), ['bad-position']);
      assert.deepEqual(file.notes[0]!.note.target, { kind: 'passage', version: '', anchors: [{ position: { start: 0, end: 0 }, path: [], prefix: '', quote: '引用', suffix: '' }] });
    });
  }

  it('shows notes with ids of other software, not to be edited, and keeps them', () => {
    const xml = around(whole('x1', '<note type="body">hello</note>'));
    const [record] = readNotesFile(xml).notes;
    assert.equal(record!.note.bodies[0]!.text, 'hello');
    assert.equal(record!.editable, false);
    assert.ok(canonicalNotesFile(xml)!.includes('xml:id="x1"'));
  });

  it('gives the later of two notes with one id the same derived id every time, and names it in its lines', () => {
    const xml = around([whole(id, `${created('2030-01-02T00:00:00.000Z')}<note type="body" corresp="#${id}">later</note>`), whole(id, created('2030-01-01T00:00:00.000Z'))].join('\n'));
    const [later, earlier] = readNotesFile(xml).notes;
    assert.equal(earlier!.note.id, id);
    assert.match(later!.note.id, /^n[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.notEqual(later!.note.id, id);
    assert.equal(later!.note.id.slice(0, 11), id.slice(0, 11));
    const canonical = canonicalNotesFile(xml)!;
    assert.ok(canonical.includes(`corresp="#${later!.note.id}">later<`));
    assert.deepEqual(readNotesFile(canonical).problems, []);
    assert.equal(canonicalNotesFile(canonical), canonical);
  });

  it('keeps names of object members as plain values', () => {
    const file = readNotesFile(around(annotation(`xml:id="${id}" ana="code:__proto__ code:constructor" target="doc:char=0,"`, '<note type="__proto__">1</note>')));
    assert.deepEqual(file.notes[0]!.note.codes, ['__proto__', 'constructor']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('goes through circles of replies once', () => {
    const reply = (from: string, to: string): string => annotation(`xml:id="${from}" motivation="replying" target="#${to}"`);
    const xml = around([reply(ids[1]!, ids[2]!), reply(ids[2]!, ids[1]!), reply(ids[3]!, ids[3]!)].join('\n'));
    assert.deepEqual(readNotesFile(canonicalNotesFile(xml)!).notes.map(({ note }) => note.id), [ids[3], ids[1], ids[2]]);
  });

  it('orders chains of replies deeper than the call stack', () => {
    const name = (at: number): string => `n${String(at).padStart(26, '0')}`;
    const xml = around(Array.from({ length: 12_000 }, (_, at) => annotation(`xml:id="${name(at)}" target="${at === 0 ? 'doc:char=0,' : `#${name(at - 1)}`}"`)).join('\n'));
    assert.equal(readNotesFile(canonicalNotesFile(xml)!).notes.at(-1)!.note.id, name(11_999));
  });

  it('brings foreign files to one canonical form', () => {
    fc.assert(fc.property(fc.array(fc.oneof(
      fc.constantFrom('rend="x"', 'xml:lang="ja"', 'cert="high"').map((attribute) => annotation(`xml:id="${id}" ${attribute} target="doc:char=0,"`)),
      anyText.map((text) => whole(id, `<note type="x-y">${text.replace(/[^\p{L}\n ]/gu, '')}<hi/></note>`)),
      fc.constantFrom('<list><item>a</item>\n<item>b</item></list>', '<!-- c -->', whole('zz'), whole(other, created('x')), `<annotation xmlns="urn:x"/>`),
    ), { maxLength: 5 }), (pieces) => {
      const canonical = canonicalNotesFile(around(pieces.join('\n')))!;
      assert.equal(canonicalNotesFile(canonical), canonical);
    }), runs(60));
  });
});

describe('decodeNotesBytes', () => {
  it('takes a byte order mark off, and tells', () => {
    assert.deepEqual(decodeNotesBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), { xml: 'a', byteOrderMark: true });
    assert.deepEqual(decodeNotesBytes(new TextEncoder().encode('日本')), { xml: '日本', byteOrderMark: false });
  });

  it('refuses bytes that are not UTF-8, saying where, and files above 16 MiB', () => {
    const sjis = Uint8Array.of(0x61, 0x0a, 0x62, 0x93, 0xfa);
    assert.deepEqual(decodeNotesBytes(sjis), { problem: { line: 1, column: 1, key: 'not-utf8', values: {} } });
    const tooLarge = decodeNotesBytes(new Uint8Array(16 * 1024 * 1024 + 1));
    assert.equal(tooLarge.xml === undefined && tooLarge.problem.key, 'file-too-large');
  });
});

describe('salvageNotes', () => {
  it('finds every note that is whole before a cut', () => {
    fc.assert(fc.property(noteSet, fc.nat(), (notes, seed) => {
      const xml = fileWith(notes);
      const cut = xml.slice(0, seed % xml.length);
      const records = readNotesFile(xml).notes.filter(({ span }) => span.end <= cut.length);
      assert.deepEqual(salvageNotes(cut).map(({ note }) => note), records.map(({ note }) => note));
      assert.deepEqual(salvageNotes(cut).map(({ span }) => span), records.map(({ span }) => span));
    }), runs(60));
  });

  it('passes over the one that is spoilt', () => {
    const xml = around([whole(ids[1]!), whole(ids[2]!, '<note>'), whole(ids[3]!, '\n=======\n'), whole(ids[4]!)].join('\n'));
    assert.deepEqual(salvageNotes(xml).map(({ note }) => note.id), [ids[1], ids[4]]);
  });

  it('gives nothing from files with a DOCTYPE and from files of somebody else', () => {
    assert.deepEqual(salvageNotes(around(whole(id)).replace('<TEI', '<!DOCTYPE TEI [<!ENTITY x "y">]><TEI')), []);
    assert.deepEqual(salvageNotes(around(whole(id), 'type="edition"')), []);
    assert.deepEqual(salvageNotes(whole(id)), []);
  });

  it('never throws', () => {
    fc.assert(fc.property(noteSet, fc.nat(), anyText, (notes, seed, text) => {
      const xml = fileWith(notes);
      const at = seed % xml.length;
      salvageNotes(xml.slice(0, at) + text + xml.slice(at + 5));
      readNotesFile(xml.slice(0, at) + text + xml.slice(at + 5));
    }), runs(80));
  });
});

describe('sha256', () => {
  it('agrees with the platform', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      assert.equal(Buffer.from(sha256(text)).toString('hex'), createHash('sha256').update(text, 'utf8').digest('hex'));
    }), runs(60));
  });
});
