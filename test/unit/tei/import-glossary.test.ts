import { strict as assert } from 'node:assert';
import { readGlossaryFile } from '../../../src/tei/glossary-file';
import { carryOut, planImport, readForeignGlossary } from '../../../src/tei/import-glossary';
import { newGlossaryFile } from '../../../src/tei/write-glossary-file';

const problemsOf = (text: string): string[] => readForeignGlossary(text).problems.map(({ line, key, values }) => `${line + 1} ${key} ${Object.values(values).join(' ')}`.trim());
const csv = `id,ja,en,abbreviations,variants,category,definition ja,definition en,source
sea-talk,海の対話,Sea Dialogue,SD; SDG,海対話；海会話,institution,"海を、""広く""話し合う場。
二行目。",Where the sea is discussed.,Charter 1999; Pages
,港湾外交,,,,,,,
`;
const basic2008 = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body>
<termEntry id="C1"><descrip type="subjectField">sea</descrip>
<langSet xml:lang="en"><descripGrp><descrip type="definition">Where the sea is discussed.</descrip><admin type="source">Charter</admin></descripGrp>
<tig><term>Sea Dialogue</term></tig><tig><term>SD</term><termNote type="termType">acronym</termNote></tig></langSet>
<langSet xml:lang="ja-JP"><tig><term>海の会話</term></tig><ntig><termGrp><term>海の対話</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
</termEntry>
<termEntry id="C2"><langSet xml:lang="fr"><tig><term>mer</term></tig></langSet></termEntry>
</body></text></martif>`;
const basic2019 = (dct: boolean): string => `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="${dct ? 'dct' : 'dca'}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"${dct ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"' : ''}><text><body>
<conceptEntry id="c1">${dct ? '<basic:definition>海を話し合う場。</basic:definition>' : '<descrip type="definition">海を話し合う場。</descrip>'}
<langSec xml:lang="ja"><termSec><term>海の対話</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>Sea Dialogue</term></termSec><termSec><term>SD</term>${dct ? '<basic:termType>acronym</basic:termType>' : '<termNote type="termType">acronym</termNote>'}</termSec></langSec>
</conceptEntry></body></text></tbx>`;

describe('importing glossaries', () => {
  it('reads a table with several names in a cell and quoted line ends', () => {
    const { terms, problems } = readForeignGlossary(csv);
    assert.deepEqual(problems, []);
    const [first, second] = terms;
    assert.deepEqual(first, {
      id: 'sea-talk', label: { ja: '海の対話', en: 'Sea Dialogue' }, abbreviations: ['SD', 'SDG'], variants: ['海対話', '海会話'], category: 'institution',
      definition: { ja: '海を、"広く"話し合う場。 二行目。', en: 'Where the sea is discussed.' }, sources: ['Charter 1999', 'Pages'], related: [],
    });
    assert.deepEqual([second!.label, second!.categoryAssumed], [{ ja: '港湾外交' }, true]);
    assert.match(second!.id, /^term-/u);
  });

  it('reads tabs and Japanese column names, with a byte-order mark', () => {
    const { terms, problems } = readForeignGlossary('\ufeff用語\t英語\t略称\t定義\n海の対話\tSea Dialogue\tSD\t海を話し合う場。\n');
    assert.deepEqual([problems, terms.map(({ id, abbreviations, definition }) => [id, abbreviations, definition.ja])], [[], [['sea-dialogue', ['SD'], '海を話し合う場。']]]);
  });

  it('names problems with their lines', () => {
    assert.deepEqual(problemsOf('a,b\n1,2\n'), ['1 no-name-column']);
    assert.deepEqual(problemsOf('id,ja,colour,category\nx,"一\n二",red,concept\n,,blue,\nx,三,,\nNot An Id,四,,feeling\n'), [
      '1 unknown-column colour', '4 no-name', '5 duplicate-id x', '6 bad-value id id Not An Id', '6 bad-value category category feeling',
    ]);
    assert.ok(problemsOf('id,ja\nx,"海\n').some((problem) => problem.includes('bad-table')));
  });

  it('reads TBX-Basic of 2008 and of 2019, both ways of writing it', () => {
    const old = readForeignGlossary(basic2008);
    assert.deepEqual(old.problems.map(({ line, key }) => [line, key]), [[8, 'no-name']]);
    assert.deepEqual(old.terms, [{
      id: 'c1', label: { ja: '海の対話', en: 'Sea Dialogue' }, abbreviations: ['SD'], variants: ['海の会話'], definition: { en: 'Where the sea is discussed.' },
      category: 'concept', categoryAssumed: true, sources: ['Charter'], related: [],
    }]);
    for (const dct of [false, true]) {
      const { terms, problems } = readForeignGlossary(basic2019(dct));
      assert.deepEqual(problems, []);
      assert.deepEqual(terms.map(({ id, label, abbreviations, definition }) => [id, label, abbreviations, definition]), [['c1', { ja: '海の対話', en: 'Sea Dialogue' }, ['SD'], { ja: '海を話し合う場。' }]]);
    }
  });

  it('refuses TBX that declares entities or does not parse, naming the place', () => {
    assert.deepEqual(problemsOf(basic2008.replace('"TBXcoreStructV02.dtd"', '"x" [<!ENTITY a "b">]')).map((problem) => problem.split(' ')[1]), ['doctype']);
    assert.deepEqual(problemsOf(basic2008.replace('</tig><tig>', '<tig>')).map((problem) => problem.slice(0, 1)), ['6']);
  });

  it('plans what will be added and changed, and carries it out', () => {
    const empty = newGlossaryFile('x');
    const { terms } = readForeignGlossary(csv);
    const plan = planImport(empty, terms);
    assert.deepEqual([plan.added.length, plan.changed.length, plan.unchanged], [2, 0, 0]);
    const first = carryOut(empty, plan);
    assert.ok(first.ok);
    assert.deepEqual(planImport(first.xml, terms).unchanged, 2);
    const again = planImport(first.xml, readForeignGlossary('id,ja,definition ja\nsea-talk,海の大対話,新しい説明。\n').terms);
    assert.deepEqual([again.added.length, again.changed.map(({ id }) => id)], [0, ['sea-talk']]);
    const second = carryOut(first.xml, again);
    assert.ok(second.ok);
    const changed = readGlossaryFile(second.xml).terms.find(({ id }) => id === 'sea-talk')!;
    assert.deepEqual([changed.label, changed.definition, changed.category], [{ ja: '海の大対話', en: 'Sea Dialogue' }, { ja: '新しい説明。', en: 'Where the sea is discussed.' }, 'institution']);
    assert.ok(changed.variants.includes('海の対話'));
  });
});
