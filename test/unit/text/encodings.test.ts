import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guessEncoding } from '../../../src/text/guess-encoding';
import { misdecoded } from '../../../src/text/misdecoded';

const japanese = '第1節 協議の経緯\n\n両政府は、平成23年6月に首都で開いた「日米安全保障協議委員会」において、拡大抑止の信頼性を高める方策について意見を交わした。\n'.repeat(4);
const english = 'Section 1. Consultations\n\nThe two governments – in the café of the Château – agreed on measures “to deepen” cooperation.\n'.repeat(4);

/** Bytes of a text in a legacy encoding, by asking the decoder about every pair of bytes. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, number[]>();
  const learn = (bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch { /* no character */ }
  };
  for (let first = 0; first < 256; first++) learn([first]);
  for (let first = 0x81; first < 256; first++) for (let second = 0x40; second < 256; second++) learn([first, second]);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? assert.fail(`no ${character} in ${label}`)));
}
const utf16 = (text: string, little: boolean): Uint8Array => Uint8Array.from([...text].flatMap((character) => {
  const unit = character.charCodeAt(0);
  return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
}));
const bytesOf: Record<string, Uint8Array> = {
  utf8: new TextEncoder().encode(japanese), shiftjis: encode(japanese, 'shift_jis'), eucjp: encode(japanese, 'euc-jp'), utf16le: utf16(japanese, true), utf16be: utf16(japanese, false),
};

describe('encodings', () => {
  for (const [encoding, bytes] of Object.entries(bytesOf)) it(`guesses ${encoding} from the bytes`, () => assert.equal(guessEncoding(bytes), encoding));

  it('goes by byte-order marks and by UTF-8 where it fits, and does not guess what is no text', () => {
    assert.equal(guessEncoding(Uint8Array.of(0xff, 0xfe, 0x42, 0x30)), 'utf16le');
    assert.equal(guessEncoding(new TextEncoder().encode(english)), 'utf8');
    assert.equal(guessEncoding(Uint8Array.from({ length: 500 }, (_, index) => 0x80 + (index * 37) % 128)), undefined);
    assert.equal(guessEncoding(encode(japanese.repeat(300), 'shift_jis')), 'shiftjis');
  });

  it('knows a text that was read in the wrong encoding, whichever two were confused', () => {
    for (const [written, read] of [['utf8', 'shift_jis'], ['utf8', 'windows-1252'], ['utf8', 'euc-jp'], ['shiftjis', 'utf-8'], ['shiftjis', 'euc-jp'], ['shiftjis', 'windows-1252'], ['eucjp', 'shift_jis'], ['eucjp', 'utf-8'], ['eucjp', 'windows-1252'], ['utf16le', 'utf-8'], ['utf16be', 'windows-1252']] as const) {
      assert.ok(misdecoded(new TextDecoder(read).decode(bytesOf[written])), `${written} read as ${read}`);
    }
  });

  it('counts unreadable places and says where the first is', () => {
    assert.deepEqual(misdecoded('協議\ufffd\ufffdの経緯\ufffd'), { kind: 'unreadable', at: 2, count: 3 });
  });

  it('leaves texts alone that were read rightly, also with accents, half-width kana, rare kanji and quoted garbling', () => {
    for (const text of [japanese, english, 'Les ministres ont réaffirmé l’engagement à l’égard de la sécurité européenne, déjà élevé.\n'.repeat(20), 'ﾐｻｲﾙ防衛について、日米は協議を続け、能力を高めることとした。\n'.repeat(20), '縺れた糸を繕う。\n', '', '文字化け（縺薙ｌ縺ｯ）の例を示す。'.repeat(2) + japanese]) {
      assert.equal(misdecoded(text), undefined, text.slice(0, 30));
    }
  });

  it('finds nothing wrong with the texts of the repository', () => {
    for (const folder of ['media/sample-corpus', 'test/fixtures/layouts']) {
      for (const file of readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name))) assert.equal(misdecoded(readFileSync(path.join(folder, file), 'utf8')), undefined, file);
    }
  });
});
