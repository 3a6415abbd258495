import { as, count, list, record, type Field } from './fields.ts';
import type { Shift } from './link-shape.ts';

type Hours = { days: number; from: number; to: number };

/** Days with the same hours stand together: bit 0 is Monday. */
function groupShifts(shifts: readonly Shift[]): Hours[] {
  const groups: Hours[] = [];
  for (const { day, from, to } of shifts) {
    const bit = 1 << (day - 1);
    const same = groups.find((one) => one.from === from && one.to === to);
    if (same) same.days |= bit;
    else groups.push({ days: bit, from, to });
  }
  return groups;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

const spreadShifts = (groups: readonly Hours[]): Shift[] =>
  groups
    .flatMap(({ days, from, to }) =>
      WEEK.filter((day) => days & (1 << (day - 1))).map((day) => ({ day, from, to })),
    )
    .sort((one, other) => one.day - other.day || one.from - other.from || one.to - other.to);

/** Weekly hours: mostly the same on several days. */
export const weekField: Field<Shift[]> = as(
  list(record<Hours>({ days: count, from: count, to: count })),
  groupShifts,
  spreadShifts,
);
