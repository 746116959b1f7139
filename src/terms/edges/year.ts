import { yearBeside } from '../years';
import { type Edge } from './edge';

/** Another year's document is not this one: where a term is one of a series, told by the year in its label, not in 2012年の基本報告 when it is that of 2000. */
export const yearEdge: Edge = {
  reason: 'year',

  allows({ text, start, end, name }) {
    if (name.year === undefined) return true;
    const year = yearBeside(text, start, end);
    return year === undefined || year === name.year;
  },
};
