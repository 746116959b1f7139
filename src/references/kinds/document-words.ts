/** Kinds of documents of the genre, as the last word of a title. */
export const DOCUMENT = '共同発表|共同声明|共同宣言|共同文書|共同プレス声明|共同コミュニケ|コミュニケ|首脳声明|議長声明|議長総括|政府声明|声明|報告書|報告|白書|宣言|談話|往復書簡|交換公文|覚書|了解覚書|ロードマップ|行動計画|合意文書|合意議事録|提言|指針|ファクトシート|閣議決定|閣僚声明|原則';
/** Deeds rather than documents unless a date or both parties are named: 2015年12月の日韓合意. */
export const AGREEMENT = '合意|協定|条約|議定書|取極|決議|戦略|大綱|演説|書簡|閣議了解|決定';

/** The noun ends here; a word in kanji may follow that does not go on with it: 共同発表及び, 会合以降. */
export const NOUN_ENDS = '(?!(?!及び|並びに|又は|等|以降|以後|以来|直後|後|前|時|中|発出|発表|採択|冒頭|本文|同様)\\p{Script=Han})';

const YEAR = '(?:[0-9]{2,4} ?(?:\\([^()\\n]{2,6}\\) ?)?年(?:\\([^()\\n]{2,8}\\))?|(?:平成|令和|昭和|大正|明治)[0-9一二三四五六七八九十元]{1,4}年(?:\\([0-9]{4}年?\\))?|同年|今年|本年|昨年|翌年|前年)';
const MONTH = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?';
const DATE = `(?:${YEAR}(?:${MONTH})?|(?:同月|本月)?${MONTH}|同月[0-9]{1,2}日|同日)`;
/** One or several dates as they stand before a document: `2011年6月の`, `05(同17)年および07(同19)年の`, `1960(昭和35)年1月19日付`. */
export const DATES = `(?:${DATE}(?:(?:および|及び|並びに|と|、|・)${DATE}){0,4}(?:付け?|に(?:発出|発表|公表|署名|採択|策定)された)?の?)`;
