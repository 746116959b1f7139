import { type SectionKind } from '../outline/section';
import { type CorpusReason, type ReferenceType, type Resolution, type ResolutionReason } from '../references/reference';
import { type TermCategory } from '../terms/glossary';
import { type Language } from './language';
import { type SenseReason } from '../terms/senses/evidence';
import { type CardAction } from './term-card';

/** The words for data, once for each language of the interface. The editor's own strings are in `l10n/` and `package.nls*.json`. */
export interface Words {
  readonly category: Readonly<Record<TermCategory, string>>;
  readonly kind: Readonly<Record<SectionKind, string>>;
  readonly referenceKind: Readonly<Record<ReferenceType, string>>;
  readonly reason: Readonly<Record<ResolutionReason | CorpusReason | 'several-fit', string>>;
  /** Behind a reason that a reader gave. */
  boundBy(name: string): string;
  /** So many references lead somewhere. */
  references(count: number): string;
  readonly status: Readonly<Record<Resolution['status'], string>>;
  readonly otherSenses: string;
  readonly source: string;
  readonly listSeparator: string;
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly open: string;
  readonly pointsTo: string;
  readonly thisDocument: string;
  mentionsHere(count: number): string;
  articles(count: number): string;
  firstMention(line: number): string;
  atLine(line: number): string;
  readonly related: string;
  readonly sense: string;
  readonly senseReason: Readonly<Record<SenseReason, string>>;
  /** A line of a file, counted from 1. */
  fileLine(file: string, line: number): string;
  readonly action: Readonly<Record<CardAction, string>>;
  /** What a link to the text in this language says. */
  readonly languageName: Readonly<Record<Language, string>>;
  /** `partial`: more documents are still being read. */
  inCorpus(count: number, documents: number, partial: boolean): string;
  inYear(year: string, count: number): string;
  overYears(first: string, last: string, most: string, count: number): string;
  bracketed(text: string): string;
  more(count: number): string;
  noDictionary(file: string): string;
}

const english: Words = {
  category: {
    institution: 'institution', instrument: 'treaty or statute', document: 'document', concept: 'concept', capability: 'capability',
    actor: 'actor', 'place-base': 'place or base', policy: 'policy', economy: 'economy', event: 'event',
  },
  kind: {
    part: 'part', chapter: 'chapter', section: 'section', subsection: 'subsection', article: 'article', proposal: 'proposal', item: 'item',
    keyword: 'key word box', column: 'column', table: 'table', figure: 'figure', notes: 'notes', footnote: 'footnote', list: 'list',
  },
  referenceKind: {
    appendix: 'Appendices', figure: 'Tables and figures', section: 'Sections', article: 'Articles', note: 'Notes', footnote: 'Footnotes',
    document: 'Documents', url: 'Web addresses', anaphoric: 'Pointers such as “this report”',
  },
  reason: {
    'separate-appendix': 'An appendix that is printed in another volume; it is not in this file.',
    'outside-instrument': 'An article of a treaty or statute whose text is not in this file.',
    'outside-document': 'A document that is not in this file.',
    'web-address': 'A web address.',
    'no-such-number': 'This document has such targets, but none with this number.',
    'no-such-target': 'There is no such target in this document.',
    'outside-statute': 'A section of a statute whose text is not in this file.',
    'no-neighbour': 'There is no part before or after it here.',
    'beyond-last-article': 'The instrument has fewer articles than this.',
    'no-antecedent': 'Nothing before this place tells what is meant.',
    'by-title': 'A document of this corpus, known by its title.',
    'by-date-and-kind': 'A document of this corpus, known by its date and kind.',
    'several-fit': 'Several documents of this corpus fit equally.',
    bound: 'Bound by a reader.',
    'marked-outside': 'Marked as outside by a reader.',
    'bound-target-gone': 'A reader bound it to a place that this corpus does not hold.',
  },
  boundBy: (name) => `(${name})`,
  references: (count) => (count === 1 ? '1 reference' : `${count} references`),
  status: {
    unresolved: 'Leads nowhere', ambiguous: 'May lead to several', internal: 'In the document', self: 'The document itself', corpus: 'In the corpus', external: 'Outside',
  },
  otherSenses: 'May also mean:',
  source: 'Source:',
  listSeparator: '; ',
  clauseSeparator: ' · ',
  colon: ': ',
  open: 'Open',
  pointsTo: 'Points to',
  thisDocument: 'this document',
  mentionsHere: (count) => (count === 1 ? '1 mention in this document' : `${count} mentions in this document`),
  articles: (count) => `${count} articles`,
  firstMention: (line) => `first on line ${line}`,
  atLine: (line) => `line ${line}`,
  related: 'Related:',
  sense: 'This sense because:',
  senseReason: {
    name: 'another of its names stands in the sentence', actor: 'the sentence says whose it is', 'said-of': 'it fits what is said beside it', year: 'it fits the year beside it',
  },
  fileLine: (file, line) => `${file}, line ${line}`,
  action: {
    previousMention: 'Previous', nextMention: 'Next', allMentions: 'All mentions', inContext: 'In context', overTime: 'Over time', showTerm: 'Terms view', noteOnMentions: 'Note on all mentions', addAlias: 'Add name', editTerm: 'Edit',
  },
  languageName: { ja: '日本語', en: 'English' },
  inCorpus: (count, documents, partial) => `${count} ${count === 1 ? 'mention' : 'mentions'} in ${documents} ${documents === 1 ? 'document' : 'documents'} of the corpus${partial ? ' so far' : ''}`,
  inYear: (year, count) => `${year}: ${count}`,
  overYears: (first, last, most, count) => `${first}–${last}, most in ${most}: ${count}`,
  bracketed: (text) => ` (${text})`,
  more: (count) => `${count} more`,
  noDictionary: (file) => `The dictionary of Japanese (${file}) cannot be read: readings and suggestions of terms are left out. Installing the extension again brings it back.`,
};

