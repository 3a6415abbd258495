import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOutlook } from '../../tests/builders/outlook.ts';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { noAlertMemory, type AlertMemory } from './alert-memory.ts';
import { consume, planAlerts, type AlertPlan } from './alert-plan.ts';
import { DAY_MS, HOUR_MS } from './instants.ts';
import { OFFICE_WEEK } from './staffed-hours.ts';
import { instant, type Instant } from './units.ts';

type Changes = NonNullable<Parameters<typeof sampleView>[0]>;
type Warn = 'none' | 'heads-up' | 'urgent';

const MINUTE_MS = 60_000;
const read = (value: number, when: Instant = at('2026-11-23T09:12')) =>
  ({ source: 'read', value, at: when }) as const;

/** A property that is checked again and again; what is due is delivered unless it is told otherwise. */
function follow() {
  let memory: AlertMemory = noAlertMemory;
  let fired: readonly string[] | null = null;
  let now = NOW;
  const check = (
    changes: Changes,
    warn: Warn = 'none',
    dueKeys: string[] = [],
    delivers = true,
  ) => {
    const probability = { none: 0.02, 'heads-up': 0.85, urgent: 0.97 }[warn];
    const hours = warn === 'none' ? null : { none: 0, 'heads-up': 95, urgent: 30 }[warn];
    const runOutHours = { p10: hours && hours - 10, p50: hours, p90: null };
    const outlook = makeOutlook({ at: now, forecast: { warn, probability, runOutHours } });
    const facts = { origin: read(240), balance: { subscription: 240 }, outlook, now, ...changes };
    const view = sampleView(facts);
    const { silence = null } = changes;
    const evidence = { outlook: facts.outlook, silence };
    const plan: AlertPlan = planAlerts({ view, evidence, dueKeys, fired, memory });
    const kept = delivers ? plan.due.reduce(consume, plan) : plan;
    ({ memory, fired } = kept);
    return plan;
  };
  const pass = (ms: number) => {
    now = instant(now + ms);
  };
  const kinds = (...given: Parameters<typeof check>) =>
    check(...given).due.map(({ alert }) => alert.kind);
  return { check, kinds, pass, memory: () => memory, fired: () => fired };
}

/** Has had its first figure and a calm check. */
function settled() {
  const property = follow();
  property.check({});
  property.pass(10 * MINUTE_MS);
  return property;
}

