import { describe, expect, it } from 'vitest';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import type { StandingAlerts } from './alert-conditions.ts';
import { noAlertMemory, type AlertMemory, type WatchedKind } from './alert-memory.ts';
import { findSeenReset, watchAlerts, watchKey } from './alert-watches.ts';
import type { PropertyView } from './property-view.ts';
import { instant, type Instant } from './units.ts';

const read = (value: number, when: Instant) => ({ source: 'read', value, at: when }) as const;
const BEFORE = at('2026-11-23T09:00');
const AFTER = at('2026-11-24T14:00');
const STANDING = {
  runs_out_days: {},
  runs_out_soon: {},
  probably_empty: {},
  ai_silent: {},
} as StandingAlerts;

/** All of them were raised and said before, at a figure of 240 in the cycle from 3 November. */
const SAID: AlertMemory = {
  ...noAlertMemory,
  watches: Object.fromEntries(
    Object.keys(STANDING).map((kind) => [
      kind,
      { epoch: 0, holdsSince: BEFORE, raisedAt: BEFORE, clearSince: null, said: true },
    ]),
  ),
  cycleStart: at('2026-11-03T00:00'),
  originAt: BEFORE,
  originValue: 240,
};
const watching = (
  view: Partial<PropertyView>,
  { memory = SAID, standing = STANDING, first = false } = {},
) => watchAlerts(memory, { ...sampleView(), ...view }, standing, first);
const armed = ({ watches }: AlertMemory) =>
  (Object.keys(STANDING) as WatchedKind[]).filter((kind) => !watches[kind]?.said);

describe('watched alerts', () => {
  it('of a cycle are armed anew by the next one; silence outlives it', () => {
    const next = watching({
      cycleStart: at('2026-12-03T00:00'),
      computedAt: at('2026-12-03T09:00'),
    });
    expect(armed(next)).toEqual(['runs_out_days', 'runs_out_soon', 'probably_empty']);
    expect(next.cycleStart).toBe(at('2026-12-03T00:00'));
  });

  it('are not armed by the same cycle, an earlier start, or a start that becomes known or unknown', () => {
    expect(armed(watching({}))).toEqual([]);
    expect(armed(watching({ cycleStart: at('2026-11-01T00:00') }))).toEqual([]);
    const unknown = watching({ cycleStart: null });
    expect(armed(unknown)).toEqual([]);
    expect(unknown.cycleStart).toBe(SAID.cycleStart);
    expect(armed(watching({}, { memory: { ...SAID, cycleStart: null } }))).toEqual([]);
  });

  it('of a forecast end at once with an official figure that rose, and with no other', () => {
    const calm = (origin: PropertyView['origin']) =>
      armed(
        watching({ origin }, { standing: { ai_silent: STANDING.ai_silent } as StandingAlerts }),
      );
    const dropped = ['runs_out_days', 'runs_out_soon', 'probably_empty'];
    expect(calm(read(241, AFTER))).toEqual(dropped);
    const kept = ['probably_empty'];
    expect(calm(read(240, AFTER))).toEqual(kept);
    expect(calm(read(100, AFTER))).toEqual(kept);
    expect(calm(read(240, BEFORE))).toEqual(kept);
    expect(calm(null)).toEqual(kept);
  });

  it('of a cycle are kept while silence hides them, unless the figure rose', () => {
    const verdict = { kind: 'ai_silent', chats: 4, usualIn10: 9, silentSince: NOW } as const;
    const silent = (origin: PropertyView['origin']) =>
      watching({ verdict, origin }, { standing: {} });
    const { ai_silent: _, ...ofCycle } = SAID.watches;
    expect(silent(read(100, AFTER)).watches).toMatchObject(ofCycle);
    expect(armed(silent(read(241, AFTER)))).toEqual(Object.keys(STANDING));
    const next = watching({ verdict, cycleStart: at('2026-12-03T00:00') }, { standing: {} });
    expect(armed(next)).toEqual(Object.keys(STANDING));
  });

  it('take no older figure that stands again for a rise', () => {
    const older = read(400, instant(BEFORE - 1));
    expect(armed(watching({ origin: older }, { standing: {} }))).not.toContain('runs_out_days');
    const corrected = read(400, BEFORE);
    expect(armed(watching({ origin: corrected }, { standing: {} }))).not.toContain('runs_out_days');
  });

  it('remember the newest official figure, also where the view has none', () => {
    expect(watching({ origin: read(100, AFTER) })).toMatchObject({
      originAt: AFTER,
      originValue: 100,
    });
    expect(watching({ origin: null })).toMatchObject({ originAt: BEFORE, originValue: 240 });
  });

  it('that stand at the first figure are said already, silence is not', () => {
    const { watches } = watching({}, { memory: noAlertMemory, first: true });
    const baseline = { holdsSince: NOW, raisedAt: NOW, said: true, epoch: 0, clearSince: null };
    expect(watches.runs_out_days).toEqual(baseline);
    expect(watches.probably_empty).toEqual(baseline);
    expect(watches.ai_silent).toMatchObject({ raisedAt: NOW, said: false });
    const calm = watching({}, { memory: noAlertMemory, standing: {}, first: true });
    expect(calm.watches.runs_out_days?.said).toBe(false);
  });
});

describe('low', () => {
  it.each([
    ['about', null],
    ['expected', null],
    ['official', NOW],
    ['at_most', NOW],
  ] as const)(
    'of a figure that is %s is raised by the first look at %s: the books need no second',
    (kind, raisedAt) => {
      const figure = { kind, value: 50, low: 40, high: 60 };
      const standing: StandingAlerts = { ...STANDING, low: { kind: 'low' } };
      const { watches } = watching({ figure }, { memory: noAlertMemory, standing });
      expect(watches.low).toMatchObject({ holdsSince: NOW, raisedAt });
      expect(watches.runs_out_days).toMatchObject({ holdsSince: NOW, raisedAt: null });
    },
  );
});

describe('a reset that was seen', () => {
  const START = at('2026-11-24T00:00');
  const seen = (originAt: Instant | null, origin: PropertyView['origin'], cycleStart = START) =>
    findSeenReset({ ...noAlertMemory, originAt }, { ...sampleView(), origin, cycleStart });

  it('lies between two figures, or on the later', () => {
    expect(seen(BEFORE, read(1_000, AFTER))).toBe(START);
    expect(seen(BEFORE, read(1_000, START))).toBe(START);
    expect(seen(instant(START - 1), read(1_000, START))).toBe(START);
  });

  it('does not lie before the first of two, on it, or after both', () => {
    expect(seen(START, read(1_000, AFTER))).toBeNull();
    expect(seen(AFTER, read(900, NOW))).toBeNull();
    expect(seen(BEFORE, read(100, instant(START - 1)))).toBeNull();
  });

  it('needs two figures and a known cycle', () => {
    expect(seen(null, read(1_000, AFTER))).toBeNull();
    expect(seen(BEFORE, null)).toBeNull();
    const open = { ...sampleView(), origin: read(1_000, AFTER), cycleStart: null };
    expect(findSeenReset({ ...noAlertMemory, originAt: BEFORE }, open)).toBeNull();
  });
});

it('a key names the kind, the cycle and how often it was armed', () => {
  expect(watchKey('ai_silent', noAlertMemory)).toBe('ai_silent@open#0');
  const twice = { epoch: 2, holdsSince: null, raisedAt: null, clearSince: null, said: false };
  const again = { ...SAID, watches: { ai_silent: twice } };
  expect(watchKey('ai_silent', again)).toBe('ai_silent@2026-11-02T23:00:00.000Z#2');
});
