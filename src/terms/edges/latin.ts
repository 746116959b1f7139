import { isLatinWordUnit } from '../../text/characters';
import { type Edge } from './edge';

/** Latin words and numbers whole: not SCC in SCCX, not 2+2 in 12+2 or 2+25. A plural s may follow. `(SCC)Security` is fine: a bracket stands between. */
export const latinEdge: Edge = {
  allows(text, start, end) {
    if (isLatinWordUnit(text.charCodeAt(start)) && isLatinWordUnit(text.charCodeAt(start - 1))) return false;
    return !(isLatinWordUnit(text.charCodeAt(end - 1)) && isLatinWordUnit(text.charCodeAt(end)));
  },
};
