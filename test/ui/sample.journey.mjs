// The same steps on the sample corpus that everybody gets.
import { walkToFirstNote } from './first-note.mjs';

export const name = 'from the sample corpus to a note on disk';
export const settings = { 'policyAnnotator.annotator.id': 'tanaka', 'policyAnnotator.annotator.name': '田中花子' };

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run(scene) {
  await walkToFirstNote(scene, {
    create: false,
    tree: { document: '提言：同盟の次の十年に向けて', open: ['Ｂ 地域との協力'], sections: ['Ａ 協議の仕組み', 'Ｂ 地域との協力', '１ 東南アジア', '２ 太平洋島しょ国', 'Ｃ 防衛力と技術'] },
    term: { file: 'recommendations.txt', words: '日米安全保障協議委員会（２＋２）', card: { en: 'Japan-U.S. Security Consultative Committee', ja: '日米安全保障協議委員会' } },
    jumps: [
      { file: 'white-paper-extract.md', from: '(注1)', to: '(注) 1' },
      { file: 'white-paper-extract.md', from: '図表Ⅳ-2-2-1（', to: '図表Ⅳ-2-2-1 主な' },
    ],
    passage: { file: 'recommendations.txt', words: '条約と協議と訓練という三つの柱で支えられてきた' },
  });
}
