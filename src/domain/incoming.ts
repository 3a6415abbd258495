import * as z from 'zod/mini';
import { attempt } from './attempt.ts';
import { selectFromBackup } from './backup-intake.ts';
import { parseEntry, type Envelope } from './entries.ts';
import { fail, succeed, type Result } from './result.ts';
import type { Backup } from './export-format.ts';
import { readAddresses, readSettings } from './incoming-settings.ts';
import { DAMAGED, FINGERPRINT_KEY, RECORDED } from './kept-meta.ts';
import { JUMP_MS, recordedUpToSchema, type RecordedUpTo } from './recording-clock.ts';
import { parseInstant } from './instants.ts';
import {
  loggedAlertSchema,
  openedChatSchema,
  watchedSpanSchema,
  type LoggedAlert,
  type OpenedChat,
  type WatchedSpan,
} from './kept-evidence.ts';
import { meetProperty, propertyRecordSchema, type PropertyRecord } from './property-record.ts';
import type { BackupFailure } from './backup-failure.ts';
import { readRow } from './read-row.ts';
import type { Settings } from './surface-state.ts';
import { isTimeZone } from './time-zones.ts';
import { instantSchema, propertyIdSchema } from './unit-schemas.ts';
import type { Instant, PropertyId } from './units.ts';
import { usageHoursSchema, type UsageHours } from './usage-hours.ts';

/** What one property of a file brings, as far as it may come in. */
export interface IncomingProperty {
  readonly record: PropertyRecord;
  readonly entries: readonly Envelope[];
  /** What another device counted: it stays out. */
  readonly leftOut: number;
  /** What is no entry at all, or dated ahead of now by another's clock. */
  readonly unusable: number;
  readonly hours: UsageHours | null;
  readonly alerts: readonly LoggedAlert[];
  readonly chats: readonly OpenedChat[];
}

const buildWaitingSchema = () =>
  z.object({ identity: z.string(), sender: z.string(), seenAt: instantSchema });

/** What a file brings: all of it from this device, of another the official facts and settings. */
export interface Incoming {
  readonly isOwn: boolean;
  readonly properties: readonly IncomingProperty[];
  readonly settings: Partial<Settings>;
  readonly addresses: Readonly<Record<string, string>>;
  /** Makes the ids of counted messages; null where none may come in. */
  readonly fingerprintKey: string | null;
  readonly recorded: RecordedUpTo | null;
  readonly watched: readonly WatchedSpan[];
  readonly waiting: readonly z.infer<ReturnType<typeof buildWaitingSchema>>[];
  /** Rows that could not be read when the file was written, by their keys. */
  readonly damaged: Readonly<Record<string, unknown>>;
}

/** No entry of ours takes a twentieth of it; what is larger hides something else. */
const LARGEST_ENTRY = 8_000;

/** The browser that the file comes to. */
export type Arrival = { deviceId: string; now: Instant; timeZone: string };

/** What may come in of a backup; a property whose id is none makes the whole file unusable. */
export const readIncoming = (backup: Backup, arrival: Arrival): Result<Incoming, BackupFailure> => {
  const isOwn = backup.deviceId !== '' && backup.deviceId === arrival.deviceId;
  const wrong = backup.properties.findIndex(({ id }) => !propertyIdSchema.safeParse(id).success);
  if (wrong >= 0) return fail({ kind: 'malformed', field: `properties.${wrong}.id` });
  const { meta = {}, watched = [], waiting = [] } = (isOwn && backup.kept) || {};
  const key = meta[FINGERPRINT_KEY];
  const recorded = recordedUpToSchema.safeParse(meta[RECORDED]);
  return succeed({
    isOwn,
    properties: backup.properties.map((one) => readProperty(one, isOwn, arrival)),
    settings: readSettings(backup.settings, isOwn),
    addresses: readAddresses(backup.kept?.meta ?? {}),
    fingerprintKey: typeof key === 'string' ? key : null,
    recorded: recorded.success ? recorded.data : null,
    watched: keepReadable(watchedSpanSchema, watched),
    waiting: keepReadable(buildWaitingSchema(), waiting),
    damaged: Object.fromEntries(Object.entries(meta).filter(([name]) => name.startsWith(DAMAGED))),
  });
};

/** What a file would change of one property. */
export interface IncomingChange {
  readonly propertyId: PropertyId;
  readonly name: string | null;
  readonly isNew: boolean;
  readonly fresh: number;
  /** Stands here already. */
  readonly known: number;
  /** Counts of another device, which stay out. */
  readonly leftOut: number;
  /** Kept where it is an entry at all, and of no effect. */
  readonly unusable: number;
}

/** Counts a property's entries by what becomes of them; `fresh` are those that would be added. */
export const changeOf = (
  { record, entries, leftOut, unusable }: IncomingProperty,
  fresh: readonly unknown[],
  isNew: boolean,
): IncomingChange => {
  const quarantined = fresh.filter((entry) => !parseEntry(entry as Envelope).ok).length;
  return {
    propertyId: record.propertyId,
    name: record.name,
    isNew,
    fresh: fresh.length - quarantined,
    known: entries.length - fresh.length,
    leftOut,
    unusable: unusable + quarantined,
  };
};

const keepReadable = <Value>(schema: z.ZodMiniType<Value>, rows: readonly unknown[]): Value[] =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });

const isUsable = (given: unknown): given is Envelope => {
  const { id, type } = Object(given) as Record<string, unknown>;
  const isNamed = typeof id === 'string' && id !== '' && typeof type === 'string';
  const text = attempt(() => JSON.stringify(given));
  return isNamed && text.ok && text.value.length <= LARGEST_ENTRY;
};

const readProperty = (
  given: Backup['properties'][number],
  isOwn: boolean,
  { now, timeZone }: Arrival,
): IncomingProperty => {
  const propertyId = given.id as PropertyId;
  const usable = given.entries.filter(isUsable);
  const selected = selectFromBackup(usable, isOwn);
  const isAhead = (entry: Envelope): boolean => {
    const at = parseInstant(entry['at']);
    return !isOwn && entry.type !== 'event.voided' && at.ok && at.value > now + JUMP_MS;
  };
  const entries = selected.filter((entry) => !isAhead(entry));
  const hours = usageHoursSchema.safeParse(given.hours);
  const ofThis = { property: propertyId };
  const mine = (rows: readonly unknown[] = []) =>
    isOwn ? rows.map((row) => ({ ...Object(row), ...ofThis })) : [];
  return {
    record: readRecord(given, propertyId, timeZone),
    entries,
    leftOut: usable.length - selected.length,
    unusable: given.entries.length - usable.length + selected.length - entries.length,
    hours: isOwn && hours.success ? hours.data : null,
    alerts: keepReadable(loggedAlertSchema, mine(given.alerts)),
    chats: keepReadable(openedChatSchema, mine(given.chats)),
  };
};

/** A file without a record still names the property and, in its rules, the zone. */
const readRecord = (
  { record, name, config }: Backup['properties'][number],
  propertyId: PropertyId,
  ownZone: string,
): PropertyRecord => {
  const { timeZone } = Object(config) as { timeZone?: unknown };
  const zone = isTimeZone(timeZone) ? timeZone : ownZone;
  const fresh = { ...meetProperty(propertyId, zone), name: name ?? null };
  return readRow(propertyRecordSchema, fresh, { ...Object(record), propertyId }).value;
};
