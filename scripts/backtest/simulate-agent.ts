import { forecastProperty } from '../../src/domain/forecast/forecast-property.ts';
import { rewriteUsageHours } from '../../src/domain/forecast/rewrite-usage-hours.ts';
import type { Span } from '../../src/domain/forecast/hour-spans.ts';
import { instant, type Instant } from '../../src/domain/units.ts';
import { noUsageHours, type UsageHours } from '../../src/domain/usage-hours.ts';
import type { Series } from './series.ts';

/** An agent who watches Monday to Friday 9 to 18 and sees one AI message in five meanwhile. */
const SEES = 0.2;
const SHIFT_FROM = 9;
const SHIFT_TO = 18;
/** Official figures and looks are had at ten in the morning. */
const FIGURE_HOUR = 10;
const WARM_UP_DAYS = 21;
const PLAN_DAYS = 42;
const HOUR_MS = 3_600_000;
/** Monday 5 January 2026, 00:00 UTC: the series are laid from this week on. */
const MONDAY_HOUR = Date.UTC(2026, 0, 5) / HOUR_MS;

/** Errors of the estimate at one age of the official figure, over all looks of one series. */
export interface AgeFigures {
  readonly looks: number;
  /** Median of |estimated left - true left|, as a share of the plan. */
  readonly medianError: number;
  /** Share of looks in which more was said to be left than was. */
  readonly tooHigh: number;
  /** Share of looks whose 80 % range holds the truth. */
  readonly covered: number;
}

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
const makeRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** AI messages seen in one hour; null while the agent is not on shift. */
type SeenHour = readonly Instant[] | null;

const hourStart = ({ startCell }: Series, hour: number): Instant =>
  instant((MONDAY_HOUR + startCell + hour) * HOUR_MS);

/** What the agent sees of each hour of the series. */
const watchSeries = (series: Series, seed: number): SeenHour[] => {
  const random = makeRandom(seed);
  return Array.from(series.counts, (count, hour) => {
    const cell = (series.startCell + hour) % 168;
    if (cell >= 120 || cell % 24 < SHIFT_FROM || cell % 24 >= SHIFT_TO) return null;
    const seen: Instant[] = [];
    for (let message = 0; message < count; message += 1) {
      if (random() >= SEES) continue;
      seen.push(instant(hourStart(series, hour) + Math.ceil(HOUR_MS * random())));
    }
    return seen;
  });
};

const between = (series: Series, seen: readonly SeenHour[], from: number, until: number) => {
  const watched: Span[] = [];
  for (let hour = Math.max(0, from); hour < until; hour += 1) {
    if (seen[hour])
      watched.push({ from: hourStart(series, hour), to: hourStart(series, hour + 1) });
  }
  const countedAt = seen.slice(Math.max(0, from), until).flatMap((hour) => hour ?? []);
  return { countedAt, watched };
};

const sum = (counts: Float64Array, from: number, until: number): number =>
  counts.subarray(Math.max(0, from), until).reduce((total, count) => total + count, 0);

interface Look {
  readonly error: number;
  readonly covered: boolean;
}

/** Every look at the estimate, by the age of the official figure in days. */
const listLooks = (series: Series, everyDays: number, ages: readonly number[]) => {
  const { counts, startCell } = series;
  const atHour = (hour: number): Instant => hourStart(series, hour);
  const seen = watchSeries(series, everyDays);
  const looks = new Map(ages.map((age): [number, Look[]] => [age, []]));
  const first = (FIGURE_HOUR - (startCell % 24) + 24) % 24;
  let hours: UsageHours = noUsageHours;
  for (let now = first; now < counts.length; now += everyDays * 24) {
    const before = now - everyDays * 24;
    const [from, to] = [before < 0 ? null : atHour(before), atHour(now)];
    hours = rewriteUsageHours(hours, {
      ...between(series, seen, before, now),
      from,
      to,
      charged: from === null ? null : sum(counts, before, now),
      silent: [],
      history: [],
      timeZone: 'UTC',
    });
    if (now < WARM_UP_DAYS * 24) continue;
    const plan = (sum(counts, now - PLAN_DAYS * 24, now) * 720) / Math.min(now, PLAN_DAYS * 24);
    for (const age of ages) {
      const later = now + age * 24;
      if (later > counts.length || plan <= 0) continue;
      const at = atHour(later);
      const { since } = forecastProperty({
        ...between(series, seen, now, later),
        hours,
        timeZone: 'UTC',
        at,
        figureAt: to,
        spendable: plan,
        until: at,
      });
      const truth = sum(counts, now, later);
      if (since === null) continue;
      const covered = truth >= Math.floor(since.low) && truth <= Math.ceil(since.high);
      looks.get(age)?.push({ error: (truth - since.used) / plan, covered });
    }
  }
  return looks;
};

const shareOf = (looks: readonly Look[], holds: (look: Look) => boolean): number =>
  looks.filter(holds).length / looks.length;

/** How far off the one number is with an official figure every so many days. */
export const simulateAgent = (
  series: Series,
  everyDays: number,
  ages: readonly number[],
): Map<number, AgeFigures> =>
  new Map(
    [...listLooks(series, everyDays, ages)].map(([age, looks]) => {
      const errors = looks.map(({ error }) => Math.abs(error)).toSorted((a, b) => a - b);
      const figures: AgeFigures = {
        looks: looks.length,
        medianError: errors[Math.floor(errors.length / 2)] ?? Number.NaN,
        tooHigh: shareOf(looks, ({ error }) => error > 0),
        covered: shareOf(looks, ({ covered }) => covered),
      };
      return [age, figures];
    }),
  );
