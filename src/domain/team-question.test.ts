import { expect, describe, it } from 'vitest';
import { propertyId } from '../../tests/gallery/sample-views.ts';
import type { SharedStanding } from './shared-figure.ts';
import { chooseQuestion, settledBy, type Judged } from './team-question.ts';
import { instant } from './units.ts';

const TOLD_AT = instant(Date.UTC(2026, 10, 24, 11));
const READ = { source: 'read', value: 640, at: instant(Date.UTC(2026, 10, 24, 12)) } as const;

/** One property of a link; met here, with a figure of its own, and no set-up to bring. */
const one = (
  digit: string,
  standing: SharedStanding,
  more: Partial<Pick<Judged, 'isMet' | 'bringsSetUp'>> = {},
): Judged => ({
  name: `Shop ${digit}`,
  shared: {
    propertyId: propertyId(digit),
    name: null,
    timeZone: 'UTC',
    plan: null,
    figure:
      standing === 'no_figure'
        ? null
        : {
            at: TOLD_AT,
            source: 'read',
            subscription: 90,
            purchased: null,
            excess: null,
            cycleEnd: null,
          },
    resetAt: null,
    aiNames: [],
    staffedHours: null,
  },
  standing,
  own: {
    figure: READ,
    allotment: 1_000,
    pools: { subscription: 640, purchased: 7, excess: 0 },
  },
  isMet: true,
  bringsSetUp: false,
  ...more,
});
const asks = (judged: Judged[], ...answered: string[]) => {
  const question = chooseQuestion(judged, answered.map(propertyId));
  if (question === null || question.kind === 'refused') return question?.kind ?? null;
  const rows = question.rows.map((row) => row.propertyId[0]).join('');
  return question.kind === 'nothing_new' ? `${question.why} ${rows}` : `${question.kind} ${rows}`;
};

describe('what is asked next of a colleague’s link', () => {
  it('is one question at a time: newer, at odds, set-up, strangers', () => {
    const judged = [
      one('a', 'known', { isMet: false }),
      one('b', 'no_figure', { bringsSetUp: true }),
      one('c', 'contradicts'),
      one('d', 'newer'),
      one('e', 'newer'),
      one('f', 'older', { bringsSetUp: true }),
      one('0', 'contradicts'),
    ];
    expect(asks(judged)).toBe('use de');
    expect(asks(judged, 'd')).toBe('use e');
    expect(asks(judged, 'd', 'e')).toBe('contradiction c');
    expect(asks(judged, 'd', 'e', 'c')).toBe('contradiction 0');
    expect(asks(judged, 'd', 'e', 'c', '0')).toBe('set_up bf');
    expect(asks(judged, 'd', 'e', 'c', '0', 'b', 'f')).toBe('add a');
    expect(asks(judged, 'd', 'e', 'c', '0', 'b', 'f', 'a')).toBeNull();
  });

  it('names the figure as the books here would take it, and what the dashboard showed', () => {
    expect(chooseQuestion([one('c', 'contradicts')], [])).toEqual({
      kind: 'contradiction',
      rows: [{ propertyId: propertyId('c'), name: 'Shop c', figure: { value: 97, at: TOLD_AT } }],
      read: READ,
    });
    const setUp = one('b', 'no_figure', { bringsSetUp: true });
    expect(chooseQuestion([setUp], [])).toEqual({
      kind: 'set_up',
      rows: [{ propertyId: propertyId('b'), name: 'Shop b', figure: null }],
    });
  });

  it('never takes in a date ahead of the clock, not of a stranger either: it says so', () => {
    expect(asks([one('a', 'ahead', { bringsSetUp: true })])).toBe('ahead a');
    expect(asks([one('a', 'ahead', { isMet: false })])).toBe('ahead a');
    const mixed = [one('a', 'ahead'), one('b', 'newer'), one('c', 'known')];
    expect(asks(mixed)).toBe('use b');
    expect(asks(mixed, 'b')).toBe('ahead a');
    expect(asks(mixed, 'b', 'a')).toBeNull();
  });

  it('is nothing where all is known or older, which is said only where nothing else was', () => {
    expect(asks([one('a', 'known'), one('b', 'no_figure')])).toBe('known ab');
    expect(asks([one('a', 'known'), one('b', 'older')])).toBe('older ab');
    expect(asks([one('a', 'known'), one('b', 'newer')], 'b')).toBeNull();
  });
});

describe('an answer', () => {
  it('settles the properties that the question named', () => {
    const question = chooseQuestion([one('a', 'newer'), one('b', 'newer'), one('c', 'known')], []);
    expect(question && settledBy(question)).toEqual([propertyId('a'), propertyId('b')]);
  });

  it('to a refused link settles none', () => {
    expect(settledBy({ kind: 'refused', refusal: { kind: 'cut' } })).toEqual([]);
  });
});
