/** The Japanese eras since 1868 with their first days in the Gregorian calendar (改元の詔書, 元号法に基づく政令). */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** ISO date of the first day. */
  readonly from: string;
}

export const eras: readonly Era[] = [
  { name: '明治', letter: 'M', from: '1868-10-23' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '令和', letter: 'R', from: '2019-05-01' },
];

/** Plans count on in an era that ended before them: 平成35年度 in a programme of 2018 is 2023. */
const LONGEST_PLAN = 30;

/** Christian year of a year of an era: 平成22 = 2010. `undefined` for unknown eras and years far behind an era's end. */
export function christianYear(eraName: string, yearOfEra: number): number | undefined {
  const index = eras.findIndex(({ name, letter }) => name === eraName || letter === eraName);
  const era = eras[index];
  if (era === undefined || yearOfEra < 1) return undefined;
  const year = Number(era.from.slice(0, 4)) + yearOfEra - 1;
  const next = eras[index + 1];
  return year > (next === undefined ? 2199 : Number(next.from.slice(0, 4)) + LONGEST_PLAN) ? undefined : year;
}

/** Name of the era at the end of a Christian year: 2014 = 平成, 2019 = 令和. `undefined` before 1868. */
export function eraIn(year: number): string | undefined {
  return eras.findLast(({ from }) => Number(from.slice(0, 4)) <= year)?.name;
}
