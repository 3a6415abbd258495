import { Dexie, type Table } from 'dexie';
import type { PropertyHead } from '../domain/property-head.ts';
import type { Instant } from '../domain/units.ts';
import type { PropertyRecord } from '../domain/property-record.ts';

/** Raised with every change of the tables; a database with a higher one is only read. */
export const SCHEMA_VERSION = 1;

/** One ledger entry as it was given. Append only: rows are never changed. */
export type EntryRow = { property: string; id: string; at: number; entry: unknown };

/** What the last commit left, written in the same transaction as its entries. */
export type HeadRow = { property: string; count: number; head: PropertyHead };

/** An AI message of the Chats panel whose property is not known yet: where and when, no text. */
export type WaitingRow = { identity: string; sender: string; seenAt: Instant };

export type MetaRow = { key: string; value: unknown };

export class CreditMeterDatabase extends Dexie {
  declare entries: Table<EntryRow, [string, string]>;
  declare heads: Table<HeadRow, string>;
  declare properties: Table<PropertyRecord, string>;
  declare waiting: Table<WaitingRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name = 'credit-meter') {
    // An acknowledgement must survive a power cut: Chromium's default is relaxed since 121.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores({
      entries: '[property+id], [property+at]',
      heads: 'property',
      properties: 'propertyId',
      waiting: 'identity, seenAt',
      meta: 'key',
    });
  }
}
