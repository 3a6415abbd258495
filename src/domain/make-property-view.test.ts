import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { HOUR_MS } from './instants.ts';
import { headlineNumber } from './choose-figure.ts';
import { LOW_SHARE } from './alert-rules.ts';
import { propertyViewSchema, type PropertyView } from './property-view.ts';
import { readFailureKinds } from './reading.ts';
import { instant } from './units.ts';

type Changes = NonNullable<Parameters<typeof sampleView>[0]>;

const read = (value: number, wallClock = '2026-11-24T14:32') =>
  ({ source: 'read', value, at: at(wallClock) }) as const;
const summary = ({ figure, verdict, look }: PropertyView) => ({ figure, verdict, look });

const amount = fc.constantFrom(0, 0, 1, 9, 100, 101, 1_000, 17_310);
const moment = fc.constantFrom(
  '2026-10-01T00:00',
  '2026-11-03T00:00',
  '2026-11-24T14:32',
  '2026-12-03T00:00',
);
/** Facts of every kind, possible together or not: a view must come of all of them. */
const changes: fc.Arbitrary<Changes> = fc.record(
  {
    origin: fc.oneof(
      fc.constant(null),
      fc
        .tuple(fc.constantFrom(-223, -1, 0, 1, 612), moment)
        .map(([value, when]) => read(value, when)),
    ),
    balance: fc.oneof(
      fc.constant(null),
      fc.record({
        plan: fc.constantFrom('growth', 'hobby', 'custom'),
        allotment: amount,
        subscription: amount,
        purchased: amount,
        excess: amount,
        cycleStart: moment.map(at),
        cycleEnd: moment.map(at),
      }),
    ),
    countedSince: fc.constantFrom(0, 0, 1, 86),
    resetKnown: fc.boolean(),
    emptySince: fc.oneof(fc.constant(null), moment.map(at)),
    readFailure: fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constantFrom(...readFailureKinds), at: moment.map(at) }),
    ),
  },
  { requiredKeys: [] },
);

describe('a view of any facts', () => {
  it('is a view: what the schema of the surfaces accepts', () => {
    fc.assert(
      fc.property(changes, (given) => {
        expect(propertyViewSchema.safeParse(sampleView(given)).error).toBeUndefined();
      }),
      runs(500),
    );
  });

  it('never says official of what was counted on, nor of what a reset was only expected to give', () => {
    fc.assert(
      fc.property(changes, (given) => {
        const view = sampleView(given);
        if (view.figure.kind !== 'official') return;
        expect(view.countedSince).toBe(0);
        const resetAt = view.cycleStart;
        expect(resetAt === null || (view.origin?.at ?? 0) >= resetAt).toBe(true);
      }),
      runs(500),
    );
  });

  it('claims no reset and no cycle while the reset is only assumed', () => {
    fc.assert(
      fc.property(changes, (given) => {
        const { cycleStart, resetAt, verdict, figure } = sampleView({
          ...given,
          resetKnown: false,
        });
        expect({ cycleStart, resetAt }).toEqual({ cycleStart: null, resetAt: null });
        expect(verdict.kind).not.toBe('should_be_full_again');
        expect(figure.kind).not.toBe('expected');
      }),
      runs(300),
    );
  });

  it('shows its number and what it consists of together, or neither', () => {
    fc.assert(
      fc.property(changes, (given) => {
        const { figure, pools } = sampleView(given);
        expect(figure.kind === 'none').toBe(pools === null);
        if ('value' in figure && pools) expect(figure.value).toBe(headlineNumber(pools));
      }),
      runs(300),
    );
  });
});

const SPENT = { subscription: 0 };
const CYCLE_OF_DECEMBER = {
  cycleStart: at('2026-12-03T00:00'),
  cycleEnd: at('2027-01-03T00:00'),
};
const IN_DECEMBER = at('2026-12-04T09:00');

