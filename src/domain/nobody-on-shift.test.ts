import { describe, expect, it } from 'vitest';
import { at, sampleView } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import type { StandingAlerts } from './alert-conditions.ts';
import { noAlertMemory, type AlertMemory } from './alert-memory.ts';
import { findNobodyAlert, isLastStaffedHour } from './nobody-on-shift.ts';
import type { PropertyView } from './property-view.ts';
import { OFFICE_WEEK } from './staffed-hours.ts';
import type { Instant } from './units.ts';

/** Runs out on Saturday 14:00; nobody from Friday 18:00 to Monday 09:00. */
const VIEW: PropertyView = {
  ...stateViews.s06RunsOutDays,
  staffed: { learned: false, ...OFFICE_WEEK },
};
const believed = (raisedAt: Instant | null): AlertMemory => ({
  ...noAlertMemory,
  watches: {
    runs_out_days: { epoch: 0, holdsSince: raisedAt, raisedAt, clearSince: null, said: true },
  },
});
const BELIEVED = believed(at('2026-11-24T15:00'));
const WARNED = {
  kind: 'runs_out_days',
  runOutAt: at('2026-11-28T14:00'),
  nobodyFrom: at('2026-11-27T18:00'),
  nobodyUntil: at('2026-11-30T09:00'),
  likelihood: 'may',
  packs: 1,
  oldFigureAt: null,
} as const;
const alertAt = (
  wallClock: string,
  view: Partial<PropertyView> = {},
  memory = BELIEVED,
  standing: StandingAlerts = { runs_out_days: WARNED },
) => findNobodyAlert({ ...VIEW, computedAt: at(wallClock), ...view }, standing, memory);

describe('a run-out with nobody on shift', () => {
  it('is said in the last shift before the gap, from its first instant, under the gap’s key', () => {
    const said = {
      alert: {
        kind: 'nobody_on_shift',
        runOutAt: at('2026-11-28T14:00'),
        from: at('2026-11-27T18:00'),
        until: at('2026-11-30T09:00'),
      },
      key: 'nobody_on_shift@2026-11-27T17:00:00.000Z#0',
    };
    expect(alertAt('2026-11-27T09:00')).toEqual(said);
    expect(alertAt('2026-11-27T17:59:59.999')).toEqual(said);
  });

  it('is not said in an earlier shift, nor once the gap has begun', () => {
    expect(alertAt('2026-11-26T17:00')).toBeNull();
    expect(alertAt('2026-11-27T08:59:59.999')).toBeNull();
    expect(alertAt('2026-11-27T18:00')).toBeNull();
    expect(alertAt('2026-11-28T12:00')).toBeNull();
  });

  it('is not said of a run-out that was not believed yet, nor of one that is not warned of', () => {
    expect(alertAt('2026-11-27T12:00', {}, noAlertMemory)).toBeNull();
    expect(alertAt('2026-11-27T12:00', {}, believed(null))).toBeNull();
    expect(alertAt('2026-11-27T12:00', {}, BELIEVED, {})).toBeNull();
  });

  it('needs known shifts, a gap, and a shift before it', () => {
    expect(alertAt('2026-11-27T12:00', { staffed: null })).toBeNull();
    const staffed = { ...WARNED, nobodyFrom: null, nobodyUntil: null };
    expect(alertAt('2026-11-27T12:00', {}, BELIEVED, { runs_out_days: staffed })).toBeNull();
    const empty = { learned: false, week: [], holidays: [] };
    expect(alertAt('2026-11-27T12:00', { staffed: empty })).toBeNull();
  });
});

describe('the last hour in which somebody is there', () => {
  const isLast = (wallClock: string, view: PropertyView = VIEW) =>
    isLastStaffedHour(view, at(wallClock));

  it('ends with the shift', () => {
    const instants = ['16:59:59.999', '17:00', '17:30', '17:59:59.999', '18:00', '18:30'];
    expect(instants.map((time) => isLast(`2026-11-27T${time}`))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is one only before a run-out in a gap', () => {
    expect(isLast('2026-11-27T17:30', stateViews.s06RunsOutSurely)).toBe(true);
    expect(isLast('2026-11-27T17:30', stateViews.s06RunsOutTomorrow)).toBe(false);
    expect(isLast('2026-11-27T17:30', sampleView())).toBe(false);
  });
});
