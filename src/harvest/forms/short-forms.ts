import { foldWidth } from '../../text/width';
import { unwrapped } from '../../text/unwrapped';
import { harvested, type HarvestForm, mentionAround } from '../harvest-source';
import { type HarvestedName } from '../harvested-term';
import { scopeOf } from '../names';

/** Longer phrases before 以下「…」という are clauses rather than names. */
const LONGEST_NAME = 32;

/**
 * Definition sites of short forms: 欧州連合（EU）, 海の指針（以下「指針」という。）, the Agreement on … (the "Agreement"). The long form is the term. A second name that is a part of the
 * first, and one that a hereafter clause gives, hold in this document only. The English of a common phrase makes no term.
 */
export const shortForms: HarvestForm = (source) => source.definitions.flatMap(({ kind, long, short, extra, correctedLong, correctedShort }) => {
  const name = correctedLong ?? unwrapped(source.text, long.span);
  const other = correctedShort ?? unwrapped(source.text, short.span);
  const known = mentionAround(source.mentions, long.span) !== undefined;
  if (kind === 'gloss' && !known && (name.length < 4 || !/ /u.test(other))) return [];
  if (!known && name.length > LONGEST_NAME && !/[A-Za-z]$/u.test(name)) return [];
  // （トラック2）, （シームレスな）: no names of a thing.
  if (/^同|\d$|な$/u.test(foldWidth(other)) && kind === 'alias' && !known) return [];
  const local = kind === 'alias' && !/[A-Z]{2}/u.test(other);
  const names: HarvestedName[] = [
    { text: other, kind: kind === 'gloss' ? 'english' : kind, scope: local ? 'document' : scopeOf(other) },
    ...extra.map(({ role, text, corrected }): HarvestedName => ({ text: corrected ?? text, kind: role, scope: 'corpus' })),
  ];
  return harvested(source, { how: 'short-form', span: long.span, name, otherNames: names });
});
