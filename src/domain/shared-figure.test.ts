import { describe, expect, it } from 'vitest';
import type { Origin } from './property-view.ts';
import { meetProperty } from './property-record.ts';
import {
  contradictsRead,
  entriesFromShared,
  fillSetUp,
  followSetUp,
  sharedValue,
  standingOf,
} from './shared-figure.ts';
import type { SharedFigure, SharedProperty } from './team-link/link-shape.ts';
import { instant, type PropertyId } from './units.ts';

const NOW = instant(Date.UTC(2026, 10, 24, 12));
const MINUTE_MS = 60_000;
const ago = (minutes: number) => instant(NOW - minutes * MINUTE_MS);

const figure = (fields: Partial<SharedFigure> = {}): SharedFigure => ({
  at: ago(10),
  source: 'read',
  subscription: 612,
  purchased: null,
  excess: null,
  cycleEnd: null,
  ...fields,
});
const shared = (fields: Partial<SharedFigure> | null): SharedProperty => ({
  propertyId: 'a'.repeat(24) as PropertyId,
  name: null,
  timeZone: 'UTC',
  plan: { name: 'growth', allotment: 1_000 },
  figure: fields && figure(fields),
  resetAt: null,
  aiNames: [],
  staffedHours: null,
});
const NO_POOLS = { subscription: 0, purchased: 0, excess: 0 };
const books = (newest: Partial<Origin> | null) => ({
  figure: newest && { source: 'read' as const, value: 640, at: ago(30), ...newest },
  allotment: 1_000,
  pools: NO_POOLS,
});

describe('a told figure beside one that the dashboard showed', () => {
  const read: Origin = { source: 'read', value: 640, at: ago(30) };
  it.each([
    ['the same later', 640, 10, false],
    ['what an hour may use', 540, 10, false],
    ['more than an hour uses', 539, 10, true],
    ['a rise', 641, 10, true],
    ['a rise more than an hour later', 900, -31, false],
    ['a rise exactly an hour later', 900, -30, true],
    ['what was there before the use', 700, 50, false],
    ['less than what was there later', 639, 50, true],
    ['far more than there was within the hour', 741, 50, true],
    ['another number at the same instant', 641, 30, true],
    ['a debt within reach', -10, 10, true],
  ])('%s', (_, value, minutes, expected) => {
    expect(contradictsRead(read, { value, at: ago(minutes) }, 1_000)).toBe(expected);
  });

  it('never contradicts a figure that a person typed', () => {
    expect(contradictsRead({ ...read, source: 'typed' }, { value: 900, at: NOW }, 1_000)).toBe(
      false,
    );
  });

  it('may fall by twenty where the plan is small or not known', () => {
    expect(contradictsRead(read, { value: 620, at: NOW }, 100)).toBe(false);
    expect(contradictsRead(read, { value: 619, at: NOW }, null)).toBe(true);
  });
});

describe('the standing of a shared figure', () => {
  it.each([
    ['newer, where nothing is known', {}, null, 'newer'],
    ['newer than a figure of an hour before', {}, { at: ago(100) }, 'newer'],
    ['older than the newest', { at: ago(31) }, {}, 'older'],
    ['older, said otherwise at the same instant', { at: ago(30) }, {}, 'older'],
    ['known', { at: ago(30), subscription: 640 }, {}, 'known'],
    ['older, though it says the same', { at: ago(31), subscription: 640 }, {}, 'older'],
    ['newer, though it says the same', { at: ago(29), subscription: 640 }, {}, 'newer'],
    ['ahead', { at: ago(-6) }, null, 'ahead'],
    ['a clock a little ahead', { at: ago(-5) }, null, 'newer'],
    ['at odds', { subscription: 700 }, {}, 'contradicts'],
    ['missing', null, {}, 'no_figure'],
  ] as const)('%s', (_, fields, newest, expected) => {
    expect(standingOf(shared(fields), books(newest), NOW)).toBe(expected);
  });
});

describe('the number of a shared figure', () => {
  it('takes what it leaves open from the books here', () => {
    const own = { ...books({}), pools: { subscription: 5, purchased: 1_000, excess: 0 } };
    expect(sharedValue(figure(), own)).toBe(1_612);
    expect(sharedValue(figure({ purchased: 7 }), own)).toBe(619);
    expect(sharedValue(figure({ subscription: null, excess: 223 }), own)).toBe(5);
    expect(sharedValue(figure({ subscription: 0, excess: 223 }), own)).toBe(-223);
  });
});

