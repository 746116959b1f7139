import { type Term } from './glossary';

/** Words by which a sentence names whose committee, strategy or council is meant. Each set is one actor. */
const ACTORS: readonly (readonly string[])[] = [
  ['米国', '米', 'アメリカ', '米側', 'United States', 'U.S.', 'US', 'American'],
  ['日本', '我が国', 'わが国', '日本側', 'Japan', 'Japanese', '政府'],
  ['韓国', '韓', 'Korea', 'ROK'],
  ['中国', '中', 'China', 'Chinese', 'PRC'],
  ['豪州', '豪', 'オーストラリア', 'Australia'],
  ['英国', '英', 'イギリス', 'United Kingdom', 'UK'],
  ['NATO', '北大西洋'],
  ['インド', '印', 'India'],
];
const NEAR = 16;

/**
 * Which of several terms with one name is meant: the one whose own names name the actor that stands closest before the mention in its sentence.
 * Without such evidence the first in glossary order, and the others are told. Indices into `terms`.
 */
export function chooseSense(running: string, hit: { readonly start: number; readonly end: number }, candidates: readonly number[], terms: readonly Term[]): { term: number; others: number[] } {
  const sentence = sentenceBefore(running, hit.start);
  const scored = candidates.map((term) => ({ term, score: evidenceFor(terms[term]!, sentence) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const decided = best.score > 0 && scored.filter(({ score }) => score === best.score).length === 1;
  return { term: best.term, others: decided ? [] : candidates.filter((term) => term !== best.term) };
}

function sentenceBefore(running: string, start: number): string {
  const from = Math.max(running.lastIndexOf('。', start - 1), running.lastIndexOf('\n', start - 1), start - 200) + 1;
  return running.slice(Math.max(0, from), start);
}

function evidenceFor(term: Term, sentence: string): number {
  const own = [term.label.ja, term.label.en, term.definition.ja].filter((text) => text !== undefined).join('\n');
  let best = 0;
  for (const actor of ACTORS) {
    if (!actor.some((word) => word.length > 1 && own.includes(word))) continue;
    for (const word of actor) {
      const at = sentence.lastIndexOf(word);
      if (at < 0) continue;
      const distance = sentence.length - at - word.length;
      best = Math.max(best, distance === 0 ? 3 : distance <= NEAR ? 2 - distance / NEAR : 0.5 - distance / 1000);
    }
  }
  return best;
}
