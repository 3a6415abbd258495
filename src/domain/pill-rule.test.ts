import { describe, expect, it } from 'vitest';
import { at, NOW, sampleViews, type SampleName } from '../../tests/gallery/sample-views.ts';
import { stateViews } from '../../tests/gallery/state-views.ts';
import { asksInPill, putOffKey, saysSpike, showsPill } from './pill-rule.ts';
import { firstSettings, type Settings } from './surface-state.ts';
import { instant } from './units.ts';

const shows = (name: SampleName, settings: Partial<Settings> = {}, iconInSight = true) =>
  showsPill(sampleViews[name], { ...firstSettings, ...settings }, { iconInSight, now: NOW });

const names = Object.keys(sampleViews) as SampleName[];
const WORSE = ['low', 'none_left', 'in_debt', 'probably_empty', 'should_be_full_again'];

describe('the pill', () => {
  it.each(names)('beside an icon in sight shows only what a person should meet: %s', (name) => {
    expect(shows(name)).toBe(WORSE.includes(sampleViews[name].verdict.kind));
  });

  it.each(names)(
    'stands in for an icon that is out of sight, where there is a figure: %s',
    (name) => {
      expect(shows(name, {}, false)).toBe(sampleViews[name].figure.kind !== 'none');
    },
  );

  it('says that the AI seems silent, also where there is no figure', () => {
    const { noFigure } = sampleViews;
    const silent = { kind: 'ai_silent', chats: 7, usualIn10: 8, silentSince: NOW } as const;
    const view = { ...noFigure, verdict: silent, look: 'out' as const };
    expect(showsPill(view, firstSettings, { iconInSight: true, now: NOW })).toBe(true);
  });

  it('beside an icon in sight shows a run-out, and in the last staffed hour though it was put off', () => {
    const view = stateViews.s06RunsOutDays;
    const put: Settings = { ...firstSettings, putOff: putOffKey(view) };
    const shownAt = (wallClock: string, settings = put) =>
      showsPill(view, settings, { iconInSight: true, now: at(wallClock) });
    expect(shownAt('2026-11-27T12:00', firstSettings)).toBe(true);
    expect(shownAt('2026-11-27T16:59')).toBe(false);
    expect(shownAt('2026-11-27T17:00')).toBe(true);
    expect(shownAt('2026-11-27T18:00')).toBe(false);
  });

  it('comes with a spike, and says it where nothing graver is to say', () => {
    const spike = { count: 40, usual: 9, hourAt: NOW };
    const shown = (name: SampleName) => {
      const view = { ...sampleViews[name], spike };
      return [showsPill(view, firstSettings, { iconInSight: true, now: NOW }), saysSpike(view)];
    };
    expect(shown('official')).toEqual([true, true]);
    expect(shown('debt')).toEqual([true, false]);
    expect(saysSpike(sampleViews.official)).toBe(false);
  });

  it('is off where the person switched it off', () => {
    expect(shows('debt', { pill: false })).toBe(false);
    expect(shows('debt', { pill: false }, false)).toBe(false);
  });

  it('stays away until the hour is over, not longer', () => {
    expect(shows('debt', { hidePillUntil: instant(NOW + 1) })).toBe(false);
    expect(shows('debt', { hidePillUntil: NOW })).toBe(true);
  });

  it('asks for a new figure once a property and day of the browser, where it may be seen', () => {
    const vague = { kind: 'about', value: 450, low: 380, high: 520 } as const;
    const view = { ...stateViews.s05Tight, figure: vague };
    const asks = (settings: Partial<Settings>, now = NOW) =>
      asksInPill(view, { ...firstSettings, ...settings }, { now, timeZone: 'Europe/Berlin' });
    const askedAt = (wallClock: string) => ({ renewAskedAt: { [view.propertyId]: at(wallClock) } });
    expect(asks({})).toBe(true);
    expect(asks(askedAt('2026-11-24T00:00'))).toBe(false);
    expect(asks(askedAt('2026-11-23T23:59'))).toBe(true);
    expect(asks({ renewAskedAt: { other: NOW } })).toBe(true);
    expect(asks({ pill: false })).toBe(false);
    expect(asks({ hidePillUntil: instant(NOW + 1) })).toBe(false);
    const exact = { ...view, figure: stateViews.s05Tight.figure };
    expect(asksInPill(exact, firstSettings, { now: NOW, timeZone: 'UTC' })).toBe(false);
  });

  it('that was put off comes back with another verdict, or for another property', () => {
    const { low, debt } = sampleViews;
    expect(putOffKey(low)).not.toBe(putOffKey(debt));
    expect(putOffKey(low)).not.toBe(putOffKey({ ...low, propertyId: 'b'.repeat(24) as never }));
    expect(shows('low', { putOff: putOffKey(low) })).toBe(false);
    expect(shows('debt', { putOff: putOffKey(low) })).toBe(true);
    expect(shows('official', { putOff: putOffKey(sampleViews.official) }, false)).toBe(false);
  });
});
