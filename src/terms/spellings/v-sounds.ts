import { type Spelling } from './spelling';

const PAIRS: readonly (readonly [string, string])[] = [['ヴァ', 'バ'], ['ヴィ', 'ビ'], ['ヴェ', 'ベ'], ['ヴォ', 'ボ'], ['ヴ', 'ブ']];

/** Foreign v as ヴ or as b: ヴィジョン, ビジョン. A name written with ヴ is also found with バ, ビ, ブ, ベ, ボ; not the other way round, which would make ヴ of every b. */
export const vSounds: Spelling = {
  alternatives(name) {
    return !name.includes('ヴ') ? [] : [PAIRS.reduce((text, [v, b]) => text.replaceAll(v, b), name)];
  },
};
