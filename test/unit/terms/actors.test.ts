import { strict as assert } from 'node:assert';
import { findActors } from '../../../src/terms/actors';

const actors = (text: string): string[] => findActors(text).map(({ start, end, actors: named }) => `${named.join('+')}:${text.slice(start, end)}`);

describe('countries and bodies that a text names', () => {
  const cases: [text: string, found: string[]][] = [
    ['日米韓の協力', ['jp+us+kr:日米韓']],
    ['日・米・豪', ['jp+us+au:日・米・豪']],
    ['米国と我が国', ['us:米国', 'jp:我が国']],
    ['米側と韓国政府', ['us:米', 'kr:韓国']],
    ['在韓米軍', ['kr+us:在韓米軍']],
    ['カーター政権とプーチン大統領', ['us:カーター政権', 'ru:プーチン大統領']],
    ['U.S.-Japan and South Korean officials', ['us+jp:U.S.-Japan', 'kr:South Korean']],
    ['Japan, U.S. – and Japan - ROK', ['jp:Japan', 'us:U.S.', 'jp:Japan', 'kr:ROK']],
    ['President Nixon', ['us:Nixon']],
    ['英外務省', ['gb:英']],
    // Words that only look like them.
    ['日米ロードマップ', []],
    ['日本海とインド太平洋', []],
    ['朝日', []],
    ['タイトルとインドネシア', ['id:インドネシア']],
    ['独立、比較、印刷、参加', []],
    ['カーターさん', []],
    ['AUSTRIA and usable', []],
  ];
  for (const [text, found] of cases) it(text, () => assert.deepEqual(actors(text), found));
});
