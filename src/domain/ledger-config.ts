import * as z from 'zod/mini';
import { attempt } from './attempt.ts';
import { canonicalJson } from './canonical-json.ts';
import { TOP_UP_PACK } from './plan.ts';
import { isTimeZone } from './time-zones.ts';

export const planChangePolicies = ['reanchor', 'next_cycle', 'fresh', 'delta'] as const;
export type PlanChangePolicy = (typeof planChangePolicies)[number];

const alertRuleSchema = z.object({
  id: z.string(),
  metric: z.enum(['subscription_used_pct', 'available', 'excess']),
  value: z.number(),
});
export type AlertRule = z.infer<typeof alertRuleSchema>;

const keepReadableRules = (given: unknown): AlertRule[] =>
  (Array.isArray(given) ? given : []).flatMap((rule) => {
    const parsed = alertRuleSchema.safeParse(rule);
    return parsed.success ? [parsed.data] : [];
  });

/** What tawk.to leaves open, one answer each. A value that is none of the answers is the default. */
const ledgerConfigSchema = z.object({
  burnOrder: z.catch(z.enum(['subscription_first', 'purchased_first']), 'subscription_first'),
  excessPolicy: z.catch(z.enum(['carry', 'renewal_pays', 'forgive']), 'carry'),
  annualCreditReset: z.catch(z.enum(['monthly', 'annual']), 'monthly'),
  upgradePolicy: z.catch(z.enum(planChangePolicies), 'reanchor'),
  downgradePolicy: z.catch(z.enum(planChangePolicies), 'next_cycle'),
  lateUsage: z.catch(z.enum(['event', 'ingestion']), 'event'),
  refundPolicy: z.catch(z.enum(['clawback', 'unused_only']), 'clawback'),
  overageService: z.catch(z.enum(['unknown', 'stop', 'allow']), 'unknown'),
  /** Does a reset give credits whose date is only assumed from the first look? Surfaces withhold it. */
  assumedReset: z.catch(z.enum(['grant', 'withhold']), 'grant'),
  topUpIncrement: z.catch(z.int().check(z.minimum(1)), TOP_UP_PACK),
  timeZone: z.catch(z.string().check(z.refine(isTimeZone)), 'UTC'),
  alerts: z.pipe(z.unknown(), z.transform(keepReadableRules)),
});
export type LedgerConfig = z.infer<typeof ledgerConfigSchema>;

export const DEFAULT_CONFIG: LedgerConfig = ledgerConfigSchema.parse({ alerts: undefined });

/**
 * The rules of one property from an untrusted value: every readable key is kept, every other one
 * takes its default. Total.
 */
export const readLedgerConfig = (given: unknown): LedgerConfig => {
  if (typeof given !== 'object') return DEFAULT_CONFIG;
  const read = attempt(() => ledgerConfigSchema.parse({ alerts: undefined, ...given }));
  return read.ok ? read.value : DEFAULT_CONFIG;
};

const keys = new WeakMap<LedgerConfig, string>();

/** Equal for configs that fold alike: a checkpoint counts only under the config that made it. */
export const configKeyOf = (config: LedgerConfig): string => {
  const known = keys.get(config);
  if (known !== undefined) return known;
  const key = canonicalJson(config);
  keys.set(config, key);
  return key;
};
