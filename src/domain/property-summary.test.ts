import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { balanceAt } from './balance.ts';
import type { Envelope } from './entries.ts';
import { DAY_MS, formatInstant, HOUR_MS } from './instants.ts';
import { advanceHead, type LedgerHead } from './ledger-head.ts';
import {
  newestReadingOfHead,
  openSubscriptionAt,
  rulesOfProperty,
  summariseHead,
} from './property-summary.ts';
import { instant, type Instant } from './units.ts';

const ZONE = 'UTC';
const START = Date.UTC(2026, 9, 31, 9, 12);
const MONTH_MS = 30 * DAY_MS;
const after = (ms: number): Instant => instant(START + ms);

const entry = (id: string, type: string, ms: number, fields: object = {}): Envelope => ({
  id,
  type,
  at: formatInstant(after(ms)),
  ...fields,
});
const startOf = (ms: number, fields: object = {}) =>
  entry(`s${ms}`, 'subscription.started', ms, { plan: 'hobby', source: 'assumed', ...fields });
const readingOf = (ms: number, fields: object) =>
  entry(`r${ms}`, 'reading.observed', ms, { source: 'read', ...fields });
const usageOf = (ms: number, count: number, first = 0) =>
  Array.from({ length: count }, (_, index) =>
    entry(`u${ms}:${String(first + index)}`, 'usage.recorded', ms, { source: 'counted' }),
  );
const summaryAt = (entries: readonly Envelope[], ms: number) =>
  summariseHead(headOf(entries, ZONE), ZONE, after(ms));

/** The head after what follows it; null where it must be folded anew. */
const advance = (head: LedgerHead, fresh: readonly unknown[], zone = ZONE): LedgerHead | null => {
  const step = advanceHead(head, fresh, rulesOfProperty(zone));
  return step.kind === 'advanced' ? step.head : null;
};

/** Few instants, so that entries meet; half of them beyond one month or two. */
const moment = fc.constantFrom(0, 0, 1, HOUR_MS, DAY_MS, MONTH_MS, MONTH_MS + DAY_MS, 2 * MONTH_MS);
const shapes = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('usage.recorded'),
      quantity: fc.constantFrom(1, 1, 2, 60, 120),
      preview: fc.constantFrom(false, false, true),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        type: fc.constant('reading.observed'),
        source: fc.constantFrom('read', 'typed', 'shared', 'imported'),
        subscriptionRemaining: fc.constantFrom(0, 1, 5, 11, 100),
        excess: fc.constantFrom(0, 3),
        cycleEnd: fc.constantFrom(DAY_MS, 20 * DAY_MS).map((ms) => formatInstant(after(ms))),
      },
      { requiredKeys: ['type', 'source'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('credits.purchased'), quantity: fc.constant(1_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('subscription.started'),
      plan: fc.constantFrom('hobby', 'growth'),
      source: fc.constantFrom('assumed', 'typed'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('subscription.plan_changed'),
      plan: fc.constantFrom('hobby', 'growth'),
      policy: fc.constantFrom('delta', 'next_cycle'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('event.voided'),
      targetId: fc.nat(20).map((number) => `e${number}`),
    }),
  },
);
const logArbitrary = fc
  .array(fc.tuple(moment, shapes), { maxLength: 20 })
  .map((drafts) =>
    drafts.map(([ms, { type, ...fields }], number) => entry(`e${number}`, type, ms, fields)),
  );

/** Takes a log in piece by piece, as a ledger does: what does not follow is built from all. */
function takeInPieces(log: readonly Envelope[], sizes: readonly number[], head = headOf([], ZONE)) {
  let rebuilt = 0;
  for (let taken = 0, turn = 0; taken < log.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const advanced = advance(head, log.slice(taken, taken + size));
    taken += size;
    if (advanced === null) rebuilt += 1;
    head = advanced ?? headOf(log.slice(0, taken), ZONE);
  }
  return { head, rebuilt };
}

const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const inTime = (log: readonly Envelope[]) =>
  log.toSorted((left, right) => String(left['at']).localeCompare(String(right['at'])));

describe('the head of a ledger', () => {
  it('is the same whether taken in at once or in any pieces, in any order', () => {
    fc.assert(
      fc.property(logArbitrary, sizesArbitrary, fc.boolean(), (log, sizes, sorted) => {
        const given = sorted ? inTime(log) : log;
        expect(takeInPieces(given, sizes).head).toEqual(headOf(log, ZONE));
      }),
      runs(300),
    );
  });

  it('is advanced without a rebuild by use, figures and purchases that follow it', () => {
    const plain = new Set(['usage.recorded', 'reading.observed', 'credits.purchased']);
    const isPlain = (one: Envelope) =>
      plain.has(one.type) && one['excess'] === undefined && one['preview'] !== true;
    fc.assert(
      fc.property(logArbitrary, sizesArbitrary, (log, sizes) => {
        const spread = log
          .filter(isPlain)
          .map((one, index) => ({ ...one, at: formatInstant(after(1 + index * DAY_MS)) }));
        const started = headOf([startOf(0)], ZONE);
        const { head, rebuilt } = takeInPieces(spread, sizes, started);
        expect(rebuilt).toBe(0);
        expect(head.last?.at).toBe(after(spread.length > 0 ? 1 + (spread.length - 1) * DAY_MS : 0));
      }),
      runs(200),
    );
  });

  it('survives its own storage: what JSON keeps is all there is', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        const head = headOf(log, ZONE);
        expect(JSON.parse(JSON.stringify(head))).toEqual(head);
      }),
      runs(200),
    );
  });

  it('never changes a head that was handed in', () => {
    fc.assert(
      fc.property(logArbitrary, logArbitrary, (log, more) => {
        const head = headOf(log, ZONE);
        const before = structuredClone(head);
        advance(
          head,
          more.map((one) => ({ ...one, id: `more-${one.id}` })),
        );
        summariseHead(head, ZONE, after(5 * MONTH_MS));
        openSubscriptionAt(head, ZONE, after(5 * MONTH_MS));
        expect(head).toEqual(before);
      }),
      runs(300),
    );
  });

  it('keeps the books: S + P - X = granted - forfeited + purchased + forgiven + adjusted - used', () => {
    fc.assert(
      fc.property(logArbitrary, (log) => {
        const { subscription, net, totals } = headOf(log, ZONE).state;
        const { granted, forfeited, purchased, forgiven, adjusted, used } = totals;
        expect(subscription + net).toBe(
          granted - forfeited + purchased + forgiven + adjusted - used,
        );
      }),
      runs(300),
    );
  });
});

