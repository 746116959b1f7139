import { matchesWhere } from '../../text/matches-where';
import { unitSet } from '../../text/unit-set';
import { type FoundReference, type ReferenceKind } from '../found-reference';
import { AGREEMENT, DATES, DOCUMENT, NOUN_ENDS } from './document-words';

const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z]';
/** The kind, and a title that may stand behind it: 日米首脳共同声明「未来への同盟」; 談話と声明 are two of one issuer. */
const KIND = new RegExp(`(?:(?:${DOCUMENT})(?:と(?:${DOCUMENT}))?|${AGREEMENT})(「[^」\\n]{4,60}」)?${NOUN_ENDS}(?!ー)(?!(?:を|が)?(?:し|する|して|さ(?:れる|せる)|でき|に達し|に至))`, 'uy');
const opensKind = unitSet(new RegExp(`^[${[...new Set([...DOCUMENT.split('|'), ...AGREEMENT.split('|')].map((word) => word.charAt(0)))].join('')}]$`, 'u'));
/** What stands before the kind: a date, and the issuer or the name as far as it reaches back. */
const BEFORE = new RegExp(`(${DATES})?((?:${NAME}{2,24}と(?=${NAME}{2,24}との))?${NAME}{2,24}(?:との|による|の)|${NAME}{1,24})?$`, 'u');
const LONGEST_BEFORE = 90;
/** Who issues: 両首脳の談話, 官房長官談話, 外相会合の共同声明. */
const ISSUER = /(?:首脳|大臣|外相|首相|総理|大統領|長官|閣僚|両国|委員会|会合|会議|会談|政府|理事会|省|両党|議長|との|による)(?:の)?$/u;
const IS_AGREEMENT = new RegExp(`^(?:${AGREEMENT})`, 'u');
const POINTS_BACK = /^(?:同|両(?!国|首脳|政府|党)|本|この|その|各|当該|今回|以下|上記|前記|別|新たな|次)/u;
/** Names of one to three signs before these words say what is done, not what is written: 活動報告, 政策提言. */
const MOSTLY_DEEDS = new RegExp(`^${NAME}{0,3}(?:報告|提言|談話|宣言|指針|原則|声明|覚書)$`, 'u');
/** 日韓合意, 米印合意: two countries in one sign each. */
const TWO_PARTIES = /^[日米韓中英仏独豪印露比越朝伊加欧]{2,4}(?:\p{Script=Han}{0,4})$/u;

/**
 * Documents called by their issuers and dates.
 *
 * - `日米共同声明`, `日米首脳共同声明「未来への同盟」`, `2023年2月9日の共同声明`, `日米両首脳の談話と声明`, `総理と国務長官との往復書簡`
 * - `2015年12月の日韓合意`: an agreement counts with its date
 * - not `報告があった`, `同報告書` (see pointers back), `共同発表が発出` (no name before it), `政策提言`, `合意した`, `日米合意に基づいて`
 */
export const issuedDocument: ReferenceKind = {
  find(running) {
    const found: FoundReference[] = [];
    for (const match of matchesWhere(running, opensKind, KIND)) {
      const from = Math.max(0, match.index - LONGEST_BEFORE);
      const before = BEFORE.exec(running.slice(from, match.index));
      if (before === null) continue;
      const [all, date, issuer = ''] = before;
      const kind = match[0].slice(0, match[0].length - (match[1]?.length ?? 0));
      if (all === '' || POINTS_BACK.test(issuer) || /(?:この|その|同|両|本)$/u.test(running.slice(Math.max(0, from + before.index - 2), from + before.index))) continue;
      const fits = IS_AGREEMENT.test(kind)
        ? date !== undefined && (issuer === '' || TWO_PARTIES.test(issuer) || ISSUER.test(issuer))
        : date !== undefined || match[1] !== undefined || (/(?:の|による)$/u.test(issuer) ? ISSUER.test(issuer) : issuer !== '' && !MOSTLY_DEEDS.test(issuer + kind) || ISSUER.test(issuer));
      if (!fits || isPartOfDate(all, date)) continue;
      found.push({
        type: 'document',
        span: { start: from + before.index, end: match.index + match[0].length },
        targets: [{ kind: 'document', title: match[1]?.slice(1, -1) ?? issuer + kind }],
      });
    }
    return found;
  },
};

/** 年 and 月 of a date that was not read as one are no name. */
function isPartOfDate(all: string, date: string | undefined): boolean {
  return date === undefined && /^(?:[年月]|日(?:に|の|付|発表))/u.test(all);
}
