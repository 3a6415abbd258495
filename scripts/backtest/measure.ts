import {
  CYCLE_HOURS,
  listCycleStarts,
  listLooks,
  plansByPressure,
  sizePlan,
  TIGHT,
  type Look,
} from './cycles.ts';
import type { Answer, Method } from './methods.ts';
import type { Series } from './series.ts';

/** Sums and how many, by figure; a figure of a series is their ratio. */
export type Tally = Map<string, { sum: number; of: number }>;

export const RECALL_AT = [24, 72, 168];
const CALM_ENDS_HOURS = 24;
const LONG_ENOUGH = 96;

interface Seen {
  readonly look: Look;
  readonly answer: Answer;
}

const add = (tally: Tally, figure: string, value: number | boolean): void => {
  const one = tally.get(figure) ?? { sum: 0, of: 0 };
  tally.set(figure, { sum: one.sum + Number(value), of: one.of + 1 });
};

const quantileLoss = (share: number, quantile: number, truth: number): number =>
  truth >= quantile ? share * (truth - quantile) : (1 - share) * (quantile - truth);

/** The figures of one look by itself. */
const judgeLook = (tally: Tally, { look, answer }: Seen): void => {
  const { truth, hoursToReset, toCome, spendable } = look;
  const runsOut = truth <= hoursToReset;
  const y = Math.min(truth, hoursToReset);
  const loss = (share: number, hours: number | null): number =>
    quantileLoss(share, hours ?? hoursToReset, y);
  add(
    tally,
    'pinball',
    (loss(0.1, answer.p10) + loss(0.5, answer.p50) + loss(0.9, answer.p90)) / 3,
  );
  if (answer.p90 !== null) {
    add(tally, 'coverage', truth >= (answer.p10 ?? 0) - 1 && truth <= answer.p90 + 1);
  }
  if (answer.p10 !== null) add(tally, 'early', truth < answer.p10);
  for (const at of RECALL_AT) {
    if (runsOut && Math.abs(truth - at) <= 3) add(tally, `recall ${at}`, answer.p50 !== null);
    if (answer.p50 !== null && answer.p50 >= at / 1.5 && answer.p50 <= at * 1.5) {
      add(tally, `precision ${at}`, runsOut);
    }
  }
  add(tally, 'Brier', (answer.probability - Number(runsOut)) ** 2);
  add(tally, 'packs enough', spendable + 1_000 * answer.packs >= toCome);
};

/** Truths at which a warning was raised: two looks in a row raise it, 24 h of none end it. */
const listWarnings = (cycle: readonly Seen[]): number[] => {
  const raised: number[] = [];
  let [standing, inRow, quietSince] = [false, 0, 0];
  for (const { look, answer } of cycle) {
    inRow = answer.warns ? inRow + 1 : 0;
    if (answer.warns) quietSince = look.elapsed;
    else if (look.elapsed - quietSince >= CALM_ENDS_HOURS) standing = false;
    if (standing || inRow < 2) continue;
    standing = true;
    raised.push(look.truth);
  }
  return raised;
};

/** The figures of one cycle under one plan. */
const judgeCycle = (
  tally: Tally,
  leads: number[],
  cycle: readonly Seen[],
  pressure: number,
): void => {
  const raised = listWarnings(cycle);
  const emptyAt = cycle[0]?.look.truth ?? Infinity;
  const runsOut = emptyAt <= CYCLE_HOURS;
  for (const _ of raised) add(tally, 'warning precision', runsOut);
  if (!runsOut) {
    add(tally, 'false alarms', raised.length);
    if (pressure === TIGHT) add(tally, 'tight false alarms', raised.length);
    return;
  }
  const lead = raised[0] ?? 0;
  leads.push(lead);
  if (emptyAt > LONG_ENOUGH) add(tally, 'warned 72', lead >= 72);
};

const quantileOf = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

export type Figures = Map<string, number>;

const closeTally = (tally: Tally, leads: readonly number[]): Figures => {
  const figures: Figures = new Map([...tally].map(([name, { sum, of }]) => [name, sum / of]));
  if (leads.length > 0) {
    figures.set('lead median', quantileOf(leads, 0.5));
    figures.set('lead 5th', quantileOf(leads, 0.05));
  }
  return figures;
};

/** Every cycle under every plan, with the whole history or (cold) only the cycle's own. */
export const measure = (method: Method, series: Series, start: 'warm' | 'cold'): Figures => {
  const [tally, leads]: [Tally, number[]] = [new Map(), []];
  for (const begins of listCycleStarts(series)) {
    const from = start === 'cold' ? begins : 0;
    const watch = method.watch({ ...series, mask: new Uint8Array(series.counts.length), from });
    for (const pressure of plansByPressure) {
      const plan = sizePlan(series, begins, pressure);
      const cycle = listLooks(series, begins, plan).map((look) => ({ look, answer: watch(look) }));
      for (const seen of cycle) judgeLook(tally, seen);
      judgeCycle(tally, leads, cycle, pressure);
    }
  }
  return closeTally(tally, leads);
};

/** The cycle after one in which the AI fell silent at zero; those hours are zeros, and masked. */
export const measureAfterSilence = (method: Method, series: Series): number => {
  const tally: Tally = new Map();
  for (const begins of listCycleStarts(series, 21 * 24 + CYCLE_HOURS)) {
    for (const pressure of plansByPressure) {
      const before = begins - CYCLE_HOURS;
      const last = listLooks(series, before, sizePlan(series, before, pressure))[0];
      if (last === undefined || last.truth >= CYCLE_HOURS) continue;
      const silentFrom = before + Math.ceil(last.truth);
      const counts = series.counts.slice();
      const mask = new Uint8Array(counts.length);
      counts.fill(0, silentFrom, begins);
      mask.fill(1, silentFrom, begins);
      const watch = method.watch({ ...series, counts, mask, from: 0 });
      for (const look of listLooks(series, begins, sizePlan(series, begins, pressure))) {
        if (look.truth > look.hoursToReset) continue;
        if (!RECALL_AT.some((at) => Math.abs(look.truth - at) <= 3)) continue;
        add(tally, 'recall', watch(look).p50 !== null);
      }
    }
  }
  const recall = tally.get('recall');
  return recall === undefined ? Number.NaN : recall.sum / recall.of;
};
