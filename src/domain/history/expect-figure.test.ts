import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../instants.ts';
import type { LedgerFacts, OfficialFigure } from '../official-figures.ts';
import { instant, type Instant } from '../units.ts';
import type { UsageHours } from '../usage-hours.ts';
import { expectFigure } from './expect-figure.ts';

const BEFORE = instant(Date.UTC(2026, 10, 10, 9));
const AFTER = instant(Date.UTC(2026, 10, 11, 9));
const later = (at: Instant, ms: number) => instant(at + ms);

/** Two credits in every hour of thirty days, and `then` in every hour after BEFORE. */
const row = (changes: Partial<UsageHours> = {}, then: number[] = []): UsageHours => ({
  startHour: BEFORE / HOUR_MS - 720,
  counts: [...Array.from({ length: 720 }, () => 2), ...then],
  mask: Array.from({ length: 720 + then.length }, () => 0 as const),
  through: later(BEFORE, then.length * HOUR_MS),
  capture: { counted: 0, charged: 0 },
  ...changes,
});

const figure = (at: Instant, changes: Partial<OfficialFigure> = {}): OfficialFigure => ({
  at,
  subscription: 600,
  purchased: 0,
  excess: 0,
  ...changes,
});

const noFacts: LedgerFacts = { figures: [], countedAt: [], bought: [], planChangedAt: [] };
type Known = Parameters<typeof expectFigure>[2];
const expectAfter = (changes: Partial<Known> = {}, before = figure(BEFORE)) =>
  expectFigure(before, figure(AFTER), {
    facts: noFacts,
    hours: row(),
    watched: [],
    resets: [],
    timeZone: 'UTC',
    ...changes,
  });

describe('the expected figure', () => {
  it('is the one before minus a day at the usual pace', () => {
    expect(Math.abs((expectAfter() ?? 0) - (600 - 48))).toBeLessThan(5);
  });

  it('goes deeper into a debt', () => {
    const debt = figure(BEFORE, { subscription: 0, excess: 50 });
    expect(Math.abs((expectAfter({}, debt) ?? 0) - (-50 - 48))).toBeLessThan(5);
  });

  it('is not known without a pace', () => {
    expect(expectAfter({ hours: null })).toBeNull();
    expect(expectAfter({ hours: row({ startHour: BEFORE / HOUR_MS }) })).toBeNull();
    expect(expectAfter({ hours: row({ startHour: BEFORE / HOUR_MS + 5 }) })).toBeNull();
  });

  it('reads nothing that was learned later', () => {
    const eager = Array.from({ length: 24 }, () => 50);
    expect(expectAfter({ hours: row({}, eager) })).toBe(expectAfter());
  });

  it('trusts what was counted where somebody watched', () => {
    const watched = [{ from: BEFORE, until: AFTER }];
    const hours = row({ capture: { counted: 500, charged: 500 } });
    expect(expectAfter({ hours, watched })).toBeGreaterThan(590);
  });

  it.each([
    ['a moment after the figure before', later(BEFORE, 1)],
    ['right at the figure', AFTER],
  ])('is not known over a reset or another plan: %s', (_, at) => {
    expect(expectAfter({ resets: [at] })).toBeNull();
    expect(expectAfter({ facts: { ...noFacts, planChangedAt: [at] } })).toBeNull();
  });

  it.each([
    ['right at the figure before', BEFORE],
    ['after the figure', later(AFTER, 1)],
  ])('knows no other reset or plan: %s', (_, at) => {
    expect(expectAfter({ resets: [at] })).toBe(expectAfter());
    expect(expectAfter({ facts: { ...noFacts, planChangedAt: [at] } })).toBe(expectAfter());
  });
});
