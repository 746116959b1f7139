import { type DocumentEnds } from '../head';
import { type DocumentType } from '../metadata';

/** What titles say of their documents, the most telling words first. */
const BY_TITLE: readonly (readonly [DocumentType, RegExp])[] = [
  ['Diet answer', /答弁書/u], ['Diet question', /質問主意書/u],
  ['press conference', /記者会見|会見録|会見概要|ぶら下がり|Press (?:Conference|Briefing|Availability)|Remarks to the Press/iu],
  ['minutes', /第[0-9一二三四五六七八九十百]+回国会.*(?:会|第[0-9一二三四五六七八九十]+号)|会議録|議事録|議事要旨|議事概要|Minutes of|Oral evidence|Hansard|^Transcript/iu],
  ['fact sheet', /ファクトシート|Fact ?Sheet/iu],
  ['executive order', /大統領令|Executive Order|Presidential Memorandum|Proclamation/iu],
  ['joint statement', /共同(?:プレス)?(?:声明|発表|宣言|文書|コミュニケ)|Joint (?:Statement|Declaration|Communiqu|Vision|Press Statement)|Communiqu[eé]|首脳(?:声明|宣言)|Leaders[’'] (?:Statement|Declaration)/iu],
  ['notice', /(?:について|に関する件)?[ \u3000]*[(（](?:通達|通知|依頼|回答|照会|事務連絡|依命通達)[)）]$|^(?:告示|通達|Circular|Public Notice)\b/u],
  ['resolution', /決議(?:案)?$|Resolution \d|resolution$/iu],
  ['treaty', /(?:条約|協定|議定書|憲章|取極|交換公文)$|^(?:Treaty|Agreement|Convention|Protocol|Charter|Memorandum of (?:Understanding|Cooperation))\b|\b(?:Treaty|Agreement|Convention|Protocol)$/iu],
  ['statute', /(?:法律|政令|省令|規則|条例|法|基本法|特別措置法)(?:案)?(?:[(（].*[)）])?$|\bAct(?:(?: of)? \d{4})?$/u],
  ['statute', /^(?:COUNCIL |COMMISSION |Council |Commission )?(?:(?:DELEGATED|IMPLEMENTING|Delegated|Implementing) )?(?:REGULATION|DIRECTIVE|DECISION|Regulation|Directive|Decision) \((?:EU|EC|EEC|CFSP|Euratom)[^)]*\)/u],
  ['speech', /演説|講演録?|所信表明|挨拶|式辞|Remarks by|Address (?:by|to)|Speech/iu],
  ['policy recommendations', /提言|Recommendations?\b|Policy Proposal/iu],
  ['seminar report', /(?:セミナー|シンポジウム|対話|会議|フォーラム|ワークショップ).{0,8}(?:概要|報告|記録)|(?:Seminar|Workshop|Conference|Dialogue) (?:Report|Summary)/iu],
  ['guidelines', /指針|ガイドライン|Guidelines?\b|^Guidance\b/iu],
  ['strategy', /戦略|大綱|整備計画|基本(?:方針|計画)|行動計画|対応策|総合対策|アクション・?プラン|パッケージ|工程表|構想|骨太|ビジョン|Strategy|Strategic (?:Plan|Concept|Framework)|Action Plan|Roadmap/iu],
  ['white paper section', /白書|White Paper|Defense of Japan/iu],
  ['statement', /談話|声明$|コメント$|\bconclusions\b|Statement (?:by|of|on|from)\b|\bStatement$|Chair[’']s Summary/iu],
  ['report', /報告書?|レポート|中間(?:整理|とりまとめ)|Report\b|Review\b|Assessment\b|Policy (?:Paper|Brief)|(?:Working|Discussion|Occasional) Paper|(?:ワーキング|ディスカッション)・?ペーパー|Executive Summary/iu],
];
/** A release says so above its title, whatever it tells of. */
const RELEASE = /^[【［[(（]?(?:報道発表(?:資料)?|プレスリリース|記者発表(?:資料)?|(?:PRESS|NEWS|MEDIA) RELEASE|(?:Press|News|Media) [Rr]elease)[】］\])）]?$/u;
/** An op-ed is short and hardly divided, and says that it is an opinion: by a rubric, a by-line, a question for a title. */
const LONGEST_OP_ED = 8000;
const OPINION = /論説|社説|寄稿|オピニオン|視点|論点|時評|所感|^opinion|op-ed|commentary|editorial|viewpoint/iu;

/** What kind of document this is: by its title, its head, its framing words, then its structure. `signed`: a person wrote it. */
export function documentTypeOf(ends: DocumentEnds, title: string, signed: boolean): DocumentType {
  const framed = ends.head.find(({ folded }) => /^([■◆●○□]).*\1$/u.test(folded))?.folded ?? '';
  const number = ends.head.some(({ folded }) => /^(?:令和|平成|昭和|大正|明治)[\p{Script=Han}\d]+年[\p{Script=Han}]{2,8}第/u.test(folded));
  if (number && ends.sections.some(({ kind }) => kind === 'article')) return 'statute';
  if (ends.head.slice(0, 5).some(({ folded }) => RELEASE.test(folded))) return 'press release';
  for (const words of [framed, title, ...ends.head.map(({ folded }) => folded)]) {
    const found = words === '' ? undefined : BY_TITLE.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
  }
  const opening = ends.opening.map(({ folded }) => folded).join('');
  if (/(?:セミナー|シンポジウム|会議|対話|フォーラム)」?を(?:開いた|開催した)|(?:seminar|symposium|workshop|dialogue) was held/iu.test(opening)) return 'seminar report';
  if (title === '' && /共同で?(?:声明|発表|宣言|コミュニケ)|\bjoint (?:statement|declaration)\b/u.test(opening.slice(0, 300))) return 'joint statement';
  const divisions = ends.sections.filter(({ kind }) => kind === 'part' || kind === 'chapter' || kind === 'section' || kind === 'subsection');
  if (ends.sections.filter(({ kind }) => kind === 'article').length >= 3) return 'treaty';
  if (divisions.some(({ label }) => /^第.+[部章節編]$/u.test(label)) || ends.sections.some(({ kind }) => kind === 'keyword')) return 'white paper section';
  const opinion = signed || /[?？]$/u.test(title) || [title, ...ends.head.map(({ folded }) => folded)].some((words) => OPINION.test(words)) || /筆者は|私は|個人の(?:見解|意見)|\bI (?:think|believe|argue)\b|views? (?:expressed|are) /u.test(ends.text.running.text.slice(0, LONGEST_OP_ED));
  if (opinion && ends.text.raw.length < LONGEST_OP_ED && ends.sections.length <= 5) return 'op-ed';
  return divisions.length > 1 ? 'report' : 'article';
}