describe('a head must be built anew', () => {
  const log = [startOf(0), readingOf(0, { subscriptionRemaining: 50 }), ...usageOf(DAY_MS, 2)];
  const head = headOf(log, ZONE);

  it.each([
    ['a fact from before its newest entry', [...usageOf(HOUR_MS, 1)], ZONE],
    ['a fact that meets its newest entry and stands before it', usageOf(DAY_MS, 1, 0), ZONE],
    ['a void', [entry('v', 'event.voided', 2 * DAY_MS, { targetId: `u${DAY_MS}:0` })], ZONE],
    ['another zone', usageOf(2 * DAY_MS, 1), 'Asia/Tokyo'],
    ['another zone, even by nothing', [], 'Asia/Tokyo'],
  ])('for %s', (_, fresh, timeZone) => {
    expect(advance(head, fresh, timeZone)).toBeNull();
  });

  it('for a stored head of an older engine', () => {
    expect(advance({ ...head, foldVersion: 0 }, [])).toBeNull();
  });

  it('but not for a fact that is set aside, another allotment, or nothing new', () => {
    const aside = entry('x', 'something.else', 2 * DAY_MS);
    const changed = { plan: 'growth', policy: 'delta' };
    const plan = entry('c', 'subscription.plan_changed', 2 * DAY_MS, changed);
    expect(advance(head, [aside])?.anomalies).toEqual(['unknown_type:x']);
    expect(advance(head, [plan])).toEqual(headOf([...log, plan]));
    expect(advance(head, [])).toEqual(head);
  });

  it('for a use whose void came before it', () => {
    const early = [...log, entry('v', 'event.voided', 0, { targetId: `u${2 * DAY_MS}:0` })];
    expect(advance(headOf(early, ZONE), usageOf(2 * DAY_MS, 1))).toBeNull();
    expect(summaryAt([...early, ...usageOf(2 * DAY_MS, 1)], 3 * DAY_MS).countedSince).toBe(2);
  });
});

