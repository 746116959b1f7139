import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Note } from '../../../src/annotations/note';
import { readWebAnnotations } from '../../../src/exchange/read-web-annotations';
import { writeWebAnnotations } from '../../../src/exchange/write-web-annotations';
import { noteSet, runs } from '../tei/arbitrary-notes';
import { first, firstId, reply, replyId, report, whole, wholeId } from './made-notes';

const written = (notes: readonly Note[]): string => writeWebAnnotations([{ path: 'a b.txt', title: 'a b.txt', notes: notes.map((note) => ({ note, annotator: 'sato', resolved: false })) }]);
const one = (annotation: object): ReturnType<typeof readWebAnnotations> => readWebAnnotations(JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', ...annotation }));
const told = ({ problems }: ReturnType<typeof readWebAnnotations>): unknown[] => problems.map(({ line, key, values }) => [line, key, values]);

describe('Web Annotations', () => {
  it('are written as the model says: addresses, selectors in code points, bodies, tags, times', () => {
    const [head, item, answer] = (JSON.parse(writeWebAnnotations([report])) as { first: { items: Record<string, unknown>[] } }).first.items;
    const file = 'texts/%E5%A0%B1%E5%91%8A%201.txt';
    assert.deepEqual(item, {
      id: `${file}.sato.notes.tei.xml#${firstId}`,
      type: 'Annotation',
      motivation: 'commenting',
      creator: { id: 'mailto:sato@example.jp', type: 'Person', name: '佐藤' },
      created: '2031-01-02T03:04:05.000Z',
      body: [
        { type: 'TextualBody', value: '範囲を確認。', format: 'text/markdown', language: 'ja', modified: '2031-01-02T03:04:05.000Z', creator: 'mailto:sato@example.jp' },
        { type: 'TextualBody', purpose: 'tagging', value: 'scope' },
        { type: 'SpecificResource', purpose: 'linking', source: 'other.txt', 'pa:relation': 'see' },
      ],
      target: {
        type: 'SpecificResource',
        source: file,
        state: { type: 'pa:TextVersion', 'pa:sha256': 'a1'.repeat(32) },
        selector: [{ type: 'TextPositionSelector', start: 30, end: 37 }, { type: 'TextQuoteSelector', exact: '施設の共同使用', prefix: '続いて、', suffix: 'を始める' }],
        'pa:path': ['第2章 実施', '第1節 施設'],
      },
    });
    assert.deepEqual([answer?.['motivation'], answer?.['target']], ['replying', `${file}.sato.notes.tei.xml#${firstId}`]);
    assert.deepEqual([head?.['motivation'], head?.['target'], head?.['body']], [['bookmarking', 'pa:doubting'], file, undefined]);
  });

  it('stand in a collection with one page; without notes, with none', () => {
    const { first: page, ...collection } = JSON.parse(writeWebAnnotations([report])) as { first: Record<string, unknown> };
    assert.deepEqual(collection, {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { pa: 'https://github.com/policy-annotator/policy-annotator/ns#', 'pa:path': { '@container': '@list' } }],
      id: '#notes', type: 'AnnotationCollection', total: 3,
    });
    assert.deepEqual([page['id'], page['type'], page['partOf'], page['startIndex']], ['#page1', 'AnnotationPage', '#notes', 0]);
    assert.equal('first' in (JSON.parse(writeWebAnnotations([])) as object), false);
    assert.deepEqual(readWebAnnotations(writeWebAnnotations([])), { notes: [], problems: [] });
  });

  it('come back as they went out, with the files that they are on', () => {
    const { notes, problems } = readWebAnnotations(writeWebAnnotations([report]));
    assert.deepEqual(problems, []);
    assert.deepEqual(notes.map(({ note, source }) => [note, source]), [[whole, '報告 1.txt'], [first, '報告 1.txt'], [reply, '']]);
    assert.deepEqual(notes.map(({ note }) => note.id), [wholeId, firstId, replyId]);
  });

  it('bring every note back whole, whatever its texts are', () => {
    fc.assert(fc.property(noteSet, (notes) => {
      const back = readWebAnnotations(written(notes));
      assert.deepEqual(back.problems, []);
      assert.deepEqual(back.notes.map(({ note }) => note), notes);
    }), runs(300));
  });

  it('of other programs are read: nested and single values, strings as bodies and creators, foreign ids the same each time', () => {
    const foreign = {
      id: 'https://example.org/anno/7', creator: 'https://example.org/lee', created: '2031-01-02T12:04:05+09:00', bodyValue: 'Why?',
      target: { source: 'https://example.org/docs/a%20b.txt?v=2#top', selector: { type: 'TextPositionSelector', start: 4, end: 8, refinedBy: { type: 'TextQuoteSelector', exact: 'port' } } },
    };
    const { notes, problems } = one(foreign);
    assert.deepEqual(problems, []);
    const [{ note, source }] = notes as [typeof notes[number]];
    assert.equal(source, 'a b.txt');
    assert.match(note.id, /^n[0-9A-HJKMNP-TV-Z]{26}$/u);
    assert.equal(one(foreign).notes[0]?.note.id, note.id);
    assert.deepEqual({ ...note, id: '' }, {
      id: '', motivations: ['commenting'], codes: [], creator: { uri: 'https://example.org/lee', name: '' }, created: { when: '2031-01-02T03:04:05.000Z', who: 'https://example.org/lee' },
      bodies: [{ text: 'Why?' }], links: [],
      target: { kind: 'passage', version: '', anchors: [{ position: { start: 4, end: 8 }, path: [], prefix: '', quote: 'port', suffix: '' }] },
    });
  });

  it('answer each other across foreign ids', () => {
    const list = [{ type: 'Annotation', id: 'urn:x:1', target: 'a.txt' }, { type: 'Annotation', id: 'urn:x:2', target: 'urn:x:1', bodyValue: 'yes' }];
    const [asked, answer] = readWebAnnotations(JSON.stringify({ type: 'AnnotationPage', items: list })).notes;
    assert.deepEqual(answer?.note.target, { kind: 'note', id: asked!.note.id });
  });

  for (const [what, text, problems] of [
    ['no JSON', '{\n "type": "Annotation",\n "id": oops\n}', [[2, 'not-json', { detail: 'InvalidSymbol' }]]],
    ['an empty file', '', [[0, 'not-json', { detail: 'ValueExpected' }]]],
    ['other JSON', '{"a": 1}', [[0, 'no-web-annotations', {}]]],
    ['a number', '7', [[0, 'no-web-annotations', {}]]],
    ['brackets without end', '['.repeat(200_000), [[0, 'too-deep', { limit: 100 }]]],
    ['items that are no annotations', '[\n  7,\n  {"type": "Person"},\n  null\n]', [[1, 'no-annotation', {}], [2, 'no-annotation', {}], [3, 'no-annotation', {}]]],
    ['an annotation on an image region', '[\n{"type": "Annotation", "target": {"source": "a.png", "selector": {"type": "FragmentSelector", "value": "xywh=1,1,2,2"}}}\n]', [[1, 'no-quote', {}]]],
    ['a position without words', '[\n\n{"type": "Annotation", "target": {"source": "a.txt", "selector": {"type": "TextPositionSelector", "start": 1, "end": 2}}}]', [[2, 'no-quote', {}]]],
    ['an annotation without a target', '[{"type": "Annotation", "bodyValue": "x"}]', [[0, 'no-quote', {}]]],
    ['the same annotation twice', `[{"type": "Annotation", "id": "#${firstId}", "target": "a.txt"},\n{"type": "Annotation", "id": "#${firstId}", "target": "a.txt"}]`, [[1, 'duplicate-id', { id: firstId }]]],
  ] as const) {
    it(`say with its line what is wrong with ${what}`, () => assert.deepEqual(told(readWebAnnotations(text)), problems));
  }

  it('never make reading fail, whatever the JSON holds', () => {
    const names = fc.constantFrom('type', 'id', 'target', 'body', 'selector', 'source', 'items', 'first', 'creator', 'created', 'motivation', 'pa:path', '__proto__', 'state', 'refinedBy');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom('Annotation', 'TextQuoteSelector', 'a.txt#x', '', null, -1, 1e300, '2031-13-99'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(names, tie('value'), { maxKeys: 5 })),
    }));
    fc.assert(fc.property(value, (made) => {
      for (const json of [made, { type: 'Annotation', target: made, body: made, creator: made, created: made, motivation: made }]) readWebAnnotations(JSON.stringify(json));
    }), runs(500));
  });
});