describe('the entries of a shared figure', () => {
  const intake = { source: 'shared', timeZone: 'Europe/Berlin' } as const;
  const typesOf = (
    fields: Partial<SharedFigure> | null,
    standing: Parameters<typeof entriesFromShared>[1],
  ) => {
    const taken = entriesFromShared(shared(fields), standing, null, intake);
    return taken.ok ? taken.value.map(({ type }) => type) : taken.failure;
  };

  it('open the books with its plan and its reset', () => {
    const resetAt = instant(Date.UTC(2026, 11, 2, 23));
    const taken = entriesFromShared(
      { ...shared({ purchased: 0 }), resetAt },
      'newer',
      null,
      intake,
    );
    const at = new Date(ago(10)).toISOString();
    const id = `r:${'a'.repeat(24)}:${ago(10)}:612:0:-:${resetAt}`;
    expect(taken).toEqual({
      ok: true,
      value: [
        {
          id: `s:${id}`,
          type: 'subscription.started',
          at,
          source: 'assumed',
          plan: 'growth',
          allotment: 1_000,
          timeZone: 'Europe/Berlin',
          anchorAt: '2025-12-02T23:00:00.000Z',
        },
        {
          id,
          type: 'reading.observed',
          at,
          source: 'shared',
          subscriptionRemaining: 612,
          purchasedRemaining: 0,
          cycleEnd: '2026-12-02T23:00:00.000Z',
        },
      ],
    });
  });

  it('are none where it is known, dated ahead or missing', () => {
    expect(typesOf({}, 'known')).toEqual([]);
    expect(typesOf({}, 'ahead')).toEqual([]);
    expect(typesOf(null, 'no_figure')).toEqual([]);
  });

  it('leave out a reset that has passed or is too far off', () => {
    for (const days of [-1, 40]) {
      const cycleEnd = instant(NOW + days * 24 * 60 * MINUTE_MS);
      const taken = entriesFromShared(shared({ cycleEnd }), 'newer', null, intake);
      expect(taken.ok && taken.value.some((entry) => 'cycleEnd' in entry)).toBe(false);
    }
  });

  it('say nothing of the plan where it is older than what stands', () => {
    const open = {
      plan: 'business',
      allotment: 5_000,
      timeZone: 'UTC',
      resetTime: '00:00:00',
      stepMonths: 1,
      cycleStart: ago(5_000),
      cycleEnd: instant(NOW + 86_400_000),
      resetKnown: true,
    } as Parameters<typeof entriesFromShared>[2];
    const older = entriesFromShared(shared({}), 'older', open, intake);
    expect(older.ok && older.value.map(({ type }) => type)).toEqual(['reading.observed']);
    const newer = entriesFromShared(shared({}), 'newer', open, intake);
    expect(newer.ok && newer.value.map(({ type }) => type)).toEqual([
      'subscription.plan_changed',
      'reading.observed',
    ]);
  });
});

it('the entry of a shared figure names only what the colleague saw', () => {
  const intake = { source: 'shared', timeZone: 'UTC' } as const;
  const observed = (fields: Partial<SharedFigure>) => {
    const taken = entriesFromShared(shared(fields), 'older', null, intake);
    return taken.ok ? taken.value.at(-1) : taken.failure;
  };
  const debt = observed({ subscription: null, purchased: null, excess: 40 });
  expect(debt).toMatchObject({ excess: 40 });
  expect(debt).not.toHaveProperty('subscriptionRemaining');
  expect(debt).not.toHaveProperty('purchasedRemaining');
  expect(debt).not.toHaveProperty('cycleEnd');
  expect(observed({})).not.toHaveProperty('excess');
});

it('what a shared figure leaves open is as here, but bought credits and a debt exclude each other', () => {
  const owing = { ...books(null), pools: { subscription: 0, purchased: 0, excess: 40 } };
  const valueOf = (fields: Partial<SharedFigure>) =>
    sharedValue(figure({ subscription: 0, ...fields }), owing);
  expect(valueOf({})).toBe(-40);
  expect(valueOf({ purchased: 0 })).toBe(0);
  expect(valueOf({ excess: 7 })).toBe(-7);
});

describe('a colleague’s set-up', () => {
  const theirs: SharedProperty = {
    ...shared({}),
    name: 'Acme',
    timeZone: 'Asia/Tokyo',
    aiNames: ['Apollo'],
    staffedHours: [{ day: 1, from: 540, to: 1_080 }],
  };
  const mine = {
    ...meetProperty(theirs.propertyId, 'Europe/Berlin'),
    name: 'My shop',
    aiNames: ['Iris'],
    staffedHours: [],
  };
  const { name, aiNames, staffedHours } = theirs;

  it('fills what is empty here', () => {
    const met = meetProperty(theirs.propertyId, 'Europe/Berlin');
    const filled = { ...met, name, aiNames, staffedHours };
    expect(fillSetUp(met, theirs, true)).toEqual(filled);
    expect(fillSetUp(met, theirs, false)).toEqual({ ...filled, timeZone: 'Asia/Tokyo' });
  });

  it('changes nothing that was set here', () => {
    expect(fillSetUp(mine, theirs, true)).toEqual(mine);
  });

  it('of another browser of the same person is followed in what changed there', () => {
    const cleared = { ...theirs, name: null, aiNames: [], staffedHours: null };
    expect(followSetUp(mine, theirs, cleared)).toEqual({ ...mine, name, aiNames, staffedHours });
    expect(followSetUp(mine, cleared, theirs)).toEqual({
      ...mine,
      aiNames: [],
      staffedHours: null,
    });
    expect(followSetUp(mine, theirs, theirs)).toEqual(mine);
    expect(followSetUp(mine, { ...cleared, name }, cleared)).toEqual({ ...mine, name });
  });
});
