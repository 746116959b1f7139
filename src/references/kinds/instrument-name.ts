/** Last words of the names of treaties and statutes. */
const INSTRUMENT_END = '条約|協定|憲章|憲法|法律|基本法|特措法|特別措置法|施行令|施行規則|法|議定書|規程|規約';
const END = new RegExp(`(?:${INSTRUMENT_END}|政令|省令|令|規則|宣言|覚書|ガイドライン)$`, 'u');
/** Words that are glued before a name and do not belong to it; at the start of a line the number of the paragraph, 三　自衛隊法. */
const LEADING = /^(?:及び|並びに|又は|または|および|若しくは|同年|特に|例えば|第[0-9一二三四五六七八九十]+[条項号])+/u;
/** A long name holds these words in kana: 日本国とアメリカ合衆国との間の…条約, …に関する法律. */
const LONG = /(?:(?:に関する|に対する|に伴う|のための|における|との間の|の実施に関する|その他の|及び|並びに|等の|と|の|に|を|等)?[\p{Script=Han}\p{Script=Katakana}ー・0-9]+)*(?:に関する|に伴う|との間の|のための|の確保に関する|に対する)[\p{Script=Han}\p{Script=Katakana}ー・及び並に等のと]*$/u;

export interface InstrumentBefore {
  /** The name, without 同 or 本 before it; `undefined` where none stands there. */
  readonly name?: string;
  /** Only 同 stands there, or 同 with a kind of instrument (同法, 同条約): the one named last. */
  readonly same: boolean;
  /** この法律, 本協定, 附則 of this text. */
  readonly ofThisText: boolean;
  /** How many units before the place belong to the reference. */
  readonly length: number;
}

/** The treaty or statute whose name ends right before `at`. Looks back at most `longest` units. */
export function instrumentBefore(running: string, at: number, longest: number): InstrumentBefore {
  const none = { same: false, ofThisText: false, length: 0 };
  const before = running.slice(Math.max(0, at - longest), at);
  if (/(?<![\p{Script=Han}])同$/u.test(before) || before.endsWith('、同')) return { same: true, ofThisText: false, length: 1 };
  const run = /[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9]+$/u.exec(before)?.[0] ?? '';
  if (before.endsWith('附則')) return { name: '附則', same: false, ofThisText: false, length: 2 };
  if (!END.test(run)) return none;
  const own = /(?:(?<=^|[^\p{Script=Han}])本|この)(?:法律|条約|協定|憲章|法|議定書|規程|規約|政令|省令|規則|宣言|覚書)$/u.exec(before);
  if (own !== null) return { same: false, ofThisText: true, length: own[0].length };
  const same = /^(?:同|当該)(?:法律?|条約|協定|憲章|議定書|規程|規約|憲法|政令|省令|規則|施行令)$/u.exec(run);
  if (same !== null) return { same: true, ofThisText: false, length: run.length };
  const opensLine = before.length === run.length || before.charAt(before.length - run.length - 1) === '\n';
  const long = /(?:条約|協定|法律|議定書|特別措置法)$/u.test(run) ? LONG.exec(before)?.[0] : undefined;
  let name = long !== undefined && long.length > run.length ? long : run;
  name = name.replace(LEADING, '');
  if (opensLine && name.length === run.length) name = name.replace(/^[一二三四五六七八九十0-9]{1,3}(?=\p{Script=Han})/u, '');
  return name === '' ? none : { name, same: false, ofThisText: false, length: name.length };
}
