import { type PlacementStatus } from '../annotations/placement';

export type ReportLanguage = 'ja' | 'en';

/** The words of reports. */
export interface ReportWords {
  heading(title: string): string;
  count(notes: number): string;
  readonly beforeFirstHeading: string;
  readonly wholeDocument: string;
  readonly noText: string;
  readonly noNotes: string;
  readonly resolved: string;
  readonly nameless: string;
  /** Of a line counted from 1. */
  line(line: number): string;
  /** What there is to say about the passage; empty for passages that stand as they stood. */
  readonly status: Readonly<Record<PlacementStatus, string>>;
  readonly separator: string;
}

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = {
  en: {
    heading: (title) => `Notes on ${title}`,
    count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
    beforeFirstHeading: 'Before the first heading',
    wholeDocument: 'On the whole document',
    noText: '(no text)',
    noNotes: 'There are no notes.',
    resolved: 'resolved',
    nameless: 'unknown author',
    line: (line) => `line ${line}`,
    status: { exact: '', moved: '', changed: 'passage changed', doubtful: 'place doubtful', lost: 'passage lost' },
    separator: ', ',
  },
  ja: {
    heading: (title) => `${title}の注記`,
    count: (notes) => `注記 ${notes} 件`,
    beforeFirstHeading: '最初の見出しより前',
    wholeDocument: '文書全体',
    noText: '（本文なし）',
    noNotes: '注記はありません。',
    resolved: '解決済み',
    nameless: '著者不明',
    line: (line) => `${line} 行目`,
    status: { exact: '', moved: '', changed: '本文に変更あり', doubtful: '位置が不確か', lost: '本文が見当たらない' },
    separator: '、',
  },
};
