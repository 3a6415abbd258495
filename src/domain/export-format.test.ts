import { describe, expect, it } from 'vitest';
import { balanceAt } from './balance.ts';
import { formatView, isIntact, parseBackup, sealBackup } from './export-format.ts';
import { listLedgerLines } from './ledger-lines.ts';
import { instant } from './units.ts';

const start = { id: 's', type: 'subscription.started', at: '2025-01-10T00:00:00Z', plan: 'growth' };
const use = { id: 'u', type: 'usage.recorded', at: '2025-01-12T00:00:00Z', quantity: 1_223 };
const purchase = {
  id: 'p',
  type: 'credits.purchased',
  at: '2025-01-13T00:00:00Z',
  quantity: 1_000,
};
const entries: unknown[] = [purchase, use, start, { note: 'no entry' }];
const content = {
  format: 'credit-meter',
  version: 1,
  exportedAt: '2025-01-13T00:00:00.000Z',
  deviceId: 'desk',
  properties: [{ id: 'p', name: 'Acme shop', config: {}, entries }],
  settings: { theme: 'dark' },
} as const;
const backup = { ...content, properties: [...content.properties] };
/** Stands in for a hash: equal for equal texts. */
const digest = (text: string) => `digest of ${text}`;

describe('a backup', () => {
  it('is sealed over everything but the checksum', async () => {
    const sealed = await sealBackup(backup, digest);
    expect(sealed.checksum).toMatch(/^digest of \{"deviceId":"desk","exportedAt":/);
    expect(parseBackup(sealed)).toEqual({ ok: true, value: sealed });
  });

  it('is intact whatever the order of its keys, and no longer once a field changes', async () => {
    const sealed = await sealBackup(backup, digest);
    const turned = Object.fromEntries(Object.entries(sealed).toReversed());
    expect(await isIntact(turned, digest)).toBe(true);
    expect(await isIntact({ ...sealed, deviceId: 'other' }, digest)).toBe(false);
    expect(await isIntact({ ...sealed, extra: 1 }, digest)).toBe(false);
    expect(await isIntact(content, digest)).toBe(false);
  });

  it.each([
    [
      { ...content, version: 2 },
      { kind: 'other_version', version: 2 },
    ],
    [
      { ...content, checksum: 'x', exportedAt: 'once' },
      { kind: 'not_a_backup', field: 'exportedAt' },
    ],
    [
      { ...content, checksum: 'x', format: 'other', version: 2 },
      { kind: 'not_a_backup', field: 'format' },
    ],
    [
      { ...content, checksum: 'x', properties: [{}] },
      { kind: 'not_a_backup', field: 'properties.0.id' },
    ],
    [{ format: 'credit-meter' }, { kind: 'not_a_backup', field: 'version' }],
    [content, { kind: 'not_a_backup', field: 'checksum' }],
    [null, { kind: 'not_a_backup', field: '' }],
    ['credit-meter', { kind: 'not_a_backup', field: '' }],
  ])('is refused by name: %o', (given, failure) => {
    expect(parseBackup(given)).toEqual({ ok: false, failure });
  });

  it('may leave the name of a property out', () => {
    const nameless = { id: 'p', config: {}, entries: [] };
    expect(parseBackup({ ...content, checksum: '', properties: [nameless] }).ok).toBe(true);
  });
});

describe('a view in a file', () => {
  it('shows instants in words, and none where there is no cycle', () => {
    const at = instant(Date.UTC(2025, 0, 13));
    expect(formatView(balanceAt([start], at, {}))).toMatchObject({
      cycleStart: '2025-01-10T00:00:00.000Z',
      cycleEnd: '2025-02-10T00:00:00.000Z',
      nextBoundaries: [2, 3, 4, 5].map((month) => `2025-0${month}-10T00:00:00.000Z`),
    });
    expect(formatView(balanceAt([], at, {}))).toMatchObject({ cycleStart: null, cycleEnd: null });
  });
});

describe('the lines of a ledger', () => {
  it('are the facts in order, as given, each with the pools it left', () => {
    expect(listLedgerLines(entries, instant(Date.UTC(2025, 0, 13)), {})).toEqual([
      { entry: start, after: { S: 1_000, P: 0, X: 0 } },
      { entry: use, after: { S: 0, P: 0, X: 223 } },
      { entry: purchase, after: { S: 0, P: 777, X: 0 } },
    ]);
  });

  it('end at the instant that is asked for', () => {
    const until = (ms: number) =>
      listLedgerLines(entries, instant(ms), {}).map(({ entry }) => entry.id);
    expect(until(Date.UTC(2025, 0, 12))).toEqual(['s', 'u']);
    expect(until(Date.UTC(2025, 0, 12) - 1)).toEqual(['s']);
  });

  it('follow the rules of the property', () => {
    const lines = listLedgerLines(
      [start, purchase, { ...use, at: '2025-01-14T00:00:00Z' }],
      instant(Date.UTC(2025, 1, 1)),
      {
        burnOrder: 'purchased_first',
      },
    );
    expect(lines.at(-1)?.after).toEqual({ S: 777, P: 0, X: 0 });
  });
});
