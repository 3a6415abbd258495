import { describe, expect, it } from 'vitest';
import { parseEntry, type Envelope } from './entries.ts';

const at = '2025-01-12T00:00:00.000Z';
const use = (fields: Record<string, unknown> = {}): Envelope => ({
  id: 'u',
  type: 'usage.recorded',
  at,
  ...fields,
});
const codeOf = (given: Envelope): string | null => {
  const parsed = parseEntry(given);
  return parsed.ok ? null : parsed.failure;
};

describe('an ordinary use', () => {
  it.each([
    {},
    { recordedAt: '2025-01-13T00:00:00Z' },
    { quantity: 1 },
    { quantity: 100_000_000, preview: true, kind: 'smart_reply' },
    { preview: false },
    { quantity: 0 },
    { quantity: 1.5 },
    { quantity: '1' },
    { quantity: 100_000_001 },
    { quantity: null },
    { preview: 1 },
    { at: 'once' },
    { recordedAt: 'once' },
    { at: 'once', quantity: 0 },
  ])('is the same with and without the shortcut: %o', (fields) => {
    const { source: _source, ...plain } = { source: undefined, ...parseEntry(use(fields)) };
    // A source that is no text takes the way of the schema, which leaves the remark out.
    const schooled = parseEntry(use({ ...fields, source: 7 }));
    if (!schooled.ok) return expect(plain).toEqual(schooled);
    const learnt = { recordedAt: Date.parse(at), ...schooled.value };
    expect(plain).toEqual({ ok: true, value: learnt });
  });

  it('keeps its remarks, and loses those that are no text', () => {
    expect(parseEntry(use({ source: 'counted', kind: 'ai_command' }))).toMatchObject({
      value: { source: 'counted', kind: 'ai_command' },
    });
    const odd = parseEntry(use({ source: {}, kind: 4 }));
    expect(odd).toMatchObject({ ok: true });
    expect(odd.ok && 'kind' in odd.value && odd.value.kind).toBeFalsy();
  });
});

describe('the codes', () => {
  const fact = (type: string, fields: object = {}): Envelope => ({ id: 'f', type, at, ...fields });

  it.each([
    ['unknown_type', fact('usage.counted')],
    ['unknown_type', fact('constructor')],
    ['unknown_type', fact('__proto__')],
    ['invalid_instant', fact('subscription.started', { plan: 'growth', anchorAt: 'once' })],
    ['invalid_instant', fact('reading.observed', { cycleEnd: 1 })],
    ['invalid_instant', fact('event.voided', { at: 'never', targetId: 'u' })],
    ['amount_out_of_range', fact('adjustment.recorded', { bucket: 'purchased', delta: -1e8 - 1 })],
    ['invalid_quantity', fact('adjustment.recorded', { bucket: 'purchased' })],
    ['invalid_quantity', fact('credits.refunded', { quantity: 0 })],
    ['invalid_quantity', fact('credits.refunded', { quantity: '200000000' })],
    ['invalid_quantity', fact('credits.refunded', { quantity: 1n })],
    ['unknown_zone', fact('account.timezone_changed')],
    ['unknown_zone', fact('account.timezone_changed', { timeZone: '+02:00' })],
    ['unknown_zone', fact('account.timezone_changed', { timeZone: '2025-01-01[Europe/Paris]' })],
    ['unknown_zone', fact('account.timezone_changed', { timeZone: 'Etc/Nowhere' })],
    ['unknown_zone', fact('account.timezone_changed', { timeZone: '2025-01-01T00:00Z' })],
    ['unknown_zone', fact('account.timezone_changed', { timeZone: `${'A'.repeat(200)}/B` })],
    ['unknown_plan', fact('subscription.started')],
    ['unknown_plan', fact('subscription.started', { plan: 'custom' })],
    ['unknown_plan', fact('subscription.started', { plan: 'hasOwnProperty' })],
    ['unknown_plan', fact('subscription.plan_changed', { plan: 4, allotment: 5 })],
    ['unknown_plan', fact('subscription.plan_changed', { plan: 'growth', allotment: null })],
    ['invalid_reading', fact('reading.observed', { excess: '3' })],
    ['invalid_reading', fact('reading.observed', { purchasedRemaining: 1, excess: 1 })],
    ['malformed_entry', fact('subscription.ended', { mode: 'soon' })],
    ['malformed_entry', fact('adjustment.recorded', { bucket: 'excess', delta: 1 })],
    ['malformed_entry', fact('adjustment.recorded', { bucket: 'excess', delta: 0.5 })],
    ['malformed_entry', fact('subscription.started', { plan: 'growth', billingInterval: 'week' })],
    ['malformed_entry', fact('subscription.plan_changed', { plan: 'growth', policy: 'never' })],
  ])('%s: %o', (code, given) => {
    expect(codeOf(given)).toBe(code);
  });

  it.each([
    fact('subscription.started', { allotment: 5 }),
    fact('subscription.started', { plan: 'growth', billingInterval: 'year', anchorAt: at }),
    fact('subscription.ended', { mode: 'immediate' }),
    fact('adjustment.recorded', { bucket: 'subscription', delta: -1e8 }),
    fact('adjustment.recorded', { bucket: 'purchased', delta: 0 }),
    fact('credits.refunded', { purchaseId: 7 }),
    fact('reading.observed', { purchasedRemaining: 1, excess: 0 }),
    fact('event.voided'),
  ])('none for %o', (given) => {
    expect(codeOf(given)).toBeNull();
  });

  it('a plan without a name is custom', () => {
    expect(parseEntry(fact('subscription.plan_changed', { allotment: 5 }))).toMatchObject({
      value: { plan: 'custom', allotment: 5 },
    });
  });

  it('minus nothing is nothing', () => {
    const parsed = parseEntry(fact('reading.observed', { excess: -0 }));
    expect(parsed.ok && Object.is((parsed.value as { excess?: number }).excess, 0)).toBe(true);
  });
});
