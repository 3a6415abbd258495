import { describe, expect, it } from 'vitest';
import { at, propertyId } from '../../tests/gallery/sample-views.ts';
import { alertSchema } from './alert.ts';
import { checkProgressSchema } from './check-progress.ts';
import { heldLinkSchema } from './held-link.ts';

const NOW = at('2026-11-24T15:00');
const RUN_OUT = {
  runOutAt: NOW,
  likelihood: 'likely',
  packs: null,
  nobodyFrom: null,
  nobodyUntil: NOW,
  oldFigureAt: null,
};

describe('an alert that crossed from one part to another', () => {
  it.each([
    { kind: 'runs_out_days', ...RUN_OUT },
    { kind: 'runs_out_soon', ...RUN_OUT, packs: 2 },
    { kind: 'low' },
    { kind: 'nobody_on_shift', runOutAt: NOW, from: NOW, until: NOW },
    { kind: 'none_left', silentSince: null },
    { kind: 'in_debt', owed: 3, packs: 1, leaves: 997, stillAnswers: true },
    { kind: 'probably_empty', since: NOW, pace: null },
    { kind: 'ai_silent', chats: 4, usualIn10: 9, silentSince: NOW },
    { kind: 'top_up_arrived', added: 777, paidOff: 223 },
    { kind: 'top_up_missing', since: NOW },
    { kind: 'spike', count: 40, usual: 9, hourAt: NOW },
    { kind: 'reset_seen', at: NOW },
    { kind: 'reader_broken', openedAt: NOW },
  ])('is what it was: $kind', (alert) => {
    expect(alertSchema.parse(structuredClone(alert))).toEqual(alert);
  });

  it('is none of a kind that nobody knows, and never sure in percent', () => {
    expect(alertSchema.safeParse({ kind: 'other' }).success).toBe(false);
    const percent = { kind: 'runs_out_days', ...RUN_OUT, likelihood: 0.9 };
    expect(alertSchema.safeParse(percent).success).toBe(false);
  });
});

it('how far a walk has come is read again, and why it ended', () => {
  const progress = {
    startedAt: NOW,
    total: 3,
    current: null,
    outcomes: [
      { propertyId: propertyId('a'), outcome: 'read' },
      { propertyId: propertyId('b'), outcome: 'timeout' },
      { propertyId: propertyId('c'), outcome: 'no_panel' },
    ],
    stopped: 'draft',
  };
  expect(checkProgressSchema.parse(structuredClone(progress))).toEqual(progress);
  expect(checkProgressSchema.safeParse({ ...progress, stopped: 'tired' }).success).toBe(false);
});

it('a link is held with what was answered of it, by ids alone', () => {
  const held = { text: 'https://example.org/#x', strangers: [propertyId('a')], answered: [] };
  expect(heldLinkSchema.parse(structuredClone(held))).toEqual(held);
  expect(heldLinkSchema.safeParse({ ...held, answered: ['Acme'] }).success).toBe(false);
});
