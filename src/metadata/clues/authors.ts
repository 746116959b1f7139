import { type DocumentEnds, type HeadLine, isProse, partOf } from '../head';
import { type Printed } from '../metadata';

const LABEL = /^[（(【［[]?(?:報告者?|文責|執筆者?|著者?|筆者|寄稿|作成者|Authors?|Written by|Prepared by|By)[ \u3000]*(?:[:：]|(?<=[Bb][Yy]) )[ \u3000]*(.+)$/u;
const JAPANESE_NAME = /^[\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5}$/u;
const FOREIGN_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・＝ ][\p{Script=Katakana}ー]{1,12}){1,3}$/u;
const ENGLISH_NAME = /^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Amb|Ambassador|Gen|General|Adm|Admiral)\.? )?(\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|von|der|al)){1,4})(?:,? (?:Jr|Sr|Ph\.?D|III)\.?)?$/u;
/** Two or three capitalised words without those that titles are made of. */
const LIKE_A_NAME = /^(?!.*\b(?:The|A|An|Of|For|New|Policy|Security|Report|Strategy|National|Foreign|Defen[cs]e|Affairs|States|Nations|Kingdom|Republic|Peace|Trade|Energy|Climate)\b)\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{Ll}’'-]+){1,2}$/u;
/** What stands behind a name that writes: 〇〇大学教授. */
const POSITION = /(?:教授|准教授|講師|研究員|研究官|研究主幹|主幹|記者|編集委員|論説委員|フェロー|所長|理事長|理事|代表|アナリスト|コンサルタント|エコノミスト|ジャーナリスト|評論家|弁護士|大使|顧問)(?:・[\p{Script=Han}\p{Script=Katakana}ー]+)?$/u;

/**
 * Persons who wrote a document.
 *
 * - `〇〇研究所 主任研究員　山川 花子`, `山川 花子` alone below a title, `（報告：山田花子 〇〇研究所研究員）`, `著者：山田 花子、佐藤次郎`, `By Jane Doe and John Roe`, `山田花子（〇〇大学教授）` alone at the head
 * - not `木村外務大臣` in the head of a joint statement: he issues it; not `担当：…課`
 */
export function authorsOf({ head, opening, tail }: DocumentEnds): Printed[] {
  const found: Printed[] = [];
  const add = (line: HeadLine, name: string): void => { if (!found.some(({ text }) => text === name)) found.push(partOf(line, name)); };
  // By-lines stand in the title block, under it, or at the very end.
  for (const line of [...head, ...opening.slice(0, 2), ...tail]) {
    if (line.folded.length > 200 || (isProse(line) && !LABEL.test(line.folded))) continue;
    const labelled = LABEL.exec(line.folded)?.[1];
    if (labelled !== undefined) namesIn(labelled).forEach((name) => add(line, name));
    else if (line.section === undefined) {
      // `Maria Holm and Peter Osei` below a title: two names of two or three words each.
      const pair = line.folded.split(/,? and | & |, /u);
      if (pair.length > 1 && pair.every((name) => LIKE_A_NAME.test(name)) && line !== head[0]) { pair.forEach((name) => add(line, name)); continue; }
      const signed = /^(.{2,14}?)[ \u3000]*[（(]([^（）()]{2,40})[）)]$/u.exec(line.folded) ?? /^(\S{2,8}(?:[ \u3000]\S{1,5})?)[ \u3000]+(\S{2,30})$/u.exec(line.folded);
      // `〇〇研究所 主任研究員　山川 花子`: the position before the name.
      const behind = /^(.{3,40}?)[ \u3000]+([\p{Script=Han}々]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5})$/u.exec(line.folded);
      if (behind !== null && POSITION.test(behind[1]!) && !looksLikeOffice(behind[2]!)) { add(line, line.text.slice(-behind[2]!.length)); continue; }
      if (isNameAlone(line, head)) { add(line, line.text.trim()); continue; }
      if (signed !== null && POSITION.test(signed[2]!) && (JAPANESE_NAME.test(signed[1]!) || FOREIGN_NAME.test(signed[1]!)) && !looksLikeOffice(signed[1]!)) add(line, signed[1]!);
    }
  }
  return found;
}

/** `黒川 将広` alone below a title: family and given name with a blank between. Not `目 次`, `参考 資料`, `基本 方針`. */
function isNameAlone(line: HeadLine, head: readonly HeadLine[]): boolean {
  if (head.indexOf(line) < 1) return false;
  return /^(?=.{4,7}$)\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]{1,3}$/u.test(line.folded) && !/[策料針画告約略要書議論案表図省庁局課会度章節項条附則目例文付号版注]|^各|[殿様]$/u.test(line.folded);
}

/** `山田 花子、佐藤次郎（〇〇大学）`, `藤野 研究所員`: the names of a list, positions left out. */
function namesIn(list: string): string[] {
  if (/[A-Za-z]/u.test(list) && !/[\p{Script=Han}]/u.test(list)) {
    return list.split(/(?:,? and |,? & |; |, )/u).flatMap((part) => ENGLISH_NAME.exec(part.trim())?.[1] ?? []);
  }
  return list.replace(/[（(][^（）()]*[）)]/gu, '').replace(/[）)】\]]$/u, '').split(/[、,;，・](?![\p{Script=Katakana}])/u).flatMap((part) => {
    const words = part.trim().split(/[ \u3000]+/u);
    const [first, second] = words;
    if (first === undefined || looksLikeOffice(first)) return [];
    // 山田 花子: a blank within the name, where both halves are short and kanji.
    if (second !== undefined && first.length <= 3 && second.length <= 3 && JAPANESE_NAME.test(`${first}${second}`) && !POSITION.test(second)) return [`${first} ${second}`];
    return JAPANESE_NAME.test(first) || FOREIGN_NAME.test(first) ? [first] : [];
  });
}

function looksLikeOffice(words: string): boolean {
  return /(?:大臣|長官|総理|大統領|首相|局|課|室|省|庁|部|所|会|委員|事務)$/u.test(words);
}