describe('the figure of a head', () => {
  const first = [startOf(0), readingOf(0, { subscriptionRemaining: 3, purchasedRemaining: 0 })];

  it('is none before the first reading, whatever was counted', () => {
    const { figure, countedSince, subscription } = summaryAt(usageOf(0, 4), DAY_MS);
    expect({ figure, countedSince, subscription }).toEqual({
      figure: null,
      countedSince: 4,
      subscription: null,
    });
  });

  it.each([
    ['read', 'read'],
    ['typed', 'typed'],
    ['shared', 'shared'],
    ['imported', 'restored'],
    [undefined, 'read'],
    ['elsewhere', 'read'],
    ['constructor', 'read'],
  ] as const)('that was %s comes from: %s', (source, origin) => {
    const reading = readingOf(1, { subscriptionRemaining: 3, ...(source && { source }) });
    expect(summaryAt([startOf(0), reading], 1).figure).toEqual({
      source: origin,
      value: 3,
      at: after(1),
    });
  });

  it('is the balance of both pools, the debt below zero, the newest by its instant', () => {
    const valueOf = (...readings: Envelope[]) =>
      summaryAt([startOf(0), ...readings], DAY_MS).figure?.value;
    expect(valueOf(readingOf(1, { subscriptionRemaining: 3, purchasedRemaining: 40 }))).toBe(43);
    expect(valueOf(readingOf(1, { subscriptionRemaining: 0, excess: 223 }))).toBe(-223);
    expect(valueOf(readingOf(1, { subscriptionRemaining: 9, excess: 223 }))).toBe(9);
    const [newer, older] = [2, 1].map((ms) => readingOf(ms, { subscriptionRemaining: ms }));
    expect(valueOf(newer!, older!)).toBe(2);
  });

  it('takes what the reading left open from the books', () => {
    const partial = readingOf(2, { purchasedRemaining: 0 });
    expect(summaryAt([...first, ...usageOf(1, 1), partial], 2).figure?.value).toBe(2);
  });

  it('stands where a reset date alone was shown, and what was counted since stays counted', () => {
    const cycleEnd = formatInstant(after(20 * DAY_MS));
    const log = [...first, ...usageOf(HOUR_MS, 2), readingOf(DAY_MS, { cycleEnd })];
    expect(summaryAt(log, 2 * DAY_MS)).toMatchObject({
      figure: { value: 3, at: after(0) },
      countedSince: 2,
    });
  });

  it('keeps the newest reading as it was given, its reset as a text', () => {
    const cycleEnd = formatInstant(after(20 * DAY_MS));
    const reading = readingOf(0, { subscriptionRemaining: 3, cycleEnd });
    const newest = newestReadingOfHead(headOf([startOf(0), reading], ZONE));
    expect(newest).toMatchObject({ ...reading, at: after(0) });
    expect(newestReadingOfHead(headOf([startOf(0)], ZONE))).toBeNull();
  });

  it('counts use since then, previews and earlier use never', () => {
    const preview = entry('p', 'usage.recorded', DAY_MS, { preview: true });
    const counted = (more: readonly Envelope[]) => summaryAt([...first, ...more], 2 * DAY_MS);
    expect(counted(usageOf(DAY_MS, 2)).countedSince).toBe(2);
    expect(counted([preview, ...usageOf(0, 2)]).countedSince).toBe(0);
    const next = readingOf(DAY_MS, { subscriptionRemaining: 1 });
    expect(counted([...usageOf(HOUR_MS, 2), next]).countedSince).toBe(0);
  });

  it('is empty since the use that took the last credit, not since a later one', () => {
    const emptied = [...first, ...usageOf(HOUR_MS, 2), ...usageOf(DAY_MS, 1)];
    expect(summaryAt(emptied.slice(0, -1), 2 * DAY_MS).emptySince).toBeNull();
    expect(summaryAt(emptied, 2 * DAY_MS).emptySince).toBe(after(DAY_MS));
    expect(summaryAt([...emptied, ...usageOf(2 * DAY_MS, 5)], 3 * DAY_MS).emptySince).toBe(
      after(DAY_MS),
    );
  });

  it('is not empty after a purchase, nor after the next figure', () => {
    const emptied = [...first, ...usageOf(HOUR_MS, 4)];
    const bought = entry('b', 'credits.purchased', DAY_MS, { quantity: 1_000 });
    expect(summaryAt([...emptied, bought], 2 * DAY_MS)).toMatchObject({
      emptySince: null,
      pools: { subscription: 0, purchased: 999, excess: 0 },
    });
    const zero = readingOf(DAY_MS, { subscriptionRemaining: 0, excess: 0 });
    expect(summaryAt([...emptied, zero], 2 * DAY_MS).emptySince).toBeNull();
  });
});

