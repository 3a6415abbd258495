import * as z from 'zod/mini';
import {
  allotmentField,
  deltaField,
  instantField,
  planField,
  poolField,
  quantityField,
  quarantineCodes,
  remarkField,
  zoneField,
  type QuarantineCode,
} from './entry-fields.ts';
import { planChangePolicies } from './ledger-config.ts';
import { CUSTOM_PLAN, findPlan } from './plan.ts';
import { fail, succeed, type Result } from './result.ts';
import { readPlainUsage } from './usage-shortcut.ts';

export const entrySources = ['read', 'counted', 'typed', 'imported', 'shared', 'assumed'] as const;
export type EntrySource = (typeof entrySources)[number];

const envelope = {
  id: z.string(),
  /** When it happened; under the ingestion rule, for usage, when it was learned. */
  at: instantField,
  /** When it was learned; absent means at once. */
  recordedAt: z.optional(instantField),
  source: remarkField,
};

type PlanTerms = { plan?: string | undefined; allotment?: number | undefined };

const resolvePlan = <Terms extends PlanTerms>(terms: Terms) => {
  const plan = terms.plan ?? CUSTOM_PLAN;
  return { ...terms, plan, allotment: terms.allotment ?? findPlan(plan)?.allotment ?? 0 };
};

const hasAllotment = z.refine<PlanTerms>(
  ({ plan, allotment }) =>
    allotment !== undefined || (plan !== undefined && findPlan(plan) !== undefined),
  'unknown_plan',
);

const terms = { plan: z.optional(planField), allotment: z.optional(allotmentField) };

const startedSchema = z.pipe(
  z
    .object({
      ...envelope,
      type: z.literal('subscription.started'),
      ...terms,
      anchorAt: z.optional(instantField),
      timeZone: z.optional(zoneField),
      billingInterval: z._default(z.enum(['month', 'year']), 'month'),
    })
    .check(hasAllotment),
  z.transform(resolvePlan),
);

const planChangedSchema = z.pipe(
  z
    .object({
      ...envelope,
      type: z.literal('subscription.plan_changed'),
      ...terms,
      policy: z.optional(z.enum(planChangePolicies)),
    })
    .check(hasAllotment),
  z.transform(resolvePlan),
);

const readingSchema = z
  .object({
    ...envelope,
    type: z.literal('reading.observed'),
    subscriptionRemaining: z.optional(poolField),
    purchasedRemaining: z.optional(poolField),
    excess: z.optional(poolField),
    cycleEnd: z.optional(instantField),
  })
  .check(
    z.refine(
      ({ purchasedRemaining = 0, excess = 0 }) => purchasedRemaining === 0 || excess === 0,
      'invalid_reading',
    ),
  );

/** The shape of each entry type; types are inferred from here. */
const entrySchemas = {
  'account.timezone_changed': z.object({
    ...envelope,
    type: z.literal('account.timezone_changed'),
    timeZone: zoneField,
  }),
  'subscription.ended': z.object({
    ...envelope,
    type: z.literal('subscription.ended'),
    mode: z._default(z.enum(['period_end', 'immediate']), 'period_end'),
  }),
  'subscription.started': startedSchema,
  'subscription.plan_changed': planChangedSchema,
  'credits.purchased': z.object({
    ...envelope,
    type: z.literal('credits.purchased'),
    quantity: z._default(quantityField, 1),
  }),
  'credits.refunded': z.object({
    ...envelope,
    type: z.literal('credits.refunded'),
    quantity: z._default(quantityField, 1),
    purchaseId: remarkField,
  }),
  'adjustment.recorded': z.object({
    ...envelope,
    type: z.literal('adjustment.recorded'),
    bucket: z.enum(['subscription', 'purchased']),
    delta: deltaField,
    reason: remarkField,
  }),
  'usage.recorded': z.object({
    ...envelope,
    type: z.literal('usage.recorded'),
    quantity: z._default(quantityField, 1),
    preview: z._default(z.boolean(), false),
    kind: remarkField,
  }),
  'reading.observed': readingSchema,
  'event.voided': z.object({
    ...envelope,
    type: z.literal('event.voided'),
    targetId: remarkField,
  }),
} as const;

export type EntryType = keyof typeof entrySchemas;
export type EntryOf<Type extends EntryType> = z.infer<(typeof entrySchemas)[Type]>;
/** A fact that folds: everything but a void, which acts on the set before the fold. */
export type Entry = { [Type in Exclude<EntryType, 'event.voided'>]: EntryOf<Type> }[Exclude<
  EntryType,
  'event.voided'
>];
export type VoidEntry = EntryOf<'event.voided'>;
/** An entry as it is given, stored and exported, before the fold has looked at it. */
export type Envelope = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
};

const isEntryType = (type: string): type is EntryType => Object.hasOwn(entrySchemas, type);

const codeOfMessage = (message: string): QuarantineCode =>
  quarantineCodes.find((code) => code === message) ?? 'malformed_entry';

/**
 * The fact in an envelope, or the first quarantine code that applies to it. A field that no code
 * names and that is none of its words (a mode, a bucket) makes the entry malformed.
 */
export const parseEntry = (given: Envelope): Result<Entry | VoidEntry, QuarantineCode> => {
  const usage = readPlainUsage(given);
  if (usage !== null) return succeed(usage);
  if (!isEntryType(given.type)) return fail('unknown_type');
  const parsed = entrySchemas[given.type].safeParse(given);
  if (parsed.success) return succeed(parsed.data);
  const codes = parsed.error.issues.map((issue) => codeOfMessage(issue.message));
  return fail(quarantineCodes.find((code) => codes.includes(code)) ?? 'malformed_entry');
};
