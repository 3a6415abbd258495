import { forecastRunOut, learnUse, type LearnedUse } from '../../src/domain/forecast/forecast.ts';
import type { Look } from './cycles.ts';
import type { Series } from './series.ts';

/** What a method says at one look; null is "not before the reset". */
export interface Answer {
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly probability: number;
  readonly warns: boolean;
  readonly packs: number;
}

/** Series as it was seen: `mask` 1 = nobody knows, `from` = where the history begins. */
export interface Seen extends Series {
  readonly mask: Uint8Array;
  readonly from: number;
}

export interface Method {
  readonly name: string;
  /** Answers for looks at one seen series, in any order. */
  readonly watch: (seen: Seen) => (look: Look) => Answer;
}

const atRate = (rate: number, { spendable, hoursToReset }: Look): Answer => {
  const hours = rate > 0 ? spendable / rate : Infinity;
  const runOut = hours < hoursToReset ? hours : null;
  return {
    p10: runOut,
    p50: runOut,
    p90: runOut,
    probability: runOut === null ? 0 : 1,
    warns: runOut !== null,
    packs: Math.max(0, Math.ceil((rate * hoursToReset - spendable) / 1_000)),
  };
};

const straightLine: Method = {
  name: 'straight line',
  watch: () => (look) => atRate(look.elapsed > 0 ? look.used / look.elapsed : 0, look),
};

const trailingWeek: Method = {
  name: 'trailing 7 days',
  watch:
    ({ counts, mask, from }) =>
    (look) => {
      let [used, hours] = [0, 0];
      for (let hour = Math.max(from, look.now - 168); hour < look.now; hour += 1) {
        if (mask[hour]) continue;
        used += counts[hour] ?? 0;
        hours += 1;
      }
      return atRate(hours > 0 ? used / hours : 0, look);
    },
};

const ours: Method = {
  name: 'ours',
  watch: ({ counts, mask, from, startCell }) => {
    const learnedAt = new Map<number, LearnedUse | null>();
    return ({ now, spendable, hoursToReset }) => {
      if (!learnedAt.has(now)) {
        learnedAt.set(
          now,
          learnUse({
            counts: counts.subarray(from, now),
            mask: mask.subarray(from, now),
            cellOf: (hour) => (startCell + from + hour) % 168,
          }),
        );
      }
      const forecast = forecastRunOut(
        learnedAt.get(now) ?? null,
        (ahead) => (startCell + now + ahead) % 168,
        spendable,
        hoursToReset,
      );
      return {
        ...forecast.runOutHours,
        probability: forecast.probability ?? 0,
        warns: forecast.warn !== 'none',
        packs: forecast.packs?.p80 ?? 0,
      };
    };
  },
};

export const methods = [straightLine, trailingWeek, ours];
