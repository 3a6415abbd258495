import {
  mergeSpans,
  type LoggedAlert,
  type OpenedChat,
  type WatchedSpan,
} from '../domain/kept-evidence.ts';
import { DAY_MS } from '../domain/instants.ts';
import { instant, type Instant, type PropertyId } from '../domain/units.ts';
import { usageHoursSchema, type UsageHours } from '../domain/usage-hours.ts';
import type { CreditMeterDatabase } from './database.ts';
import { withHealing } from './healing.ts';

/** More chats than these say nothing more about whether the AI answers. */
const CHATS_KEPT = 400;
const ALERTS_LISTED = 200;
/** Somewhat longer than the hours of use that the spans explain. */
const WATCHED_KEPT_MS = 190 * DAY_MS;

const allOf = (property: string): [[string, number], [string, number]] => [
  [property, -Infinity],
  [property, Infinity],
];

/** The hours of use that the forecast learns from, one row a property. */
export const keepHours = (db: CreditMeterDatabase) => ({
  /** Null where none stand, or none that this version understands. */
  readHours: async (propertyId: PropertyId): Promise<UsageHours | null> => {
    const row = await withHealing(db, () => db.hours.get(propertyId));
    const hours = usageHoursSchema.safeParse(row?.hours);
    return hours.success ? hours.data : null;
  },

  writeHours: async (propertyId: PropertyId, hours: UsageHours) => {
    await withHealing(db, () => db.hours.put({ property: propertyId, hours }));
  },
});

/** What was warned of, newest first. */
export const keepAlerts = (db: CreditMeterDatabase) => ({
  logAlert: async (alert: LoggedAlert) => {
    await withHealing(db, () => db.alerts.put(alert));
  },

  listAlerts: (propertyId: PropertyId): Promise<LoggedAlert[]> =>
    withHealing(db, () =>
      db.alerts
        .where('[property+at]')
        .between(...allOf(propertyId))
        .reverse()
        .limit(ALERTS_LISTED)
        .toArray(),
    ),
});

/** Chats that were opened, newest first: a chat in which an AI agent was seen once stays so. */
export const keepChats = (db: CreditMeterDatabase) => ({
  noteChats: (chats: readonly OpenedChat[]) =>
    withHealing(db, () =>
      db.transaction('rw', db.chats, async () => {
        for (const chat of chats) {
          const known = await db.chats.get([chat.property, chat.chat]);
          await db.chats.put({
            ...chat,
            aiAnswered: chat.aiAnswered || known?.aiAnswered === true,
          });
        }
        for (const property of new Set(chats.map((chat) => chat.property))) {
          const older = db.chats.where('[property+at]').between(...allOf(property));
          await db.chats.bulkDelete(await older.reverse().offset(CHATS_KEPT).primaryKeys());
        }
      }),
    ),

  listChats: (propertyId: PropertyId): Promise<OpenedChat[]> =>
    withHealing(db, () =>
      db.chats
        .where('[property+at]')
        .between(...allOf(propertyId))
        .reverse()
        .toArray(),
    ),
});

/** When dashboard tabs were watched: spans that neither meet nor overlap, oldest first. */
export const keepWatched = (db: CreditMeterDatabase) => ({
  noteWatched: (span: WatchedSpan) =>
    withHealing(db, () => db.transaction('rw', db.watched, async () => addSpan(db, span))),

  listWatched: (since: Instant): Promise<WatchedSpan[]> =>
    withHealing(db, () =>
      db.watched
        .orderBy('from')
        .filter(({ until }) => until > since)
        .toArray(),
    ),
});

/** Joins a span to those that it meets, and forgets what is too old beside it. */
export async function addSpan(db: CreditMeterDatabase, span: WatchedSpan): Promise<void> {
  const met = await db.watched
    .where('from')
    .belowOrEqual(span.until)
    .reverse()
    .until(({ until }) => until < span.from)
    .toArray();
  await db.watched.bulkDelete(met.map(({ from }) => from));
  const whole = mergeSpans(span, met);
  await db.watched.put(whole);
  const forgotten = instant(whole.until - WATCHED_KEPT_MS);
  const old = db.watched
    .where('from')
    .below(forgotten)
    .and(({ until }) => until <= forgotten);
  await db.watched.bulkDelete(await old.primaryKeys());
}
