import { type Span } from '../../text/span';
import { type Found, type WordedForm } from './form';
import { kindOf } from './short-kind';

/** Words of a name, capitals at both ends, small words between; never from within a word, so that a long run of letters is looked at once. */
const NAME = String.raw`(?<![\w.-]|\w')[A-Z][\w.'-]*(?: (?:of|the|and|for|on|in|to|between|with|concerning|regarding|[A-Z][\w.'-]*)){0,10} [A-Z][\w'-]*[a-z]`;
const SHORT = String.raw`(?:"(?<quoted>[^"\n]{2,40})"|(?<bare>[A-Z][A-Za-z0-9&-]*[A-Z0-9]))`;
const NAMED = new RegExp(
  String.raw`(?<long>${NAME})(?:, (?:or|hereinafter|hereafter)(?: (?:simply|called|referred to as|referred to simply as))?(?: the)?|,? (?:also|commonly|better|otherwise|widely|generally)? ?(?:known|called|abbreviated|shortened|referred to)(?: (?:as|to))?(?: the)?|, in short| \((?:also|commonly|better|otherwise|widely|generally|hereinafter|hereafter) ?(?:known|called|referred to)?(?: as)?(?: the)?) ${SHORT}(?<tail>,? for short)?`,
  'gu',
);

/** English names in words, without a bracket of their own: the Maritime Security Charter, or MSC for short; the Harbour Compact, also known as the "Compact". */
export const englishInWords: WordedForm = (running) => [...running.matchAll(NAMED)].flatMap((match): Found[] => {
  const { long = '', quoted, bare, tail } = match.groups ?? {};
  // A plain "or" joins two things: the Treaty of Amity, or NATO.
  if (/, or (?:the )?["A-Z]/u.test(match[0]) && tail === undefined) return [];
  const name = long.replace(/^The /u, '');
  const start = match.index + long.length - name.length;
  const short = (quoted ?? bare)!.replace(/,$/u, '').replace(/^the /u, '');
  const at = match.index + match[0].lastIndexOf(short, match[0].length - (tail ?? '').length);
  const span: Span = { start: at, end: at + short.length };
  return [{ kind: kindOf(short) === 'acronym' ? 'acronym' : 'alias', long: { start, end: start + name.length }, short: span }];
});
