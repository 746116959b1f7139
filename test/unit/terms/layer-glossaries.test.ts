import { strict as assert } from 'node:assert';
import { type Term } from '../../../src/terms/glossary';
import { layerGlossaries } from '../../../src/terms/layer-glossaries';

const term = (id: string, given: Partial<Term> = {}): Term => ({ id, label: { ja: id }, abbreviations: [], variants: [], definition: { ja: '意味' }, category: 'concept', sources: [], related: [], ...given });

describe('layers of glossaries', () => {
  it('an entry of a later layer takes the place of the earlier one', () => {
    const { terms } = layerGlossaries([{ terms: [term('a', { label: { ja: '旧' } }), term('b')] }, { terms: [term('a', { label: { ja: '新' } })] }]);
    assert.deepEqual(terms.map(({ id, label }) => [id, label.ja]), [['a', '新'], ['b', 'b']]);
  });

  it('an entry without a definition only adds names', () => {
    const { terms } = layerGlossaries([{ terms: [term('a', { variants: ['x'] })] }, { terms: [term('a', { definition: {}, variants: ['y'], label: { ja: 'z' } })] }]);
    assert.deepEqual(terms, [term('a', { variants: ['x', 'y', 'z'] })]);
  });

  it('new entries of later layers are preferred to earlier ones with their name', () => {
    assert.deepEqual(layerGlossaries([{ terms: [term('a')] }, { terms: [term('b')] }]).terms.map(({ id }) => id), ['b', 'a']);
  });
});
