import { isDigit } from '../matching-form';
import { type Edge } from './edge';

/** Numbers whole: not 2+2 in 1.2+2, 2+2.5, 2+2+1 or 2+2=4 (12+2 and 2+25 are words cut in two). `2+2.` at the end of a sentence is fine. */
export const numberEdge: Edge = {
  allows({ text, start, end }) {
    if (isDigit(text.charCodeAt(start)) && isJoining(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) return false;
    return !(isDigit(text.charCodeAt(end - 1)) && isJoining(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)));
  },
};

/** Marks that make one number or one sum of what stands on both sides: . , + * / = */
function isJoining(unit: number): boolean {
  return (unit >= 0x2a && unit <= 0x2c) || unit === 0x2e || unit === 0x2f || unit === 0x3d;
}
