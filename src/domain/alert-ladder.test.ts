import { describe, expect, it } from 'vitest';
import { at, NOW, sampleView } from '../../tests/gallery/sample-views.ts';
import type { StandingAlerts } from './alert-conditions.ts';
import { climbLadder, type Edge } from './alert-ladder.ts';
import { noAlertMemory, type AlertMemory, type WatchedKind } from './alert-memory.ts';
import type { PropertyView } from './property-view.ts';

const OWED = { kind: 'in_debt', owed: 3, packs: 1, leaves: 997, stillAnswers: false } as const;
const NONE = { kind: 'none_left', silentSince: null } as const;
const GONE = { kind: 'probably_empty', since: NOW, pace: null } as const;
const RUN_OUT = {
  runOutAt: at('2026-11-28T14:00'),
  likelihood: 'likely',
  packs: 1,
  nobodyFrom: null,
  nobodyUntil: null,
  oldFigureAt: null,
} as const;
const DAYS = { kind: 'runs_out_days', ...RUN_OUT } as const;
const SOON = { kind: 'runs_out_soon', ...RUN_OUT } as const;

/** Watched alerts that stand: raised, and said or not. */
const watches = (given: Partial<Record<WatchedKind, 'said' | 'open' | 'young'>>): AlertMemory => ({
  ...noAlertMemory,
  watches: Object.fromEntries(
    Object.entries(given).map(([kind, state]) => [
      kind,
      {
        epoch: 0,
        holdsSince: NOW,
        raisedAt: state === 'young' ? null : NOW,
        clearSince: null,
        said: state === 'said',
      },
    ]),
  ),
});

type Given = {
  standing?: StandingAlerts;
  due?: string[];
  fired?: string[];
  memory?: AlertMemory;
  before?: AlertMemory;
  view?: PropertyView;
};
const planOf = ({ standing = {}, due = [], fired = [], memory, before, view }: Given) =>
  climbLadder({
    view: view ?? sampleView(),
    standing,
    dueKeys: due,
    fired: new Set(fired),
    memory: memory ?? noAlertMemory,
    before: before ?? noAlertMemory,
  });
function climb(given: Given) {
  const plan = planOf(given);
  const keys = (edges: readonly Edge[]) => edges.map(({ key }) => key.replace('@open#0', ''));
  return { said: keys(plan.edges), spent: keys(plan.spent) };
}

describe('the way from a warning to a debt', () => {
  it('where nothing is due leads to nothing', () => {
    expect(climb({})).toEqual({ said: [], spent: [] });
  });

  it('is said from the gravest on', () => {
    const standing = { runs_out_days: DAYS, runs_out_soon: SOON, low: { kind: 'low' } } as const;
    const memory = watches({ runs_out_days: 'open', runs_out_soon: 'open', low: 'open' });
    expect(climb({ standing, memory })).toEqual({
      said: ['runs_out_soon', 'low', 'runs_out_days'],
      spent: [],
    });
  });

  it('leaves out what is not believed yet, was said, or does not stand any more', () => {
    const standing = { runs_out_days: DAYS };
    const days = (memory: AlertMemory) => climb({ standing, memory }).said;
    expect(days(watches({ runs_out_days: 'young' }))).toEqual([]);
    expect(days(watches({ runs_out_days: 'said' }))).toEqual([]);
    expect(days(watches({ runs_out_days: 'open' }))).toEqual(['runs_out_days']);
    expect(climb({ memory: watches({ runs_out_days: 'open' }) }).said).toEqual([]);
    expect(
      climb({ standing: { none_left: NONE }, due: ['none_left@a#0'], fired: ['none_left@a#0'] }),
    ).toEqual({
      said: [],
      spent: [],
    });
  });
});

