import { isLatinWordUnit } from '../../text/characters';
import { type Edge } from './edge';

/** Latin words whole: not SCC in SCCX, not ASEAN in ASEAN5. `(SCC)Security` is fine: a bracket stands between; so is SCC会合. */
export const latinEdge: Edge = {
  allows({ text, start, end }) {
    if (isLatinWordUnit(text.charCodeAt(start)) && isLatinWordUnit(text.charCodeAt(start - 1))) return false;
    return !(isLatinWordUnit(text.charCodeAt(end - 1)) && isLatinWordUnit(text.charCodeAt(end)));
  },
};
