import * as z from 'zod/mini';
import type { Envelope } from './entries.ts';
import { formatInstant } from './instants.ts';
import { entriesFromReading } from './intake.ts';
import type { Position } from './entry-order.ts';
import type { LedgerHead } from './ledger-head.ts';
import { describeSubscription } from './ledger-view.ts';
import { propertyRecordSchema } from './property-record.ts';
import { settingsSchema, type Settings } from './surface-state.ts';
import { instantSchema } from './unit-schemas.ts';
import type { Instant } from './units.ts';

const amount = z.int().check(z.nonnegative());

/** The books after the newest entry, as far as a balance needs them. */
const booksSchema = z.object({
  at: instantSchema,
  subscription: amount,
  purchased: amount,
  excess: amount,
  plan: z.nullable(z.string()),
  allotment: amount,
  /** Null while nobody knows it. */
  resetAt: z.nullable(instantSchema),
});
export type MirroredBooks = z.infer<typeof booksSchema>;

const mirroredSchema = z.object({
  record: propertyRecordSchema,
  /** How many entries the ledger had. */
  seq: amount,
  /** Null while there was no official figure. */
  books: z.nullable(booksSchema),
});
export type MirroredProperty = z.infer<typeof mirroredSchema>;

/**
 * What is kept of the ledgers outside of the database, so that a balance survives its loss: Chromium
 * empties a corrupt database without a word.
 */
export const mirrorSchema = z.object({
  version: z.literal(1),
  /** Which database it mirrors: each has a name of its own. */
  epoch: z.string(),
  deviceId: z.string(),
  settings: settingsSchema,
  properties: z.array(mirroredSchema),
});
export type Mirror = z.infer<typeof mirrorSchema>;

/** The names of a database and of the browser that it is in. */
export const identitySchema = z.object({
  epoch: z.string(),
  deviceId: z.string(),
  /** The database that this one was restored from. */
  restoredFrom: z.nullable(z.string()),
});
export type Identity = z.infer<typeof identitySchema>;

/** What the database itself says. */
export interface Standing {
  /** Null in a database that was never mirrored: a new one, or one whose rows are gone. */
  readonly identity: Identity | null;
  readonly settings: Settings;
  readonly properties: readonly StandingProperty[];
}

export interface StandingProperty extends MirroredProperty {
  /** False where its ledger stands and nothing beside it. */
  readonly recorded: boolean;
  /** How many rows are there; null where they were not counted. */
  readonly rows: number | null;
}

/** A reset that is only assumed is none. */
export const booksOf = (head: LedgerHead, { at }: Position): MirroredBooks | null => {
  const { reading } = head.state.figure;
  if (reading === null) return null;
  const { subscription: pool, net } = head.state;
  const open = describeSubscription(head.state);
  return {
    at,
    subscription: open ? pool : 0,
    purchased: Math.max(net, 0),
    excess: Math.max(-net, 0),
    plan: open?.plan ?? null,
    allotment: open?.allotment ?? 0,
    resetAt: open?.resetKnown ? open.cycleEnd : null,
  };
};

export const makeMirror = (
  { epoch, deviceId }: Identity,
  { settings, properties }: Standing,
): Mirror => ({
  version: 1,
  epoch,
  deviceId,
  settings,
  properties: properties
    .filter(({ recorded }) => recorded)
    .map(({ record, seq, books }) => ({ record, seq, books })),
});

/** A property whose rows, or the record beside them, are gone or in doubt. */
export interface Damage {
  readonly kept: MirroredProperty;
  /** Entries that are not there any more. */
  readonly missing: number;
}

/** Of another database than this one, and not the one that it was restored from. */
export const isForeign = ({ epoch }: Mirror, { identity }: Standing): boolean =>
  identity === null || (identity.epoch !== epoch && identity.restoredFrom !== epoch);

/**
 * What the database has lost since it was mirrored. A mirror behind the database is normal: the
 * browser ended before it was written. In a database that is not the mirrored one nothing that was
 * decided stands any more, whatever was written to it meanwhile.
 */
export const findDamage = (mirror: Mirror, standing: Standing): Damage[] => {
  if (standing.identity?.restoredFrom === mirror.epoch) return [];
  const foreign = isForeign(mirror, standing);
  const found = new Map(standing.properties.map((one) => [one.record.propertyId, one]));
  return mirror.properties.flatMap((kept) => {
    const stands = found.get(kept.record.propertyId);
    const rows = stands ? (stands.rows ?? stands.seq) : 0;
    const missing = Math.max(0, Math.max(kept.seq, stands?.seq ?? 0) - rows);
    return missing > 0 || !stands?.recorded || foreign ? [{ kept, missing }] : [];
  });
};

/**
 * The entries that give a ledger its balance back: a start and a reading, at the instant of the newest
 * entry that was mirrored.
 */
export const entriesFromMirror = (
  { record, seq, books }: MirroredProperty,
  now: Instant,
): Envelope[] => {
  if (books === null) return [];
  const { at, plan, allotment, resetAt } = books;
  const reading = {
    propertyId: record.propertyId,
    at,
    purchasedRemaining: books.purchased,
    excess: books.excess,
    ...(plan !== null && {
      plan,
      subscriptionRemaining: books.subscription,
      subscriptionTotal: allotment,
    }),
  };
  const taken = entriesFromReading(reading, null, {
    source: 'imported',
    timeZone: record.timeZone,
    ...(resetAt !== null && { resetAt }),
  });
  if (!taken.ok) return [];
  return taken.value.entries.map((entry) => ({
    ...entry,
    id: `${entry.id.startsWith('r:') ? '' : entry.id.slice(0, 2)}r:restored:${seq}`,
    // A reset that nobody knew is assumed in the restored books as well.
    source: entry.type !== 'reading.observed' && resetAt === null ? 'assumed' : 'imported',
    recordedAt: formatInstant(now),
  }));
};
