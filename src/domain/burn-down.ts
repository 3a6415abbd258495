import type { ForecastPoint, Origin, PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';

/** How the credits of the running cycle went, and where they are heading: all that is drawn of it. */
export type BurnDown = {
  from: Instant;
  until: Instant;
  /** Credits at the lower and the upper edge; the lower is negative where a debt is drawn. */
  bottom: number;
  top: number;
  figures: readonly { at: Instant; source: Origin['source']; value: number }[];
  /** What is left now, with its range; null where only the figures are known. */
  now: { at: Instant; value: number; low: number; high: number } | null;
  ahead: readonly ForecastPoint[];
  /** The month's credits, used evenly up to the reset; null while the cycle is not known. */
  evenFrom: number | null;
  runOutAt: Instant | null;
};

type Figures = BurnDown['figures'];

/** Null until there is something to draw: an official figure, or a forecast. */
export function makeBurnDown(view: PropertyView, figures: Figures): BurnDown | null {
  const { forecast, cycleStart, resetAt, pools, computedAt } = view;
  const now = standingOf(view);
  const ahead = now === null ? [] : (forecast?.points ?? []);
  const from = cycleStart ?? figures[0]?.at;
  const until = resetAt ?? ahead.at(-1)?.at ?? computedAt;
  if (from === undefined || until <= from || figures.length + ahead.length === 0) return null;
  const evenFrom = cycleStart !== null && resetAt !== null && pools ? pools.allotment : null;
  const drawn = figures.filter(({ at }) => at >= from && at <= until);
  const known = [...drawn.map(({ value }) => value), ...(now ? [now.low, now.high] : [])];
  const edges = [...known, ...ahead.map(({ p90 }) => p90), evenFrom ?? 0];
  const runOutAt = 'runOutAt' in view.verdict ? view.verdict.runOutAt : null;
  // How deep a debt may get is drawn once there is one: until then the way ends at nothing.
  const owes = known.some((value) => value < 0);
  const debts = owes ? [...known, ...ahead.map(({ p50 }) => p50)] : [];
  const { bottom, top } = roundEdges(edges, debts);
  return { from, until, bottom, top, figures: drawn, now, ahead, evenFrom, runOutAt };
}

function standingOf({ figure, computedAt: at }: PropertyView): BurnDown['now'] {
  switch (figure.kind) {
    case 'official':
      return { at, value: figure.value, low: figure.value, high: figure.value };
    case 'about':
      return { at, value: figure.value, low: figure.low, high: figure.high };
    default:
      return null;
  }
}

function roundEdges(values: readonly number[], debts: readonly number[]) {
  const highest = Math.max(1, ...values);
  const step = tickStep(highest);
  return {
    top: Math.ceil(highest / step) * step,
    bottom: Math.floor(Math.min(0, ...debts) / step) * step,
  };
}

/** The distance of the lines in a chart of this height: 1, 2 or 5 times a power of ten. */
export function tickStep(highest: number): number {
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return Math.max(1, ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power);
}

/** The lines of a chart, from its lower to its upper edge. */
export function listTicks(bottom: number, top: number): number[] {
  const step = tickStep(top);
  return Array.from(
    { length: Math.round((top - bottom) / step) + 1 },
    (_, index) => bottom + index * step,
  );
}
