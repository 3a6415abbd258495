import * as fc from 'fast-check';
import type { Rules } from './naive-set.ts';

/** Whole-hour, half-hour and quarter-hour zones, all kinds of shift, and a day that never was. */
export const zones = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

export const policyArbitrary = fc.constantFrom('reanchor', 'next_cycle', 'fresh', 'delta');

/** Every answer to what the vendor leaves open, and none. */
export const rulesArbitrary: fc.Arbitrary<Rules> = fc.record(
  {
    burnOrder: fc.constantFrom('subscription_first', 'purchased_first'),
    excessPolicy: fc.constantFrom('carry', 'renewal_pays', 'forgive'),
    annualCreditReset: fc.constantFrom('monthly', 'annual'),
    upgradePolicy: policyArbitrary,
    downgradePolicy: policyArbitrary,
    lateUsage: fc.constantFrom('event', 'event', 'ingestion'),
    refundPolicy: fc.constantFrom('clawback', 'unused_only'),
    overageService: fc.constantFrom('unknown', 'stop', 'allow'),
    topUpIncrement: fc.constantFrom(1, 5, 1000),
    timeZone: fc.constantFrom(...zones),
    alerts: fc.constant([
      { id: 'half', metric: 'subscription_used_pct', value: 50 },
      { id: 'all', metric: 'subscription_used_pct', value: 100 },
      { id: 'low', metric: 'available', value: 5 },
      { id: 'debt', metric: 'excess', value: 1 },
    ]),
  },
  { requiredKeys: [] },
);
