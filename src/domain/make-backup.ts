import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './export-format.ts';
import { formatInstant } from './instants.ts';
import { meetProperty, propertyRecordSchema } from './property-record.ts';
import { rulesOfProperty } from './property-summary.ts';
import { readRow } from './read-row.ts';
import type { Instant, PropertyId } from './units.ts';

/** All that is stored and cannot be made anew from the rest, as it lay there at one moment. */
export interface KeptRows {
  readonly deviceId: string;
  readonly entries: readonly { property: string; entry: unknown }[];
  readonly properties: readonly { propertyId: string }[];
  readonly hours: readonly { property: string; hours: unknown }[];
  readonly alerts: readonly { property: string }[];
  readonly chats: readonly { property: string }[];
  readonly settings: unknown;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly watched: readonly unknown[];
  readonly waiting: readonly unknown[];
}

type BackupProperty = Backup['properties'][number];

const groupByProperty = <Row extends { property: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> => Map.groupBy(rows, ({ property }) => property);

/**
 * The content of a backup, still without its checksum. `timeZone` is the browser's, for a ledger that
 * lost its record. The config of a property is what its books are kept by, so that a replay of the
 * file comes to the balance that was on the screen.
 */
export const makeBackup = (
  rows: KeptRows,
  exportedAt: Instant,
  timeZone: string,
): Omit<Backup, 'checksum'> => {
  const entries = groupByProperty(rows.entries);
  const alerts = groupByProperty(rows.alerts);
  const chats = groupByProperty(rows.chats);
  const hours = new Map(rows.hours.map((row) => [row.property, row.hours]));
  const records = new Map(rows.properties.map((row) => [row.propertyId, row]));
  const ids = new Set([...records.keys(), ...entries.keys(), ...hours.keys()]);
  const describe = (id: string): BackupProperty => {
    const record = records.get(id);
    const fresh = meetProperty(id as PropertyId, timeZone);
    const read = readRow(propertyRecordSchema, fresh, { ...record, propertyId: id }).value;
    return {
      id,
      name: read.name,
      config: rulesOfProperty(read.timeZone),
      entries: (entries.get(id) ?? []).map(({ entry }) => entry),
      ...(record && { record }),
      ...(hours.has(id) && { hours: hours.get(id) }),
      alerts: alerts.get(id) ?? [],
      chats: chats.get(id) ?? [],
    };
  };
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: formatInstant(exportedAt),
    deviceId: rows.deviceId,
    properties: [...ids].map(describe),
    settings: rows.settings,
    kept: { meta: rows.meta, watched: [...rows.watched], waiting: [...rows.waiting] },
  };
};