it('the rules of a property are its zone, the edges of warnings, and no reset on a guess', () => {
  expect(rulesOfProperty('Pacific/Chatham')).toMatchObject({
    timeZone: 'Pacific/Chatham',
    assumedReset: 'withhold',
    alerts: [{ id: 'none_left' }, { id: 'in_debt' }],
  });
});

describe('a known reset', () => {
  const known = (reset: number) => [
    startOf(0),
    readingOf(0, { subscriptionRemaining: 30, cycleEnd: formatInstant(after(reset)) }),
  ];

  it('that passed since the newest entry is in the summary, and what was counted stays counted', () => {
    const log = [...known(10 * DAY_MS), ...usageOf(DAY_MS, 7)];
    expect(summaryAt(log, 10 * DAY_MS - 1)).toMatchObject({
      pools: { subscription: 23 },
      subscription: { resetKnown: true, cycleEnd: after(10 * DAY_MS) },
    });
    expect(summaryAt(log, 10 * DAY_MS)).toMatchObject({
      pools: { subscription: 100 },
      countedSince: 7,
      subscription: { resetKnown: true, cycleStart: after(10 * DAY_MS) },
    });
  });

  it('is known from an anchor that was said, and from a start that nobody assumed', () => {
    const startedBy = (fields: object) => summaryAt([startOf(0, fields)], 1).subscription;
    expect(startedBy({ anchorAt: formatInstant(after(-DAY_MS)) })?.resetKnown).toBe(true);
    expect(startedBy({ source: 'typed' })?.resetKnown).toBe(true);
    expect(startedBy({})?.resetKnown).toBe(false);
  });

  it('arms the warnings of the next month again', () => {
    const log = [...known(10 * DAY_MS), ...usageOf(DAY_MS, 30), ...usageOf(11 * DAY_MS, 100)];
    expect(summaryAt(log, 12 * DAY_MS).dueAlerts).toEqual([
      `none_left@${formatInstant(after(0))}#0`,
      `none_left@${formatInstant(after(10 * DAY_MS))}#0`,
    ]);
  });
});

describe('a reset that is only assumed', () => {
  const read = (subscriptionRemaining: number, net: number) => [
    startOf(0),
    readingOf(0, {
      subscriptionRemaining,
      purchasedRemaining: Math.max(net, 0),
      excess: Math.max(-net, 0),
    }),
  ];
  const later = fc.constantFrom(1, DAY_MS, MONTH_MS, MONTH_MS + DAY_MS, 70 * DAY_MS);

  it('gives nothing: official minus counted stands, at whatever time it was counted or is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 12, 100),
        fc.constantFrom(-7, 0, 5),
        fc.array(later, { maxLength: 30 }),
        fc.constantFrom(0, DAY_MS, 400 * DAY_MS),
        (official, net, times, wait) => {
          const use = times.map((ms, index) => usageOf(ms, 1, index)).flat();
          const now = Math.max(0, ...times) + wait;
          const { pools } = summaryAt([...read(official, net), ...use], now);
          const left = net - Math.max(0, use.length - official);
          expect(pools).toEqual({
            subscription: Math.max(0, official - use.length),
            purchased: Math.max(left, 0),
            excess: Math.max(-left, 0),
          });
        },
      ),
      runs(300),
    );
  });

  it('warns of nothing twice', () => {
    const log = [...read(3, 5), ...usageOf(DAY_MS, 8)];
    const due = summaryAt(log, 2 * DAY_MS).dueAlerts;
    expect(due).toEqual([`none_left@${formatInstant(after(0))}#0`]);
    expect(summaryAt(log, 100 * DAY_MS).dueAlerts).toEqual(due);
  });

  it('does not repeat the warning of a debt at its birth', () => {
    const log = [...read(0, 0), ...usageOf(DAY_MS, 1)];
    const due = summaryAt(log, 2 * DAY_MS).dueAlerts;
    expect(due.filter((key) => key.startsWith('in_debt@'))).toHaveLength(1);
    expect(summaryAt(log, 100 * DAY_MS).dueAlerts).toEqual(due);
  });

  it('still warns of what comes after it', () => {
    const log = [...read(3, 0), ...usageOf(40 * DAY_MS, 3)];
    expect(summaryAt(log, 41 * DAY_MS).dueAlerts).toHaveLength(1);
  });

  it('gives its credits from the day on which somebody says when it is', () => {
    const reset = formatInstant(after(50 * DAY_MS));
    const said = readingOf(40 * DAY_MS, { subscriptionRemaining: 8, cycleEnd: reset });
    expect(summaryAt([...read(12, 0), said], 49 * DAY_MS).pools.subscription).toBe(8);
    expect(summaryAt([...read(12, 0), said], 50 * DAY_MS).pools.subscription).toBe(100);
  });

  it('gives its credits in the books of a file, which know no surfaces', () => {
    const log = [startOf(0), readingOf(0, { subscriptionRemaining: 12 })];
    expect(balanceAt(log, after(40 * DAY_MS), {}).subscriptionRemaining).toBe(100);
  });

  it('ends a plan that was ended with it', () => {
    const ended = entry('end', 'subscription.ended', DAY_MS);
    const { subscription, pools } = summaryAt([...read(12, 5), ended], 40 * DAY_MS);
    expect({ subscription, pools }).toEqual({
      subscription: null,
      pools: { subscription: 0, purchased: 5, excess: 0 },
    });
  });
});

