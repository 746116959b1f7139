import { type Spelling } from './spelling';

/**
 * A bracket at the end of a label tells senses apart and is not part of the name: 国家安全保障会議(米国), National Security Council (Japan).
 * One with a number is part of it: a report of a year is not the series of reports.
 */
export const qualifiers: Spelling = {
  alternatives(name) {
    const bare = /^(.*\S)\s*\([^()\d]+\)$/u.exec(name)?.[1];
    return bare === undefined ? [] : [bare];
  },
};