describe('the number and what it means', () => {
  const cases: [string, Changes, Partial<PropertyView>][] = [
    [
      'no figure was ever had',
      { origin: null, balance: null },
      { figure: { kind: 'none' }, verdict: { kind: 'no_figure' }, look: 'stale' },
    ],
    [
      'a figure just read',
      {},
      { figure: { kind: 'official', value: 612 }, verdict: { kind: 'no_pace' }, look: 'learning' },
    ],
    [
      'a figure of yesterday',
      { origin: read(612, '2026-11-23T09:12') },
      { figure: { kind: 'at_most', value: 612 }, verdict: { kind: 'no_pace' }, look: 'learning' },
    ],
    [
      'a figure just read and a message counted since',
      { countedSince: 1, balance: { subscription: 611 } },
      { figure: { kind: 'at_most', value: 611 }, verdict: { kind: 'no_pace' }, look: 'learning' },
    ],
    [
      'counted to zero',
      { countedSince: 612, balance: SPENT, emptySince: at('2026-11-24T14:50') },
      {
        figure: { kind: 'about_none' },
        verdict: { kind: 'probably_empty', since: at('2026-11-24T14:50'), pace: null },
        look: 'stale',
      },
    ],
    [
      'counted below zero: the debt is not official',
      { countedSince: 615, balance: { ...SPENT, excess: 3 }, emptySince: at('2026-11-24T14:50') },
      {
        figure: { kind: 'about_none' },
        verdict: { kind: 'probably_empty', since: at('2026-11-24T14:50'), pace: null },
        look: 'stale',
      },
    ],
    [
      'officially nothing, however long ago',
      { origin: read(0, '2026-11-05T09:00'), balance: SPENT },
      {
        figure: { kind: 'official', value: 0 },
        verdict: { kind: 'none_left', silentSince: null },
        look: 'out',
      },
    ],
    [
      'an AI message after the official zero',
      { origin: read(0), countedSince: 1, balance: { ...SPENT, excess: 1 } },
      {
        figure: { kind: 'at_most', value: -1 },
        verdict: { kind: 'in_debt', owed: 1, packs: 1, leaves: 999, stillAnswers: true },
        look: 'out',
      },
    ],
    [
      'a debt of 223: a pack of 1,000 leaves 777',
      { origin: read(-223), balance: { ...SPENT, excess: 223 } },
      {
        figure: { kind: 'official', value: -223 },
        verdict: { kind: 'in_debt', owed: 223, packs: 1, leaves: 777, stillAnswers: false },
        look: 'out',
      },
    ],
    [
      'fresh credits beside an old debt: the credits are the number',
      { origin: read(40), balance: { subscription: 40, excess: 223 } },
      { figure: { kind: 'official', value: 40 }, verdict: { kind: 'low' }, look: 'tight' },
    ],
    [
      'purchased credits beside an empty plan',
      { origin: read(400), balance: { ...SPENT, purchased: 400 } },
      { figure: { kind: 'official', value: 400 }, verdict: { kind: 'no_pace' }, look: 'learning' },
    ],
    [
      'a known reset that nobody saw',
      {
        origin: read(31, '2026-12-02T16:10'),
        balance: { ...CYCLE_OF_DECEMBER, subscription: 1_000 },
        now: IN_DECEMBER,
      },
      {
        figure: { kind: 'expected', value: 1_000 },
        verdict: { kind: 'should_be_full_again', resetAt: at('2026-12-03T00:00') },
        look: 'stale',
      },
    ],
    [
      'counted since a known reset that nobody saw',
      {
        origin: read(31, '2026-12-02T16:10'),
        countedSince: 5,
        balance: { ...CYCLE_OF_DECEMBER, subscription: 996 },
        now: IN_DECEMBER,
      },
      {
        figure: { kind: 'expected', value: 996 },
        verdict: { kind: 'should_be_full_again', resetAt: at('2026-12-03T00:00') },
      },
    ],
    [
      'counted to zero again since a known reset that nobody saw',
      {
        origin: read(0, '2026-12-02T16:10'),
        countedSince: 1_000,
        balance: { ...CYCLE_OF_DECEMBER, ...SPENT },
        emptySince: at('2026-12-03T18:00'),
        now: IN_DECEMBER,
      },
      {
        figure: { kind: 'about_none' },
        verdict: { kind: 'probably_empty', since: at('2026-12-03T18:00'), pace: null },
      },
    ],
    [
      'a figure read at the instant of the reset is of the new month',
      {
        origin: read(1_000, '2026-12-03T00:00'),
        balance: { ...CYCLE_OF_DECEMBER, subscription: 1_000 },
        now: at('2026-12-03T00:05'),
      },
      { figure: { kind: 'official', value: 1_000 }, verdict: { kind: 'no_pace' } },
    ],
    [
      'an assumed reset that passed: the bound stands',
      {
        origin: read(31, '2026-12-02T16:10'),
        balance: { ...CYCLE_OF_DECEMBER, subscription: 31 },
        resetKnown: false,
        now: IN_DECEMBER,
      },
      { figure: { kind: 'at_most', value: 31 }, verdict: { kind: 'low' }, resetAt: null },
    ],
    [
      'a tenth',
      { origin: read(100), balance: { subscription: 100 } },
      { figure: { kind: 'official', value: 100 }, verdict: { kind: 'low' }, look: 'tight' },
    ],
    [
      'one more than a tenth',
      { origin: read(101), balance: { subscription: 101 } },
      { verdict: { kind: 'no_pace' }, look: 'learning' },
    ],
    [
      'a bound of a tenth',
      { countedSince: 1, balance: { subscription: 100 } },
      { figure: { kind: 'at_most', value: 100 }, verdict: { kind: 'low' }, look: 'tight' },
    ],
  ];

  it.each(cases)('%s', (_, given, expected) => {
    expect(sampleView(given)).toMatchObject(expected);
  });

  it('is exact as long as even use would spend less than a hundredth of the month', () => {
    const exactFor = 30 * 24 * HOUR_MS * 0.01;
    const kindAfter = (ms: number) =>
      sampleView({ now: instant(at('2026-11-24T14:32') + ms) }).figure.kind;
    expect(kindAfter(exactFor - 1)).toBe('official');
    expect(kindAfter(exactFor)).toBe('at_most');
  });

  it('is a bound while no cycle says how long a month is', () => {
    const purchasedOnly = { ...SPENT, purchased: 777, allotment: 0, plan: 'custom' };
    const balance = { ...purchasedOnly, cycleStart: null, cycleEnd: null };
    const view = sampleView({ origin: read(777), balance: balance as never, resetKnown: false });
    expect(view.figure).toEqual({ kind: 'at_most', value: 777 });
  });
});

