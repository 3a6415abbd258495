import { WEEK_HOURS } from './use-history.ts';

const HOUR_MS = 3_600_000;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const EPOCH_CELL = 72;

/** The zone's offset from UTC in hours, from each of its changes on. */
const listOffsets = (fromHour: number, untilHour: number, timeZone: string) => {
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    fromHour * HOUR_MS,
  ).toZonedDateTimeISO(timeZone);
  const offsets: { fromHour: number; offset: number }[] = [];
  while (at !== null && at.epochMilliseconds < untilHour * HOUR_MS) {
    offsets.push({
      fromHour: at.epochMilliseconds / HOUR_MS,
      offset: at.offsetNanoseconds / 3.6e12,
    });
    at = at.getTimeZoneTransition('next');
  }
  return offsets;
};

/**
 * Which local hour of the week (Monday 00 = 0) each UTC hour starts in, through daylight saving.
 * `hour` counts from `fromHour` (hours since 1970) up to `hours` hours ahead of it.
 */
export const makeCellOf = (
  fromHour: number,
  hours: number,
  timeZone: string,
): ((hour: number) => number) => {
  const cells = new Uint8Array(Math.max(0, Math.ceil(hours)));
  const offsets = listOffsets(fromHour, fromHour + cells.length, timeZone);
  offsets.forEach(({ fromHour: changesAt, offset }, index) => {
    const first = Math.max(0, Math.ceil(changesAt - fromHour));
    const next = offsets[index + 1]?.fromHour ?? Infinity;
    const last = Math.min(cells.length, Math.ceil(next - fromHour));
    for (let hour = first; hour < last; hour += 1) {
      cells[hour] = (Math.floor(fromHour + hour + offset) + EPOCH_CELL) % WEEK_HOURS;
    }
  });
  return (hour) => cells[hour] ?? 0;
};