const japanese: Words = {
  category: {
    institution: '機関・協議体', instrument: '条約・法令', document: '文書', concept: '概念', capability: '能力・装備',
    actor: '主体', 'place-base': '場所・基地', policy: '政策', economy: '経済', event: '出来事',
  },
  kind: {
    part: '部', chapter: '章', section: '節', subsection: '小節', article: '条', proposal: '提言', item: '項目',
    keyword: 'キーワード', column: '解説', table: '表', figure: '図', notes: '注', footnote: '脚注', list: '一覧',
  },
  referenceKind: {
    appendix: '資料', figure: '図表', section: '章・節', article: '条文', note: '注', footnote: '脚注',
    document: '文書', url: 'ウェブアドレス', anaphoric: '「同条」「この報告書」などの指示',
  },
  reason: {
    'separate-appendix': '別冊の資料で、このファイルにはありません。',
    'outside-instrument': '条約または法令の条文で、本文はこのファイルにありません。',
    'outside-document': 'このファイルにない文書です。',
    'web-address': 'ウェブ上のアドレスです。',
    'no-such-number': 'この文書に同種の参照先はありますが、この番号のものはありません。',
    'no-such-target': 'この文書に該当する参照先はありません。',
    'outside-statute': '法令の規定で、本文はこのファイルにありません。',
    'no-neighbour': 'その前または次に当たる部分がありません。',
    'beyond-last-article': 'この条約・法令にはその番号の条がありません。',
    'no-antecedent': 'この箇所より前に、指すものが見当たりません。',
    'by-title': 'このコーパスの文書です（題名による）。',
    'by-date-and-kind': 'このコーパスの文書です（日付と種類による）。',
    'several-fit': 'このコーパスの複数の文書が同じように当てはまります。',
    bound: '参照先は手で指定されました。',
    'marked-outside': '文書外の参照と手で指定されました。',
    'bound-target-gone': '手で指定された参照先がこのコーパスにありません。',
  },
  boundBy: (name) => `（${name}）`,
  references: (count) => `参照 ${count} 件`,
  status: { unresolved: '参照先なし', ambiguous: '候補が複数', internal: '文書内', self: 'この文書', corpus: 'コーパス内', external: '外部' },
  otherSenses: '別の意味の可能性：',
  source: '出典：',
  listSeparator: '、',
  clauseSeparator: '・',
  colon: '：',
  open: '開く',
  pointsTo: '参照先：',
  thisDocument: 'この文書',
  mentionsHere: (count) => `この文書に${count}回`,
  articles: (count) => `全${count}条`,
  firstMention: (line) => `初出は${line}行目`,
  atLine: (line) => `${line}行目`,
  related: '関連：',
  sense: 'この意味とした理由：',
  senseReason: {
    name: '同じ文に別の名がある', actor: '誰のものかが文中にある', 'said-of': '前後の語句に合う', year: '前後の年に合う',
  },
  fileLine: (file, line) => `${file} ${line}行目`,
  action: {
    previousMention: '前へ', nextMention: '次へ', allMentions: 'すべての出現箇所', inContext: '文脈', overTime: '変遷', showTerm: '用語ビュー', noteOnMentions: 'すべての箇所に注記', addAlias: '別名を追加', editTerm: '編集',
  },
  languageName: { ja: '日本語', en: 'English' },
  inCorpus: (count, documents, partial) => `コーパスでは${partial ? 'これまでに' : ''}${documents}文書に${count}回`,
  inYear: (year, count) => `${year}年 ${count}`,
  overYears: (first, last, most, count) => `${first}～${last}年、最多は${most}年の${count}回`,
  bracketed: (text) => `（${text}）`,
  more: (count) => `ほか${count}件`,
  noDictionary: (file) => `日本語の辞書（${file}）を読み込めません。読みと用語の候補は表示されません。拡張機能を再インストールすると元に戻ります。`,
};

export function words(language: Language): Words {
  return language === 'ja' ? japanese : english;
}