describe('a page that could not be read', () => {
  const failed = (kind: (typeof readFailureKinds)[number], given: Changes = {}) =>
    sampleView({ ...given, readFailure: { kind, at: NOW } });

  it.each(['unconfirmed', 'no_panel'] as const)('keeps the figure and says so: %s', (kind) => {
    expect(summary(failed(kind))).toEqual({
      figure: { kind: 'official', value: 612 },
      verdict: { kind: 'not_readable', openedAt: NOW },
      look: 'stale',
    });
  });

  it.each(readFailureKinds.filter((kind) => kind !== 'unconfirmed' && kind !== 'no_panel'))(
    'is no matter of the page itself: %s',
    (kind) => {
      expect(failed(kind).verdict).toEqual({ kind: 'no_pace' });
      expect(failed(kind).readFailure).toEqual({ kind, at: NOW });
    },
  );

  it('does not hide that little is left', () => {
    const low = { origin: read(98), balance: { subscription: 98 } };
    expect(failed('unconfirmed', low).verdict.kind).toBe('low');
    expect(failed('no_panel', { origin: null, balance: null }).verdict.kind).toBe('no_figure');
  });
});

describe('what stands beside the number', () => {
  it.each([
    ['hobby', false],
    ['growth', true],
    ['business', true],
    ['enterprise', true],
    ['custom', true],
  ])('the plan %s sells credits: %s', (plan, canBuy) => {
    expect(sampleView({ balance: { plan } })).toMatchObject({ plan, canBuy });
  });

  it('the cycle of a known reset, and the instant it was made at', () => {
    expect(sampleView()).toMatchObject({
      version: 4,
      computedAt: NOW,
      cycleStart: at('2026-11-03T00:00'),
      resetAt: at('2026-12-03T00:00'),
      pools: { allotment: 1_000, subscription: 612, purchased: 0, excess: 0 },
    });
  });

  it('nothing of the books as long as nobody told a figure', () => {
    expect(sampleView({ origin: null, countedToday: 14 })).toMatchObject({
      figure: { kind: 'none' },
      pools: null,
      countedToday: 14,
    });
  });
});

it('the share that counts as low is a tenth', () => {
  expect(LOW_SHARE).toBe(0.1);
});