describe('an edge of the books without words of its own', () => {
  it('goes along with something graver that stands, not with something less', () => {
    const due = ['none_left@a#0'];
    expect(climb({ standing: { in_debt: OWED }, due: [...due, 'in_debt@a#0'] })).toEqual({
      said: ['in_debt@a#0', 'none_left@a#0'],
      spent: [],
    });
    const low = { standing: { low: { kind: 'low' } }, memory: watches({ low: 'open' }) } as const;
    expect(climb({ ...low, due })).toEqual({ said: ['low'], spent: due });
  });

  it('is nothing more than "probably gone", where the books count down to nothing', () => {
    const gone = {
      standing: { probably_empty: GONE },
      memory: watches({ probably_empty: 'open' }),
    };
    expect(climb({ ...gone, due: ['none_left@a#0'] })).toEqual({
      said: ['none_left@a#0', 'probably_empty'],
      spent: [],
    });
    expect(climb({ ...gone, due: ['none_left@a#0', 'in_debt@a#0'] }).said).not.toContain(
      'in_debt@a#0',
    );
  });

  it('waits as a debt for the official word, and while fresh credits stand beside it', () => {
    const due = ['in_debt@a#0'];
    const nothing = { said: [], spent: [] };
    expect(climb({ due, standing: { probably_empty: GONE } })).toEqual(nothing);
    expect(climb({ due, standing: { none_left: NONE } })).toEqual(nothing);
    const beside = sampleView({ balance: { subscription: 612, excess: 3 } });
    expect(climb({ due, view: beside })).toEqual(nothing);
    expect(climb({ due, standing: { in_debt: OWED } })).toEqual({ said: due, spent: [] });
  });

  it('is spent where it has recovered', () => {
    expect(climb({ due: ['in_debt@a#0'] })).toEqual({ said: [], spent: ['in_debt@a#0'] });
    const unread = { ...sampleView(), pools: null };
    expect(climb({ due: ['in_debt@a#0'], view: unread }).spent).toEqual(['in_debt@a#0']);
    expect(climb({ due: ['none_left@a#0'] }).spent).toEqual(['none_left@a#0']);
    const beside = sampleView({ balance: { subscription: 612, excess: 3 } });
    expect(climb({ due: ['none_left@a#0'], view: beside }).spent).toEqual(['none_left@a#0']);
  });
});

describe('what was said', () => {
  it('covers what is less, as long as it stands', () => {
    const standing = { runs_out_soon: SOON, low: { kind: 'low' } } as const;
    const memory = watches({ runs_out_soon: 'said', low: 'open' });
    expect(climb({ standing, memory })).toEqual({ said: [], spent: ['low'] });
    const debt = { in_debt: OWED };
    const due = ['none_left@a#1', 'in_debt@a#0'];
    expect(climb({ standing: debt, due, fired: ['in_debt@a#0'] })).toEqual({
      said: [],
      spent: ['none_left@a#1'],
    });
    expect(
      climb({
        standing: { low: { kind: 'low' } },
        memory: watches({ low: 'open' }),
        due: ['in_debt@a#0'],
        fired: ['in_debt@a#0'],
      }),
    ).toEqual({ said: ['low'], spent: [] });
  });

  it('leaves the words of what it covers to the log', () => {
    const standing = { runs_out_days: DAYS, runs_out_soon: SOON, low: { kind: 'low' } } as const;
    const memory = watches({ runs_out_soon: 'said', runs_out_days: 'open', low: 'open' });
    const { spent } = planOf({ standing, memory });
    expect(spent.map(({ alert }) => alert?.kind)).toEqual(['runs_out_days', 'low']);
  });

  it('does not cover what is worse, nor itself once it comes again', () => {
    const none = { standing: { none_left: NONE }, fired: ['none_left@a#0'] };
    expect(climb({ ...none, due: ['none_left@a#0', 'none_left@b#0'] }).said).toEqual([
      'none_left@b#0',
    ]);
    expect(
      climb({
        standing: { low: { kind: 'low' }, in_debt: OWED },
        memory: watches({ low: 'said' }),
        due: ['in_debt@a#0'],
      }).said,
    ).toEqual(['in_debt@a#0']);
  });

  it('as "probably gone" is confirmed by an official zero, and by nothing else', () => {
    const before = watches({ probably_empty: 'said' });
    const due = ['none_left@a#0'];
    expect(climb({ before, standing: { none_left: NONE }, due })).toEqual({
      said: [],
      spent: due,
    });
    const low = { standing: { low: { kind: 'low' } }, memory: watches({ low: 'open' }) } as const;
    expect(climb({ before, ...low }).said).toEqual(['low']);
    const open = watches({ probably_empty: 'open' });
    expect(climb({ before: open, standing: { none_left: NONE }, due }).said).toEqual(due);
    expect(climb({ standing: { none_left: NONE }, due }).said).toEqual(due);
    expect(climb({ before, standing: { in_debt: OWED }, due: ['in_debt@a#0'] }).said).toEqual([
      'in_debt@a#0',
    ]);
  });
});