describe('a run-out', () => {
  it('is said at the second check in a row, half an hour after the first', () => {
    const property = settled();
    expect(property.kinds({}, 'heads-up')).toEqual([]);
    property.pass(29 * MINUTE_MS);
    expect(property.kinds({}, 'heads-up')).toEqual([]);
    property.pass(MINUTE_MS);
    expect(property.kinds({}, 'heads-up')).toEqual(['runs_out_days']);
    property.pass(HOUR_MS);
    expect(property.kinds({}, 'heads-up')).toEqual([]);
  });

  it('is not said where a check between did not find it', () => {
    const property = settled();
    for (const warn of ['heads-up', 'none', 'heads-up', 'none'] as const) {
      expect(property.kinds({}, warn)).toEqual([]);
      property.pass(40 * MINUTE_MS);
    }
  });

  it('is said again when it comes nearer, and once for both when it comes at once', () => {
    const property = settled();
    property.check({}, 'heads-up');
    property.pass(HOUR_MS);
    property.check({}, 'heads-up');
    property.pass(HOUR_MS);
    property.check({}, 'urgent');
    property.pass(HOUR_MS);
    expect(property.kinds({}, 'urgent')).toEqual(['runs_out_soon']);
    const sudden = settled();
    sudden.check({}, 'urgent');
    sudden.pass(HOUR_MS);
    expect(sudden.kinds({}, 'urgent')).toEqual(['runs_out_soon']);
    sudden.pass(HOUR_MS);
    expect(sudden.kinds({}, 'urgent')).toEqual([]);
  });

  it('is dropped by a clear day, and then armed anew', () => {
    const property = settled();
    const warnTwice = () => {
      property.check({}, 'heads-up');
      property.pass(HOUR_MS);
      return property.check({}, 'heads-up').due.map(({ id }) => id);
    };
    expect(warnTwice()).toEqual(['runs_out_days@2026-11-02T23:00:00.000Z#0']);
    property.pass(HOUR_MS);
    property.check({});
    property.pass(23 * HOUR_MS);
    property.check({});
    expect(warnTwice()).toEqual([]);
    property.check({});
    property.pass(24 * HOUR_MS);
    property.check({});
    property.pass(HOUR_MS);
    expect(warnTwice()).toEqual(['runs_out_days@2026-11-02T23:00:00.000Z#1']);
  });

  it('is dropped at once by an official figure that rose', () => {
    const property = settled();
    property.check({}, 'heads-up');
    property.pass(HOUR_MS);
    property.check({}, 'heads-up');
    property.pass(HOUR_MS);
    const bought = { origin: read(1_210, at('2026-11-24T16:30')) };
    property.check(bought);
    expect(property.memory().watches.runs_out_days).toMatchObject({ epoch: 1, raisedAt: null });
  });

  it('says with it that nobody is on shift, and the age of an old figure', () => {
    const property = settled();
    const staffed = { learned: false, ...OFFICE_WEEK };
    property.check({ staffed }, 'heads-up');
    property.pass(HOUR_MS);
    expect(property.check({ staffed }, 'heads-up').due).toMatchObject([
      {
        alert: {
          kind: 'runs_out_days',
          likelihood: 'likely',
          packs: 1,
          nobodyFrom: at('2026-11-27T18:00'),
          oldFigureAt: at('2026-11-23T09:12'),
        },
      },
    ]);
  });

  it('is no warning without a reset date, nor of a month that should be full again', () => {
    const property = settled();
    const unknown = { resetKnown: false };
    property.check(unknown, 'urgent');
    property.pass(HOUR_MS);
    expect(property.kinds(unknown, 'urgent')).toEqual([]);
  });

  it('that stood when the first figure came is a baseline', () => {
    const property = follow();
    for (let hour = 0; hour < 4; hour += 1) {
      expect(property.kinds({}, 'heads-up')).toEqual([]);
      property.pass(HOUR_MS);
    }
    property.check({}, 'urgent');
    property.pass(HOUR_MS);
    expect(property.kinds({}, 'urgent')).toEqual(['runs_out_soon']);
  });

  it('is armed anew by the next cycle, and not by a reset date that was corrected', () => {
    const property = settled();
    const twice = (changes: Changes) => {
      property.check(changes, 'heads-up');
      property.pass(HOUR_MS);
      return property.kinds(changes, 'heads-up');
    };
    expect(twice({})).toEqual(['runs_out_days']);
    const corrected = { balance: { subscription: 240, cycleEnd: at('2026-12-05T00:00') } };
    expect(twice(corrected)).toEqual([]);
    const december = {
      origin: read(240, at('2026-12-04T09:00')),
      balance: {
        subscription: 240,
        cycleStart: at('2026-12-03T00:00'),
        cycleEnd: at('2027-01-03T00:00'),
      },
    };
    property.pass(11 * DAY_MS);
    expect(twice(december)).toEqual(['runs_out_days']);
  });
});

const CYCLE = '2026-11-02T23:00:00.000Z';
const keysOf = (...rules: string[]) => rules.map((rule) => `${rule}@${CYCLE}#0`);
const left = (value: number, minutes = 0): Changes => ({
  origin: read(value, instant(NOW + minutes * MINUTE_MS)),
  balance: { subscription: Math.max(0, value), excess: Math.max(0, -value) },
  outlook: null,
});

const SOON_GONE = { warn: 'none', runOutHours: { p10: 10, p50: 30, p90: null } } as const;

