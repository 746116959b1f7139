import { type Language } from './language';

/** The titles of what can be said of a reference. */
export interface OfferWords {
  readonly bind: string;
  readonly markOutside: string;
  readonly unbind: string;
  readonly addDocument: string;
  bindTo(title: string): string;
}

const english: OfferWords = {
  bind: 'Say where this reference leads…',
  markOutside: 'Mark the target as outside the corpus',
  unbind: 'Take back what was said of this reference',
  addDocument: 'Add the document that is cited…',
  bindTo: (title) => `It leads to “${title}”`,
};

const japanese: OfferWords = {
  bind: '参照先を指定…',
  markOutside: '参照先はコーパス外とする',
  unbind: '参照先の指定を取り消す',
  addDocument: '参照先の文書を追加…',
  bindTo: (title) => `参照先は「${title}」`,
};

export function offerWords(language: Language): OfferWords {
  return language === 'ja' ? japanese : english;
}
