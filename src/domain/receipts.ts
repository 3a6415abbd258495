import * as z from 'zod/mini';
import type { NetRise } from './drift.ts';
import type { Envelope } from './entries.ts';
import { AMOUNT_LIMIT } from './entry-fields.ts';
import { DAY_MS, HOUR_MS, parseInstant } from './instants.ts';
import type { OfficialFigure } from './official-figures.ts';
import { makePurchaseEntry, type PurchaseRefusal } from './purchase-intake.ts';
import { fail, type Result } from './result.ts';
import { addOnWallClock, instantOfWallClock, localDayAt } from './time-zones.ts';
import { instantSchema, localDaySchema } from './unit-schemas.ts';
import { instant, type Instant, type PropertyId } from './units.ts';

/** A row of the receipts that the dashboard shows, with its instant or, where it shows no more, its day. */
export const receiptSchema = z
  .object({
    receipt: z.string().check(z.minLength(1), z.maxLength(200)),
    at: z.optional(instantSchema),
    day: z.optional(localDaySchema),
    quantity: z.int().check(z.minimum(1), z.maximum(AMOUNT_LIMIT)),
  })
  .check(z.refine(({ at, day }) => (at === undefined) !== (day === undefined)));
export type Receipt = z.infer<typeof receiptSchema>;

/**
 * `already_told`: a person told of this purchase, or another list showed it, before its receipt was seen. `perhaps_read`: a figure
 * of its day may hold it.
 */
export type ReceiptRefusal =
  | PurchaseRefusal
  | { kind: 'already_told'; purchaseId: string }
  | { kind: 'perhaps_read'; figureAt: Instant };

export interface KnownPurchases {
  readonly propertyId: PropertyId;
  /** The zone in which a day is a day. */
  readonly timeZone: string;
  readonly rises: readonly NetRise[];
  /** Purchases of the ledger that no void takes out, but for those that the list shows again. */
  readonly purchases: readonly Envelope[];
  /** Official figures around the receipts, oldest first. */
  readonly figures: readonly Pick<OfficialFigure, 'at' | 'subscription'>[];
}

export interface ReceiptSpan {
  readonly earliestAt: Instant;
  readonly latestAt: Instant;
}

/** The vendor's clock and this device's differ by less. */
const CLOCK_SLACK_MS = 5 * 60_000;
/** The dashboard may show the days of another zone. */
const ZONE_SLACK_MS = 14 * HOUR_MS;

/** When a purchase can have happened: not ahead of now. */
export const spanOfReceipt = (
  { at, day }: Receipt,
  timeZone: string,
  now: Instant,
): ReceiptSpan => {
  const opensAt = at ?? instantOfWallClock(`${day}T00:00:00`, timeZone);
  const closesAt = at ?? addOnWallClock(opensAt, timeZone, 0, 1) - 1;
  const earliestAt = opensAt - (at === undefined ? ZONE_SLACK_MS : CLOCK_SLACK_MS);
  return {
    earliestAt: instant(Math.min(earliestAt, now)),
    latestAt: instant(Math.min(closesAt, now)),
  };
};

export const idOfReceipt = (propertyId: PropertyId, { receipt }: Receipt): string =>
  `p:${propertyId}:${receipt}`;

/**
 * Is this what a person told of, a day more or less, before the receipt was seen? Or what another list
 * shows under another number, on that day?
 */
const isToldOf = (
  { source, at: told, quantity = 1 }: Envelope,
  { one, span, timeZone }: { one: Receipt; span: ReceiptSpan; timeZone: string },
): boolean => {
  const at = parseInstant(told);
  if (!at.ok || quantity !== one.quantity) return false;
  return source === 'typed'
    ? at.value >= span.earliestAt - DAY_MS && at.value <= span.latestAt + DAY_MS
    : localDayAt(at.value, timeZone) === one.day;
};

/**
 * A figure of a receipt's day that may hold it without a rise: once the plan's credits are gone a whole
 * pack may have been used before that look. While some are left, none was.
 */
const findHiding = (
  { day }: Receipt,
  { earliestAt, latestAt }: ReceiptSpan,
  { figures }: KnownPurchases,
) =>
  day === undefined
    ? undefined
    : figures.find(
        ({ at, subscription }) => at > earliestAt && at <= latestAt && subscription === 0,
      );

/** A rise this long after a purchase shows another one. */
const SHOWS_WITHIN_MS = DAY_MS;

/** The rises, without what a purchase of this span explains of the first of them. */
const explainRise = (
  rises: readonly NetRise[],
  { quantity }: Receipt,
  { earliestAt, latestAt }: ReceiptSpan,
): NetRise[] => {
  const shownBy = rises.find(({ at }) => at >= earliestAt && at <= latestAt + SHOWS_WITHIN_MS);
  return rises
    .map((rise) => (rise === shownBy ? { ...rise, delta: rise.delta - quantity } : rise))
    .filter(({ delta }) => delta > 0);
};

/**
 * The entries of receipts that are not recorded yet, each purchase once: not one that a person told
 * of, or that a reading has shown before it can be dated. Every told purchase stands for one receipt,
 * and every rise for no more than it rose by. What a figure of the same day may hold already waits
 * for the next look at Message Usage: rather late than twice.
 */
export const entriesFromReceipts = (
  receipts: readonly Receipt[],
  known: KnownPurchases,
  now: Instant,
): Result<Envelope, ReceiptRefusal>[] => {
  const { propertyId, timeZone } = known;
  const told = [...known.purchases];
  let rises = known.rises.toSorted((left, right) => left.at - right.at);
  const spans = receipts.map((one) => ({ one, span: spanOfReceipt(one, timeZone, now) }));
  const oldestFirst = spans.toSorted((left, right) => left.span.earliestAt - right.span.earliestAt);
  return oldestFirst.map(({ one, span }) => {
    const index = told.findIndex((purchase) => isToldOf(purchase, { one, span, timeZone }));
    const [purchase] = index < 0 ? [] : told.splice(index, 1);
    if (purchase) return fail({ kind: 'already_told', purchaseId: purchase.id });
    const hiding = findHiding(one, span, known);
    const isShown = rises.some(({ at }) => at >= span.earliestAt && at <= (hiding?.at ?? 0));
    if (hiding && !isShown) return fail({ kind: 'perhaps_read', figureAt: hiding.at });
    const { receipt, quantity } = one;
    const tale = { propertyId, receipt, quantity, source: 'read' as const, ...span };
    const made = makePurchaseEntry(tale, rises);
    rises = explainRise(rises, one, span);
    return made;
  });
};
