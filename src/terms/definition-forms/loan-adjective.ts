import { type DefinitionForm } from './form';

/** What modifies a noun, up to its ending: 継ぎ目のない, 運用可能な, 強靱な. Before it a word ends, whatever it is. */
const MODIFIER = /(?<![\p{Script=Han}])(?<long>\p{Script=Han}[\p{Script=Han}ぎれけせめりえみきしちの]{0,8}(?:ない|な|しい))$/u;
const LOAN = /^[ァ-ヺー・]{3,16}な$/u;

/** An attribute and its loan word, both with their endings: 継ぎ目のない（シームレスな）対応. */
export const loanAdjective: DefinitionForm = {
  read({ running, open, content }) {
    if (!LOAN.test(running.slice(content.start, content.end))) return undefined;
    const long = MODIFIER.exec(running.slice(Math.max(0, open - 16), open))?.groups?.['long'];
    return long === undefined || long.length < 3 ? undefined : { kind: 'alias', long: { start: open - long.length, end: open }, short: content };
  },
};