describe('a second start that is only assumed, as the file of another browser brings it', () => {
  const known = [
    startOf(0),
    readingOf(0, { subscriptionRemaining: 30, cycleEnd: formatInstant(after(10 * DAY_MS)) }),
  ];
  const second = (terms: object, fields: object = {}) => {
    const figure = readingOf(DAY_MS, { subscriptionRemaining: 25, ...fields });
    return summaryAt([...known, startOf(DAY_MS, terms), figure], 2 * DAY_MS);
  };
  const before = summaryAt(known, 2 * DAY_MS).subscription;

  it('leaves the plan and its reset as they were known, where it is of a figure alone', () => {
    const { subscription, pools } = second({ plan: 'custom', allotment: 25 });
    expect(subscription).toEqual(before);
    expect(pools.subscription).toBe(25);
  });

  it('names the plan that its figure showed, and no other cycle', () => {
    const { subscription, dueAlerts } = second({ plan: 'growth' });
    expect(subscription).toEqual({ ...before, plan: 'growth', allotment: 1_000 });
    expect(dueAlerts).toEqual([]);
  });

  it('comes to the same whichever of the two came first to this browser', () => {
    const log = [...known, startOf(DAY_MS, { plan: 'growth' })];
    expect(summaryAt(log.toReversed(), 2 * DAY_MS)).toEqual(summaryAt(log, 2 * DAY_MS));
  });

  it('opens a plan where none is open, and is a start of its own in the books of a file', () => {
    const ended = entry('e', 'subscription.ended', HOUR_MS, { mode: 'immediate' });
    const log = [...known, ended, startOf(DAY_MS, { plan: 'growth' })];
    expect(summaryAt(log, 2 * DAY_MS).subscription?.cycleStart).toBe(after(DAY_MS));
    const view = balanceAt([...known, startOf(DAY_MS)], after(2 * DAY_MS), {});
    expect(view.cycleStart).toBe(after(DAY_MS));
  });

  it('that a person or tawk.to told of is one', () => {
    const told = second({ plan: 'growth', source: 'typed' }).subscription;
    expect(told?.cycleStart).toBe(after(DAY_MS));
  });
});

it('a fact meets the subscription that is open at its instant', () => {
  const head: LedgerHead = headOf([startOf(0, { anchorAt: formatInstant(after(0)) })], ZONE);
  expect(openSubscriptionAt(headOf([], ZONE), ZONE, after(0))).toBeNull();
  const [now, next] = [0, 31 * DAY_MS].map((ms) => openSubscriptionAt(head, ZONE, after(ms)));
  expect(next?.cycleStart).toBe(now?.cycleEnd);
});
