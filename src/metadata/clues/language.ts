import { type Metadata } from '../metadata';

/** How much of the beginning is looked at. */
const SAMPLE = 20_000;

/** By the share of Japanese letters among letters and words: under a twentieth is English, over a fifth Japanese. */
export function languageOf(running: string): Metadata['language'] {
  const sample = running.slice(0, SAMPLE);
  const japanese = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]+/gu)?.length ?? 0;
  if (japanese + latin === 0) return 'ja';
  const share = japanese / (japanese + latin);
  return share > 0.2 ? 'ja' : share < 0.05 ? 'en' : 'mixed';
}
