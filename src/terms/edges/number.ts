import { isDigit } from '../matching-form';
import { type Edge } from './edge';

/** Marks that make one number or one sum of what stands on both sides. */
const JOINING = new Set([...'.,+*/='].map((mark) => mark.charCodeAt(0)));

/** Numbers whole: not 2+2 in 1.2+2, 2+2.5, 2+2+1 or 2+2=4 (12+2 and 2+25 are words cut in two). `2+2.` at the end of a sentence is fine. */
export const numberEdge: Edge = {
  allows({ text, start, end }) {
    const digit = (at: number): boolean => isDigit(text.charCodeAt(at));
    const joining = (at: number): boolean => JOINING.has(text.charCodeAt(at));
    if (digit(start) && joining(start - 1) && digit(start - 2)) return false;
    return !(digit(end - 1) && joining(end) && digit(end + 1));
  },
};
