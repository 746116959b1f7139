import { type HarvestScope } from './harvested-term';

const LONGEST = 48;
/** Words that point and name nothing: 本条, 同項, これ, the latter. */
const POINTERS = /^(?:[本前次同当該各この]{1,2}[条項号節章文書件表図注]|これ|それ|もの|こと|者|等|その他|上記|以下|前記|左記|別紙|別添|別表|資料|参考|出典|備考|注記?|the (?:former|latter|following)|this|that|it|we|you|they|i|none|total|note|source|合計|区分|項目|年度|計)$/iu;
/** A name, not a clause: nothing that ends or links sentences. */
const CLAUSE = /[。、,;!?\n\t…()（）[\]|<>]|(?:する|した|して|ます|です|である|され|いる)$|[はがを](?=.{3})/u;

/** Can these words be the name of a term? */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST && /\p{L}{2}|\d\+\d|\p{Lu}\d/u.test(text) && !POINTERS.test(text) && !CLAUSE.test(text);
}

/** Short Japanese words, single English words and very short initials mean the thing only in the document that says so. */
export function scopeOf(name: string): HarvestScope {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  if (japanese) return name.length >= 4 ? 'corpus' : 'document';
  if (/^[A-Z][A-Z0-9&+-]{2,}$/u.test(name)) return 'corpus';
  return / /u.test(name) && /^[A-Z]/u.test(name) ? 'corpus' : 'document';
}
