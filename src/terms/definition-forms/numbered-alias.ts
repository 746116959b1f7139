import { type DefinitionForm } from './form';
import { longNameBefore } from './long-name';

/** A numbered name in loan words: トラック1, レベル2. */
const NUMBERED = /^[ァ-ヺー]{3,12} ?\d(?:[.・]\d)?$/u;
/** The same word with another number: 同2, 同1・5. */
const SAME = /^同 ?\d(?:[.・]\d)?$/u;
const BEFORE = /\(([ァ-ヺー]{3,12}) ?\d(?:[.・]\d)?\)[^()\n。]{1,40}(?:\(同[^()]{1,5}\)[^()\n。]{1,40}){0,4}$/u;
const WINDOW = 240;

/** Numbered names and their list: 政府間（トラック１）, 民間同士（同２）. 同 takes over the word only where one stands in the sentence before. */
export const numberedAlias: DefinitionForm = {
  read(site) {
    const { running, open, content } = site;
    const inside = running.slice(content.start, content.end);
    const long = longNameBefore(site);
    if (long === undefined) return undefined;
    const follows = SAME.test(inside) && BEFORE.test(running.slice(Math.max(0, open - WINDOW), open));
    return NUMBERED.test(inside) || follows ? { kind: 'alias', long, short: content } : undefined;
  },
};
