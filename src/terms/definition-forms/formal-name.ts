import { type Span } from '../../text/span';
import { type Found, type WordedForm } from './form';

const FORMAL = /(?<=[。\n(]|^|の通称で、?|で、|であり、)(?:その)?(?:正式名称|正式名|正式な名称|フルネーム)は、?「?(?<name>[\p{Script=Han}\p{Script=Katakana}ー・々A-Za-z0-9のための関する]{4,40}?)」?(?= ?[(。、]|で(?:ある|、|す)|と(?:いう|され|な)|\n|$)/gu;
/** A heading: a short line with no mark of a sentence in it. */
const HEADING = /^[#* ]*(?:【|〈|<)?(?<title>[^\n。、()#*]{2,30}?)(?:】|〉|>)?[* ]*$/u;
/** So far above the sentence its heading may stand, in characters and lines. */
const WINDOW = 400;

/** A box explains its heading: 合同「2+2」⏎枠組みの通称。正式名称は合同調整委員会. The heading is the short form. */
export const formalName: WordedForm = (running) => [...running.matchAll(FORMAL)].flatMap((match): Found[] => {
  const short = headingAbove(running, match.index);
  const start = match.index + match[0].lastIndexOf(match.groups!['name']!);
  const long = { start, end: start + match.groups!['name']!.length };
  return short === undefined || running.slice(short.start, short.end) === running.slice(long.start, long.end) ? [] : [{ kind: 'alias', long, short }];
});

/** The heading right above the paragraph in which `at` stands. */
function headingAbove(running: string, at: number): Span | undefined {
  const paragraph = running.lastIndexOf('\n', at - 1);
  if (paragraph <= 0 || at - paragraph > WINDOW) return undefined;
  const line = running.lastIndexOf('\n', paragraph - 1) + 1;
  const title = HEADING.exec(running.slice(line, paragraph))?.groups?.['title'];
  if (title === undefined) return undefined;
  const start = running.indexOf(title, line);
  return { start, end: start + title.length };
}
