// On real texts, where they are at hand: the folder is made a corpus, read, and annotated.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { walkToFirstNote } from './first-note.mjs';

export const name = 'from a folder of real texts to a note on disk';
export const corpus = '../shared/seeds';
export const settings = { 'policyAnnotator.annotator.id': 'tanaka', 'policyAnnotator.annotator.name': '田中花子' };

/** @type {import('./journey.d.ts').Journey['run']} */
export async function run(scene) {
  const report = '000_e820cc0293c93086.txt';
  const lines = readFileSync(path.join(scene.workspace, report), 'utf8').split('\n');
  await walkToFirstNote(scene, {
    create: true,
    tree: {
      document: '001_47ad200d4f3ecc98.txt',
      open: ['Ａ 同盟戦略'],
      sections: ['Ａ 同盟戦略', '① ', '⑦ ', 'Ｂ ', 'Ｃ ', 'Ｄ ', 'Ｅ ', 'Ｆ '],
    },
    term: { file: report, words: '拡大核抑止', card: { en: 'Extended nuclear deterrence', ja: '拡大核抑止' } },
    jumps: [
      { file: '002_2eeb1d504144df54.txt', from: '(注1)', to: '(注) 1' },
      { file: '002_2eeb1d504144df54.txt', from: '図表Ⅲ-2-1-1 (', to: '図表Ⅲ-2-1-1 日米' },
    ],
    passage: { file: report, words: `${(lines[12] ?? '').trim().slice(-5)}${(lines[14] ?? '').slice(0, 5)}` },
  });
}
