import { type DocumentType } from '../metadata/metadata';
import { type LayoutKind } from '../text/layout';
import { type DocumentFacts } from './document-facts';
import { type Language } from './language';

/** The words for documents as wholes. */
export interface DocumentWords {
  readonly kind: Readonly<Record<DocumentType, string>>;
  readonly layout: Readonly<Record<LayoutKind, string>>;
  readonly language: Readonly<Record<DocumentFacts['language'], string>>;
  readonly listSeparator: string;
  /** Behind the name of a fact. */
  readonly colon: string;
  readonly date: string;
  readonly authors: string;
  readonly organisations: string;
  readonly documentType: string;
  readonly textLanguage: string;
  readonly textLayout: string;
  /** Last groups: documents that do not say it, and documents that have not been read yet. */
  readonly noDate: string;
  readonly noOrganisation: string;
  readonly notRead: string;
  readonly misdecoded: string;
}

const english: DocumentWords = {
  kind: {
    'white paper section': 'White paper', 'joint statement': 'Joint statement', 'policy recommendations': 'Policy recommendations', 'seminar report': 'Seminar report',
    report: 'Report', treaty: 'Treaty', statute: 'Statute', strategy: 'Strategy', guidelines: 'Guidelines', 'press conference': 'Press conference',
    'Diet question': 'Diet question', 'Diet answer': 'Diet answer', minutes: 'Minutes', speech: 'Speech', 'fact sheet': 'Fact sheet',
    'executive order': 'Executive order', resolution: 'Resolution', statement: 'Statement', notice: 'Notice', 'press release': 'Press release', 'op-ed': 'Op-ed', article: 'Article',
  },
  layout: { 'hard-wrapped-spaced': 'hard-wrapped, blank lines between the lines', 'hard-wrapped': 'hard-wrapped', markdown: 'Markdown', plain: 'one paragraph a line', 'character-a-line': 'one character a line' },
  language: { ja: 'Japanese', en: 'English', mixed: 'Japanese and English' },
  listSeparator: ', ', colon: ': ',
  date: 'Date', authors: 'Authors', organisations: 'Organisations', documentType: 'Kind', textLanguage: 'Language', textLayout: 'Layout',
  noDate: 'No date', noOrganisation: 'No organisation', notRead: 'Not read yet',
  misdecoded: 'Probably read in the wrong encoding: open it and choose “Reopen with Encoding”.',
};

const japanese: DocumentWords = {
  kind: {
    'white paper section': '白書', 'joint statement': '共同声明', 'policy recommendations': '提言', 'seminar report': 'セミナー報告',
    report: '報告書', treaty: '条約・協定', statute: '法令', strategy: '戦略', guidelines: '指針', 'press conference': '記者会見',
    'Diet question': '質問主意書', 'Diet answer': '答弁書', minutes: '会議録', speech: '演説', 'fact sheet': 'ファクトシート',
    'executive order': '大統領令', resolution: '決議', statement: '声明・談話', notice: '通知・告示', 'press release': '報道発表', 'op-ed': '論説', article: '論文・記事',
  },
  layout: { 'hard-wrapped-spaced': '強制改行（行間に空行）', 'hard-wrapped': '強制改行', markdown: 'Markdown', plain: '一行一段落', 'character-a-line': '一行一字' },
  language: { ja: '日本語', en: '英語', mixed: '日本語と英語' },
  listSeparator: '、', colon: '：',
  date: '日付', authors: '著者', organisations: '発行者', documentType: '種類', textLanguage: '言語', textLayout: '組み方',
  noDate: '日付なし', noOrganisation: '発行者なし', notRead: '未読み取り',
  misdecoded: '文字コードが違うようです。開いて「文字コードを指定して開き直す」を選んでください。',
};

export function documentWords(language: Language): DocumentWords {
  return language === 'ja' ? japanese : english;
}
