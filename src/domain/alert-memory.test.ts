import { describe, expect, it } from 'vitest';
import { patienceFor, stepWatch, type AlertWatch, type WatchedKind } from './alert-memory.ts';
import { DAY_MS } from './instants.ts';
import { instant } from './units.ts';

const MINUTE_MS = 60_000;
/** The watch of a kind after checks: minutes since the first, and whether each found it. */
const watchAfter = (kind: WatchedKind, ...checks: [minutes: number, holds: boolean][]) =>
  checks.reduce<AlertWatch | undefined>(
    (watch, [minutes, holds]) =>
      stepWatch(watch, holds, instant(DAY_MS + minutes * MINUTE_MS), patienceFor(kind)),
    undefined,
  );
const DAY = 24 * 60;

describe('a watch', () => {
  it('believes a forecast after half an hour, anything else at once', () => {
    const raised = (kind: WatchedKind, minutes: number) =>
      watchAfter(kind, [0, true], [minutes, true])?.raisedAt;
    expect(raised('runs_out_days', 29)).toBeNull();
    expect(raised('runs_out_days', 30)).toBe(DAY_MS + 30 * MINUTE_MS);
    expect(raised('runs_out_soon', 29)).toBeNull();
    expect(watchAfter('ai_silent', [0, true])?.raisedAt).toBe(DAY_MS);
    expect(raised('ai_silent', 30)).toBe(DAY_MS);
  });

  it('that was never believed begins anew, and under the same key', () => {
    const checks: [number, boolean][] = [0, 1, 2, 3].map((hour) => [hour * 60, hour % 2 === 0]);
    expect(watchAfter('runs_out_days', ...checks)).toEqual(watchAfter('ai_silent', [0, false]));
    const later = watchAfter('runs_out_days', ...checks, [3 * DAY, false], [5 * DAY, true]);
    expect(later).toMatchObject({ epoch: 0, raisedAt: null, clearSince: null });
  });

  it('drops a forecast after a whole day without it, and then has another key', () => {
    const raised: [number, boolean][] = [
      [0, true],
      [30, true],
    ];
    const almost = watchAfter('runs_out_days', ...raised, [60, false], [60 + DAY - 1, false]);
    expect(almost).toMatchObject({ epoch: 0, clearSince: DAY_MS + 60 * MINUTE_MS });
    expect(almost?.raisedAt).not.toBeNull();
    const dropped = watchAfter('runs_out_days', ...raised, [60, false], [60 + DAY, false]);
    expect(dropped).toEqual({
      epoch: 1,
      holdsSince: null,
      raisedAt: null,
      clearSince: null,
      said: false,
    });
  });

  it('counts the clear day from the start where it was found again', () => {
    const found: [number, boolean][] = [
      [0, true],
      [30, true],
      [60, false],
      [120, true],
      [180, false],
    ];
    const watch = watchAfter('runs_out_days', ...found, [60 + DAY, false]);
    expect(watch).toMatchObject({ epoch: 0, clearSince: DAY_MS + 180 * MINUTE_MS });
  });
});
