/** Numbers of documents, of series and of pages. */
const NUMBERS: readonly string[] = [
  '^\\P{Script=Hiragana}{0,12}第[0-9一二三四五六七八九十〇百]+号(?:の[0-9一二三])?$', '^[0-9 -]+$', '^Executive Order \\d+',
  // `国問研コメンタリー No.37（2024年6月21日）`, `Policy Brief, Vol. 3`, `研究レポート 第12号`, `Discussion Paper DP-2019-07`; not `Resolution No. 12`.
  '^(?!.*(?:Resolution|Order|Agreement|Convention|Decree)).{0,40}(?:\\bNo\\.?|\\bVol\\.?|№) ?\\d+[ \\u3000]*(?:[(（][^()（）]*[)）])?$',
  '^.{0,20}(?:レポート|コメンタリー|ニュース|ニュースレター|ブリーフ|ペーパー|シリーズ|通信)[ \\u3000]*第[0-9]+号[ \\u3000]*(?:[(（][^()（）]*[)）])?$',
  '(?:ペーパー|Papers?|Reports?|Series)[ \\u3000]*[A-Z]*[-‐]?[0-9][0-9-]*$',
];
/** What is said of the document: its status, its handling, its kind. */
const STATUSES: readonly string[] = [
  '^[（(〈<【［\\[]?(?:仮訳|和訳|抄訳|案|未定稿|概要版|別紙|別添|参考|資料[0-9０-９-]*|取扱注意|部内限り|機密|秘|速報|プレスリリース|報道発表|記者発表資料|公印省略)[）)〉>】］\\]]?$',
  '^(?:UNCLASSIFIED|DRAFT|FOR IMMEDIATE RELEASE|EMBARGOED.*|PRESS RELEASE|Provisional Translation|Tentative Translation|CONFIDENTIAL|Working Paper.*|No\\. ?\\d+.*)$',
  '^(?:別記|様式)', '^(?:目次|目[ \\u3000]+次|contents|table of contents)$',
  '^[【［[(（]?(?:表紙|Policy (?:Paper|Brief)|Working Paper|Research Paper|Commentary|Analysis|Opinion|論説|寄稿|社説|オピニオン|報道発表)[】］\\])）]?$',
];
/** Marks of journals and of the papers of organisations. */
const JOURNALS: readonly string[] = [
  '^(?:EXECUTIVE ORDERS?|Presidential Documents|Federal Register\\b.*|Title 3.*)$', '^[A-Z]{2}$', '^Official Journal of', '^[LC][A-Z]{0,3} ?[0-9]+/[0-9]+$',
  '^(?:S|A|E)/(?:RES|[0-9])[^ ]*', '^Distr\\.', '^Resolution adopted by', '^\\[[^\\]]*\\]$', '^[\\w -]{1,40} session$', '^Agenda items?\\b',
];
/** Links and notices of a web page. */
const LINKS: readonly string[] = [
  '^(?:ホーム|トップページ|HOME|Home)(?:[ >＞»/].*)?$', '[|｜].*[|｜]|[>＞»].*[>＞»]', 'トップ(?:ページ)?$|ツイッター|フェイスブック|archived on|^[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}$',
  '^(?:サイトマップ|検索|English|Japanese|日本語|ホーム|メニュー|印刷|Search|Menu)$',
];
/** Who signs, issues or receives it, and the fields of a record. */
const PERSONS: readonly string[] = [
  '^[^はがをに]{0,10}(?:大臣|長官|議長)[ \\u3000]+[\\p{Script=Han} \\u3000]{2,14}$', '[ \\u3000](?:殿|様|御中|各位)$',
  '^[^はがをに]{0,14}(?:大臣|長官|総理|大統領|首相|委員長|次官|局長|部長|課長|知事|市長|町長|村長|理事長|会長|所長|総長|学長)$',
  '^(?:\\w+ )?(?:Secretary of \\w+|Minister(?: (?:of|for) [\\w ]+)?|President)(?: \\w+){0,3}$',
  '^[(（]?[0-9]{1,2}(?:時|:)[0-9]{2}', '^(?:[0-9]+[ \\u3000.]*)?(?:日時|場所|備考|出席者|議題|参加者|担当|問い合わせ先?)(?:[ \\u3000:：]|$)',
];

/** Lines of a title block that are not its title. On text with its width folded. */
export const NO_TITLE = new RegExp([...NUMBERS, ...STATUSES, ...JOURNALS, ...LINKS, ...PERSONS].join('|'), 'iu');