describe('the way down', () => {
  it('is one alert for several edges at once, the gravest', () => {
    const property = settled();
    const keys = keysOf('none_left', 'in_debt');
    expect(property.check(left(-3), 'none', keys).due).toMatchObject([
      { alert: { kind: 'in_debt', owed: 3 }, keys: keys.toReversed(), kinds: ['low'] },
    ]);
    expect(property.kinds(left(-3), 'none', keys)).toEqual([]);
  });

  it('is said step by step where it goes step by step', () => {
    const property = settled();
    expect(property.kinds(left(90))).toEqual(['low']);
    expect(property.kinds(left(0), 'none', keysOf('none_left'))).toEqual(['none_left']);
    expect(property.kinds(left(-3), 'none', keysOf('none_left', 'in_debt'))).toEqual(['in_debt']);
  });

  it('says "low" again after a top-up, in the same cycle too and without a reset date', () => {
    for (const resetKnown of [true, false]) {
      const property = settled();
      const checked = (value: number, minutes: number) =>
        property.kinds({ ...left(value, minutes), resetKnown });
      expect(checked(90, 1)).toEqual(['low']);
      expect(checked(1_070, 2)).toEqual([]);
      expect(checked(60, 3)).toEqual(['low']);
    }
  });

  it('is not said again on the way up', () => {
    const property = settled();
    const { due } = property.check(left(0), 'none', keysOf('none_left'), false);
    expect(due).toHaveLength(1);
    expect(property.kinds(left(600), 'none', keysOf('none_left'))).toEqual([]);
    expect(property.fired()).toEqual(keysOf('none_left'));
    expect(property.kinds(left(0, 1), 'none', [`none_left@${CYCLE}#1`])).toEqual(['none_left']);
    expect(property.kinds(left(40, 2))).toEqual([]);
  });

  it('covers what comes late and is less: it is noted, not said', () => {
    const property = settled();
    const little = { origin: read(90), balance: { subscription: 90 } };
    const more = { origin: read(140), balance: { subscription: 140 } };
    property.check(more, 'urgent');
    property.pass(HOUR_MS);
    expect(property.kinds(more, 'urgent')).toEqual(['runs_out_soon']);
    property.check(little, 'urgent');
    property.pass(HOUR_MS);
    const plan = property.check(little, 'urgent');
    expect(plan.due).toEqual([]);
    expect(plan.noted.map(({ alert }) => alert.kind)).toEqual(['low']);
    expect(property.check(little, 'urgent').noted).toEqual([]);
  });

  it('waits with "low" until less than three staffed days are left, and never says it of what coasts', () => {
    const little = { origin: read(130), balance: { subscription: 130 } };
    const property = settled();
    for (const warn of ['heads-up', 'none'] as const) {
      expect(property.kinds(little, warn)).toEqual([]);
      property.pass(HOUR_MS);
    }
    expect(property.kinds(little, 'urgent')).toEqual([]);
    property.pass(HOUR_MS);
    expect(property.check(little, 'urgent').due).toMatchObject([
      { kinds: ['runs_out_soon', 'low', 'runs_out_days'] },
    ]);
  });

  it('says "low" of an estimate too, at the second check, and once whatever the books say later', () => {
    const property = settled();
    const outlook = makeOutlook({ at: NOW, forecast: SOON_GONE });
    const low = { ...left(120), outlook, resetKnown: false };
    expect(property.kinds(low)).toEqual([]);
    property.pass(29 * MINUTE_MS);
    expect(property.kinds(low)).toEqual([]);
    property.pass(MINUTE_MS);
    expect(property.check(low).due).toMatchObject([{ alert: { kind: 'low' }, kinds: ['low'] }]);
    expect(property.kinds(low)).toEqual([]);
    const plan = property.check({ ...left(90, 60), resetKnown: false });
    expect([plan.due, plan.noted, property.fired()]).toEqual([[], [], []]);
  });

  it('does not say "low" of an estimate after the books have', () => {
    const property = settled();
    const low = { ...left(90), resetKnown: false };
    expect(property.kinds(low)).toEqual(['low']);
    const estimated = { ...low, outlook: makeOutlook({ at: NOW, forecast: SOON_GONE }) };
    for (let checks = 0; checks < 3; checks += 1) {
      property.pass(HOUR_MS);
      const { due, noted } = property.check(estimated);
      expect([...due, ...noted]).toEqual([]);
    }
  });

  it('said as "probably gone" is not said again by an official zero, but by a debt', () => {
    const property = settled();
    const gone = { ...left(86), countedSince: 86, emptySince: NOW, balance: { subscription: 0 } };
    expect(property.kinds(gone, 'none', keysOf('none_left'))).toEqual(['probably_empty']);
    expect(property.kinds(gone, 'none', keysOf('none_left', 'in_debt'))).toEqual([]);
    const estimated = settled();
    expect(estimated.kinds({ ...gone }, 'none', [])).toEqual(['probably_empty']);
    expect(estimated.kinds(left(0, 5), 'none', keysOf('none_left'))).toEqual([]);
    expect(estimated.kinds(left(-6, 6), 'none', keysOf('none_left', 'in_debt'))).toEqual([
      'in_debt',
    ]);
  });
});

