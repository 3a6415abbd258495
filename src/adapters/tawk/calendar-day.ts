import type { LocalDay } from '../../domain/units.ts';

/** A day of the calendar; `year` null where a page leaves it out. */
export type CalendarDay = { year: number | null; month: number; day: number };
export type FullDay = CalendarDay & { year: number };

export const toLocalDay = ({ year, month, day }: FullDay): LocalDay =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDay;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const longMonths = [1, 3, 5, 7, 8, 10, 12];

function longestDay(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
}

export const isDay = ({ year, month, day }: CalendarDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= longestDay(month, year);

/** Days since 1970 of a calendar day and back; there is no clock in it. */
export const dayNumber = ({ year, month, day }: FullDay): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

export function dayOfNumber(number: number): FullDay {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
