import { strict as assert } from 'node:assert';
import { codeName } from '../../../src/views/code-name';

const code = {
  id: 'deterrence',
  descriptions: [{ language: 'ja-JP', label: '抑止', definition: '抑止力に触れる箇所' }, { language: 'en', label: 'Deterrence', definition: '' }],
  codes: [],
};

describe('names of codes', () => {
  it('are in the reader\'s language, of whatever region', () => {
    assert.deepEqual(codeName(code, 'ja'), { label: '抑止', definition: '抑止力に触れる箇所' });
    assert.deepEqual(codeName(code, 'en'), { label: 'Deterrence', definition: '' });
  });

  it('fall back to the first language, and to the id', () => {
    assert.equal(codeName({ ...code, descriptions: [code.descriptions[0]!] }, 'en').label, '抑止');
    assert.equal(codeName({ ...code, descriptions: [{ language: 'jam', label: 'Jamaican', definition: '' }, ...code.descriptions] }, 'ja').label, '抑止');
    assert.equal(codeName({ ...code, descriptions: [] }, 'en').label, 'deterrence');
  });
});
