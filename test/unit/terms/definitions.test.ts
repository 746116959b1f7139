import { strict as assert } from 'node:assert';
import { findDefinitions } from '../../../src/terms/definitions';
import { readDocumentText } from '../../../src/text/document-text';

const found = (text: string): string[] => findDefinitions(readDocumentText(text)).map(({ kind, long, short }) => `${kind}: ${long.text} = ${short.text}`);

describe('places where a text defines its short forms', () => {
  const cases: [text: string, definitions: string[]][] = [
    ['欧州連合（ＥＵ）は発表した。', ['acronym: 欧州連合 = EU']],
    ['ASEAN（東南アジア諸国連合）の枠組み', ['acronym: 東南アジア諸国連合 = ASEAN']],
    ['戦略的忍耐（Strategic Patience）を掲げた。', ['gloss: 戦略的忍耐 = Strategic Patience']],
    ['日米防衛協力のための指針（以下「指針」という。）に基づき', ['alias: 日米防衛協力のための指針 = 指針']],
    ['the Security Consultative Committee (SCC) met', ['acronym: Security Consultative Committee = SCC']],
    ['ministers of both sides and the Treaty on the Non-Proliferation of Nuclear Weapons (NPT)', []],
    ['会合（2024年5月）で確認した。', []],
    ['両国（日、米）の協力', []],
  ];
  for (const [text, definitions] of cases) it(text, () => assert.deepEqual(found(text), definitions));
});