describe('the first figure', () => {
  it('says nothing of what stands: neither of nothing left, nor of a debt', () => {
    for (const value of [0, -5]) {
      const property = follow();
      const keys = keysOf('none_left', ...(value < 0 ? ['in_debt'] : []));
      expect(property.kinds(left(value), 'none', keys)).toEqual([]);
      expect(property.fired()).toEqual(keys);
      property.pass(HOUR_MS);
      expect(property.kinds(left(value), 'none', keys)).toEqual([]);
    }
  });

  it('leaves a debt beside fresh credits to be said when they are gone', () => {
    const property = follow();
    const beside = { origin: read(612), balance: { subscription: 612, excess: 3 }, outlook: null };
    expect(property.kinds(beside, 'none', keysOf('in_debt'))).toEqual([]);
    expect(property.fired()).toEqual([]);
    property.pass(HOUR_MS);
    expect(property.kinds(beside, 'none', keysOf('in_debt'))).toEqual([]);
    expect(property.fired()).toEqual([]);
    expect(property.kinds(left(-3, 60), 'none', keysOf('in_debt'))).toEqual(['in_debt']);
  });

  it('is still to come while nobody read one, whatever the books say', () => {
    const property = follow();
    const unread = { origin: null, balance: null, outlook: null };
    expect(property.kinds(unread, 'none', keysOf('none_left'))).toEqual([]);
    expect(property.fired()).toBeNull();
    expect(property.kinds(left(0), 'none', keysOf('none_left'))).toEqual([]);
    expect(property.fired()).toEqual(keysOf('none_left'));
  });
});

describe('what a plan carries', () => {
  it('are the edges of each alert: the fold’s by key, watched ones by kind', () => {
    const property = settled();
    expect(property.check(left(0), 'none', keysOf('none_left')).due).toMatchObject([
      { id: keysOf('none_left')[0], keys: keysOf('none_left'), kinds: ['low'] },
    ]);
    const watched = settled();
    watched.check({}, 'urgent');
    watched.pass(HOUR_MS);
    expect(watched.check({}, 'urgent').due).toMatchObject([
      {
        id: 'runs_out_soon@2026-11-02T23:00:00.000Z#0',
        keys: [],
        kinds: ['runs_out_soon', 'runs_out_days'],
      },
    ]);
    expect(watched.fired()).toEqual([]);
    const silence = { chats: 4, usualIn10: 9, silentSince: NOW };
    expect(watched.check({ silence }).due).toMatchObject([{ keys: [], kinds: ['ai_silent'] }]);
    expect(watched.fired()).toEqual([]);
  });

  it('is since when each has been due, until it is delivered or gone', () => {
    const property = settled();
    const id = keysOf('none_left')[0];
    const first = property.check(left(0), 'none', keysOf('none_left'), false).memory.waiting;
    expect(first).toEqual([{ id, since: NOW + 10 * MINUTE_MS }]);
    property.pass(HOUR_MS);
    const silence = { chats: 4, usualIn10: 9, silentSince: NOW };
    const second = { ...left(90), silence };
    const both = property.check(second, 'none', [], false).memory.waiting;
    expect(both.map(({ since }) => since)).toEqual(both.map(() => NOW + 70 * MINUTE_MS));
    property.pass(HOUR_MS);
    expect(property.check(second, 'none', [], false).memory.waiting).toEqual(both);
    expect(property.check({}).memory.waiting).toEqual([]);
  });

  it('is one alert where a run-out is first said in the last shift: nobody is named with it', () => {
    const staffed = { learned: false, ...OFFICE_WEEK };
    const property = settled();
    property.pass(2 * DAY_MS + 20 * HOUR_MS);
    const soon = () =>
      makeOutlook({
        at: instant(NOW + 2 * DAY_MS + 20 * HOUR_MS),
        forecast: {
          warn: 'heads-up',
          probability: 0.9,
          runOutHours: { p10: 1, p50: 27, p90: null },
        },
      });
    const friday = { staffed, outlook: soon() };
    expect(property.kinds(friday, 'heads-up')).toEqual([]);
    property.pass(40 * MINUTE_MS);
    const { due } = property.check(friday, 'heads-up');
    const gapKey = 'nobody_on_shift@2026-11-27T17:00:00.000Z#0';
    expect(due).toMatchObject([
      { alert: { kind: 'runs_out_days' }, keys: [gapKey], kinds: ['runs_out_days'] },
    ]);
    expect(property.fired()).toEqual([gapKey]);
    expect(property.kinds(friday, 'heads-up')).toEqual([]);
  });

  it('notes a spike once an hour stands out', () => {
    const spike = { count: 40, usual: 9, hourAt: NOW };
    const evidence = { outlook: null, silence: null };
    const given = {
      view: sampleView({ spike }),
      evidence,
      dueKeys: [],
      fired: [],
      memory: noAlertMemory,
    };
    const plan = planAlerts(given);
    expect([plan.due, plan.noted.map(({ alert }) => alert)]).toEqual([
      [],
      [{ kind: 'spike', ...spike }],
    ]);
    expect(planAlerts({ ...given, memory: plan.memory }).noted).toEqual([]);
  });
});

