/** Last words of the names of treaties and statutes. */
const INSTRUMENT_END = '条約|協定|憲章|憲法|法律|基本法|特措法|特別措置法|施行令|施行規則|法|議定書|規程|規約';
const END = new RegExp(`(?:${INSTRUMENT_END}|政令|省令|令|規則|宣言|覚書|ガイドライン)$`, 'u');
/** Words that are glued before a name and do not belong to it; at the start of a line the number of the paragraph, 三　自衛隊法. */
const LEADING = /^(?:及び|並びに|又は|または|および|若しくは|同年|特に|例えば|第[0-9一二三四五六七八九十]+[条項号])+/u;
/** A long name holds such words in kana: 日本国とアメリカ合衆国との間の…条約, …に関する法律. Those that tell a name from a sentence come first. */
const TELLING = ['協力及び', 'の実施に関する', 'の確保に関する', 'に関する', 'に対する', 'に伴う', 'のための', 'における', 'との間の'];
const LINKING = ['その他の', '及び', '並びに', 'および', '等の', 'と', 'の', 'に', '等'];
const MOST_LINKS = 12;
/** 港湾法（昭和25年法律第218号）, 条約（以下「条約」という。）: what stands between a name and the article. */
const NUMBERED = /\((?:[^()\n]{0,20}(?:法律|政令|条約|省令|府令|告示|規則)第[^()\n]{1,12}号[^()\n]{0,30}|以下(?:単に)?「[^」\n]{1,20}」という。?)\)$/u;
const LONGEST_BRACKET = 70;

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
  const numbered = NUMBERED.exec(running.slice(Math.max(0, at - LONGEST_BRACKET), at))?.[0].length ?? 0;
  if (numbered > 0) {
    const named = instrumentBefore(running, at - numbered, longest);
    return named.name === undefined ? none : { ...named, length: named.length + numbered };
  }
  const before = running.slice(Math.max(0, at - longest), at);
  if (/(?<![\p{Script=Han}])同$/u.test(before) || before.endsWith('、同')) return { same: true, ofThisText: false, length: 1 };
  const printed = /[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9]+$/u.exec(before)?.[0] ?? '';
  const opensLine = before.length === printed.length || before.charAt(before.length - printed.length - 1) === '\n';
  const run = opensLine ? printed.replace(/^[一二三四五六七八九十0-9]{1,3}(?=\p{Script=Han})/u, '') : printed;
  if (before.endsWith('附則')) return { name: '附則', same: false, ofThisText: false, length: 2 };
  if (!END.test(run)) return none;
  const own = /(?:(?<=^|[^\p{Script=Han}])本|この)(?:法律|条約|協定|憲章|法|議定書|規程|規約|政令|省令|規則|宣言|覚書)$/u.exec(before);
  if (own !== null) return { same: false, ofThisText: true, length: own[0].length };
  const same = /^(?:同|当該)(?:法律?|条約|協定|憲章|議定書|規程|規約|憲法|政令|省令|規則|施行令)$/u.exec(run);
  if (same !== null) return { same: true, ofThisText: false, length: run.length };
  let name = /(?:条約|協定|法律|議定書|特別措置法)$/u.test(run) ? longName(before, run) : run;
  name = name.replace(LEADING, '');
  return name === '' ? none : { name, same: false, ofThisText: false, length: name.length };
}

/** The name that ends in `run`, read back over the words that link its parts; `run` itself where nothing tells a long name. Bounded by the length of `before`. */
function longName(before: string, run: string): string {
  let start = before.length - run.length;
  let telling = start;
  for (let links = 0; links < MOST_LINKS; links++) {
    const ahead = before.slice(0, start);
    const tells = TELLING.find((word) => ahead.endsWith(word));
    const link = tells ?? LINKING.find((word) => ahead.endsWith(word));
    if (link === undefined) break;
    const part = /[\p{Script=Han}\p{Script=Katakana}ー・0-9]{1,30}$/u.exec(ahead.slice(0, ahead.length - link.length))?.[0];
    if (part === undefined) break;
    start -= link.length + part.length;
    if (tells !== undefined || telling < before.length - run.length) telling = start;
  }
  return before.slice(telling);
}
