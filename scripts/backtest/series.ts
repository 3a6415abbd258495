import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Hourly counts of one real source, on its own clock. */
export interface Series {
  readonly name: string;
  /** Hour of the week of the first count, Monday 00 = 0. */
  readonly startCell: number;
  readonly counts: Float64Array;
}

const HOUR_MS = 3_600_000;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const EPOCH_CELL = 72;
const WEEK = 168;

/** A file that is no list of hourly counts; the message says where. */
export class UnusableSeries extends Error {}

const readRow = (line: string, file: string, at: number): { hour: number; count: number } => {
  const [hourText = '', countText = ''] = line.split(',');
  const hour = Date.parse(`${hourText.slice(0, 16)}Z`) / HOUR_MS;
  const count = Number(countText);
  if (Number.isInteger(hour) && countText.trim() !== '' && count >= 0 && count <= 1e9) {
    return { hour, count };
  }
  throw new UnusableSeries(`${file}, line ${at}: "${line}" is no hour and count`);
};

/** Reads `hour_iso,count` lines; hours must follow each other without a gap. */
export const readSeries = (file: string): Series => {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).slice(1);
  const rows = lines.map((line, index) => readRow(line, file, index + 2));
  const first = rows[0]?.hour ?? 0;
  const gap = rows.findIndex(({ hour }, index) => hour !== first + index);
  if (gap >= 0) throw new UnusableSeries(`${file}, line ${gap + 2}: the hours leave a gap`);
  return {
    name: basename(file, '.csv'),
    startCell: (((first + EPOCH_CELL) % WEEK) + WEEK) % WEEK,
    counts: Float64Array.from(rows, ({ count }) => count),
  };
};