describe('alerts of their own', () => {
  const silence = { chats: 4, usualIn10: 9, silentSince: NOW };

  it('of a silent AI need no figure, end with an answer, and come again', () => {
    const property = follow();
    const silent = { origin: null, balance: null, outlook: null, silence };
    expect(property.kinds(silent)).toEqual(['ai_silent']);
    expect(property.kinds(silent)).toEqual([]);
    property.check({ ...silent, silence: null });
    expect(property.check(silent).due.map(({ id }) => id)).toEqual(['ai_silent@open#1']);
  });

  it('of a silent AI come at nothing and in debt, too, unless the last credit says it', () => {
    const property = settled();
    expect(property.kinds(left(-5), 'none', keysOf('none_left', 'in_debt'))).toEqual(['in_debt']);
    expect(property.kinds({ ...left(-5), silence })).toEqual(['ai_silent']);
    const none = settled();
    expect(none.kinds(left(0), 'none', keysOf('none_left'))).toEqual(['none_left']);
    expect(none.kinds({ ...left(0), silence })).toEqual(['ai_silent']);
    const both = settled();
    const stopped = { ...left(0), silence };
    expect(both.check(stopped, 'none', keysOf('none_left')).due).toMatchObject([
      { alert: { kind: 'none_left', silentSince: NOW }, kinds: ['low', 'ai_silent'] },
    ]);
    expect(both.kinds(stopped, 'none', keysOf('none_left'))).toEqual([]);
  });

  it('of a silent AI hide what was said before it, which is then not said again', () => {
    const property = settled();
    const gone = { ...left(86), countedSince: 86, emptySince: NOW, balance: { subscription: 0 } };
    expect(property.kinds(gone)).toEqual(['probably_empty']);
    property.pass(HOUR_MS);
    expect(property.kinds({ ...gone, silence })).toEqual(['ai_silent']);
    property.pass(2 * DAY_MS);
    property.check({ ...gone, silence });
    property.pass(HOUR_MS);
    expect(property.kinds(gone)).toEqual([]);
  });

  it('of a top-up: missing, then there', () => {
    const property = settled();
    const missing = { topUpWatch: { kind: 'missing', since: NOW } } as const;
    expect(property.kinds(missing)).toEqual(['top_up_missing']);
    const arrived = { kind: 'arrived', added: 777, paidOff: 223, at: NOW } as const;
    expect(property.check({ topUpWatch: arrived }).due).toMatchObject([
      { alert: { kind: 'top_up_arrived', added: 777, paidOff: 223 } },
    ]);
  });

  it('of nobody on shift come when the last shift before the run-out begins, once a gap', () => {
    const staffed = { learned: false, ...OFFICE_WEEK };
    const property = settled();
    // Tuesday 15:00: the run-out stands at Saturday 14:00, behind Friday's shift.
    property.check({ staffed }, 'heads-up');
    property.pass(HOUR_MS);
    expect(property.kinds({ staffed }, 'heads-up')).toEqual(['runs_out_days']);
    property.pass(HOUR_MS);
    expect(property.kinds({ staffed }, 'heads-up')).toEqual([]);
    property.pass(2 * DAY_MS - 2 * HOUR_MS);
    const runOutIn = (hours: number) =>
      makeOutlook({
        at: instant(NOW + 2 * DAY_MS + 18 * HOUR_MS + 10 * MINUTE_MS),
        forecast: {
          warn: 'heads-up',
          probability: 0.9,
          runOutHours: { p10: 1, p50: hours, p90: null },
        },
      });
    property.pass(18 * HOUR_MS);
    const friday = { staffed, outlook: runOutIn(29) };
    expect(property.check(friday, 'heads-up').due).toMatchObject([
      {
        alert: {
          kind: 'nobody_on_shift',
          from: at('2026-11-27T18:00'),
          until: at('2026-11-30T09:00'),
        },
        kinds: [],
      },
    ]);
    expect(property.kinds(friday, 'heads-up')).toEqual([]);
  });

  it.each([
    ['less likely than not', 0.6, 240, ['nobody_on_shift']],
    ['running low by then', 0.9, 120, ['low', 'nobody_on_shift']],
  ] as const)('of nobody on shift come beside another word, and of what is %s', (...row) => {
    const [, probability, value, said] = row;
    const staffed = { learned: false, ...OFFICE_WEEK };
    const property = settled();
    const checkAt = (hours: number, left: number) => {
      const now = instant(NOW + hours * HOUR_MS);
      const runOutHours = { p10: 1, p50: 95 - hours, p90: null };
      const forecast = { warn: 'heads-up', probability, runOutHours } as const;
      const outlook = makeOutlook({
        at: now,
        since: { used: left / 6, low: 0, high: left },
        forecast,
      });
      return property.kinds({
        now,
        staffed,
        outlook,
        origin: read(left),
        balance: { subscription: left },
      });
    };
    expect([1, 2].map((hours) => checkAt(hours, 240))).toEqual([[], ['runs_out_days']]);
    expect(checkAt(65, value)).toEqual([]);
    expect(checkAt(66, value)).toEqual(said);
  });

  it('of a page that cannot be read and of a reset that was seen are only noted', () => {
    const property = settled();
    const readFailure = { kind: 'no_panel', at: NOW } as const;
    const plan = property.check({ readFailure });
    expect(plan.due).toEqual([]);
    expect(plan.noted.map(({ alert }) => alert)).toEqual([
      { kind: 'reader_broken', openedAt: NOW },
    ]);
    const december = {
      origin: read(1_000, at('2026-12-03T09:00')),
      balance: {
        subscription: 1_000,
        cycleStart: at('2026-12-03T00:00'),
        cycleEnd: at('2027-01-03T00:00'),
      },
    };
    expect(property.check(december).noted.map(({ alert }) => alert)).toEqual([
      { kind: 'reset_seen', at: at('2026-12-03T00:00') },
    ]);
    expect(property.check(december).noted).toEqual([]);
  });
});

