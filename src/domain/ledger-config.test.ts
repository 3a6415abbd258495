import { describe, expect, it } from 'vitest';
import { configKeyOf, DEFAULT_CONFIG, readLedgerConfig } from './ledger-config.ts';
import { findPlan, findPlanByAllotment, PLAN_FACTS } from './plan.ts';

describe('the config', () => {
  it('has a default for everything that the vendor leaves open', () => {
    expect(DEFAULT_CONFIG).toEqual({
      burnOrder: 'subscription_first',
      excessPolicy: 'carry',
      annualCreditReset: 'monthly',
      upgradePolicy: 'reanchor',
      downgradePolicy: 'next_cycle',
      lateUsage: 'event',
      refundPolicy: 'clawback',
      assumedReset: 'grant',
      overageService: 'unknown',
      topUpIncrement: 1_000,
      timeZone: 'UTC',
      alerts: [],
    });
  });

  it('keeps every option', () => {
    const given = {
      burnOrder: 'purchased_first',
      excessPolicy: 'renewal_pays',
      annualCreditReset: 'annual',
      upgradePolicy: 'delta',
      downgradePolicy: 'fresh',
      lateUsage: 'ingestion',
      refundPolicy: 'unused_only',
      assumedReset: 'withhold',
      overageService: 'allow',
      topUpIncrement: 500,
      timeZone: 'Asia/Tokyo',
      alerts: [{ id: 'low', metric: 'available', value: 100 }],
    };
    expect(readLedgerConfig(given)).toEqual(given);
  });

  it.each([
    undefined,
    null,
    7,
    'config',
    [],
    {},
    { excessPolicy: 'x', topUpIncrement: 0, alerts: {} },
  ])('is the default for %o', (given) => {
    expect(readLedgerConfig(given)).toEqual(DEFAULT_CONFIG);
  });

  it('is the default where it cannot be read', () => {
    const refusing = {
      get timeZone() {
        throw new Error('no');
      },
    };
    expect(readLedgerConfig(refusing)).toEqual(DEFAULT_CONFIG);
  });

  it('of a function are the defaults, whatever it carries', () => {
    const odd = Object.assign(() => null, { timeZone: 'Asia/Tokyo' });
    expect(readLedgerConfig(odd)).toEqual(DEFAULT_CONFIG);
  });

  it('drops the alert rules that cannot be read and keeps the others in order', () => {
    const good = [
      { id: 'b', metric: 'excess', value: 1 },
      { id: 'a', metric: 'subscription_used_pct', value: 80 },
    ];
    const alerts = [good[0], null, { id: 1 }, { id: 'c', metric: 'mood', value: 1 }, good[1]];
    expect(readLedgerConfig({ alerts }).alerts).toEqual(good);
  });

  it('has one key for the same rules, another for others', () => {
    const tokyo = readLedgerConfig({ timeZone: 'Asia/Tokyo' });
    expect(configKeyOf(readLedgerConfig({}))).toBe(configKeyOf(DEFAULT_CONFIG));
    expect(configKeyOf(tokyo)).not.toBe(configKeyOf(DEFAULT_CONFIG));
  });
});

describe('the plans', () => {
  it('are the four that are sold, each with its allotment', () => {
    expect(PLAN_FACTS.map(({ plan, allotment }) => [plan, allotment])).toEqual([
      ['hobby', 100],
      ['growth', 1_000],
      ['business', 5_000],
      ['enterprise', 20_000],
    ]);
    for (const { source, seenOn } of PLAN_FACTS) {
      expect(source).toContain('tawk.to');
      expect(seenOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('sell top-ups, all but the free one', () => {
    expect(PLAN_FACTS.filter(({ sellsTopUps }) => !sellsTopUps).map(({ plan }) => plan)).toEqual([
      'hobby',
    ]);
  });

  it('are found by name and by allotment', () => {
    expect(findPlan('growth')?.allotment).toBe(1_000);
    expect(findPlan('custom')).toBeUndefined();
    expect(findPlanByAllotment(5_000)?.plan).toBe('business');
    expect(findPlanByAllotment(5_001)).toBeUndefined();
  });
});
