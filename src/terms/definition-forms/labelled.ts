import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';
import { kindOf } from './short-kind';

/** What the bracket says of the name in it; 旧称 and 現 name another time, not another name. */
const LABELLED = /^(?<label>(?:英文|英語|仏文|仏語|原語|和文)(?:の)?(?:タイトル|題名|名称|名|表記|略称)|英題|英名|英訳|原題|邦題|英|英語|正式名称|正式名|通称名?|略称|略語|略|愛称|俗称|別称|別名|いわゆる)(?:は|では|で)?[:、 ]{0,2}[「『"]?(?<name>[^「」『』"():;]{2,80}?)[」』"]?(?:とも?(?:いう|呼ぶ|呼ばれる))?。?$/u;

/**
 * The bracket says what kind of name it holds: 「海の計画」（英文タイトル「Plan for the Seas」）, 共同行動計画（通称「海計画」）, 海計画（正式名称：共同行動計画）.
 * The formal name is the long one, wherever it stands.
 */
export const labelled: DefinitionForm = {
  read(site) {
    const { running, open, content } = site;
    // Quotation marks that end the bracket do not count as content.
    const inside = running.slice(open + 1, running.indexOf(')', content.end));
    const match = LABELLED.exec(inside);
    const before = longNameBefore(site);
    if (match === null || before === undefined) return undefined;
    const { label = '', name = '' } = match.groups ?? {};
    if (/[、。]/u.test(name) || (/^英$|^略$/u.test(label) && !/^[A-Za-z]/u.test(name))) return undefined;
    const start = open + 1 + inside.indexOf(name, label.length);
    const other = { start, end: start + name.length };
    if (label.startsWith('正式')) return { kind: kindOf(running.slice(before.start, before.end)), long: other, short: before };
    return { kind: kindOf(name), long: before, short: other };
  },
};