describe('what was delivered', () => {
  const delivered = { keys: ['low@2026-11-03T00:00:00.000Z#0'], kinds: ['low'] } as const;

  it('spends its keys; without any, the first figure is still to come', () => {
    const before = { fired: null, memory: noAlertMemory };
    expect(consume(before, { keys: [], kinds: [] }).fired).toBeNull();
    expect(consume(before, delivered).fired).toEqual(delivered.keys);
  });

  it('leaves no word of a watch that is gone', () => {
    expect(consume({ fired: null, memory: noAlertMemory }, delivered).memory).toEqual(
      noAlertMemory,
    );
  });
});

describe('laws of what is due', () => {
  const steps = fc.array(
    fc.record({
      warn: fc.constantFrom<Warn>('none', 'heads-up', 'urgent'),
      value: fc.constantFrom(612, 240, 90, 0, -5),
      minutes: fc.integer({ min: 1, max: 3_000 }),
      delivers: fc.boolean(),
      silent: fc.boolean(),
    }),
    { maxLength: 25 },
  );
  const keysFor = (value: number) =>
    keysOf(...(value <= 0 ? ['none_left'] : []), ...(value < 0 ? ['in_debt'] : []));

  it('a key is delivered once, however often it was due', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const property = settled();
        const delivered: string[] = [];
        const seen = new Set<string>();
        given.forEach(({ warn, value, minutes, delivers, silent }, index) => {
          property.pass(minutes * MINUTE_MS);
          for (const key of keysFor(value)) seen.add(key);
          const silence = silent ? { chats: 4, usualIn10: 9, silentSince: NOW } : null;
          const changes = { ...left(value, index), silence };
          if (value > 0) delete changes.outlook;
          const plan = property.check(changes, warn, [...seen], delivers);
          if (delivers) delivered.push(...plan.due.map(({ id }) => id));
        });
        expect(new Set(delivered).size).toBe(delivered.length);
      }),
      runs(300),
    );
  });

  it('the same check again gives the same plan', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const property = settled();
        for (const { warn, value, minutes } of given) {
          property.pass(minutes * MINUTE_MS);
          const one = property.check(left(value), warn, keysFor(value), false);
          const other = property.check(left(value), warn, keysFor(value), false);
          expect(other.due).toEqual(one.due);
        }
      }),
      runs(200),
    );
  });
});
