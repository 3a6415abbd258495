import { Dexie, type EntityTable, type Table } from 'dexie';

/** Raised with every change of the tables; a database with a higher one is only read. */
export const SCHEMA_VERSION = 1;

/** One ledger entry. Append only: rows are never changed. */
export type EntryRow = {
  property: string;
  id: string;
  at: number;
  /** The order of taking in, over all properties. */
  seq: number;
  entry: unknown;
};

/** What the last commit left: written in the same transaction as its entries. */
export type HeadRow = { property: string; seq: number; count: number; state: unknown };

/** An AI message of the Chats panel whose property is not known yet: where and when, no text. */
export type WaitingRow = { identity: string; sender: string; seenAt: number };

export type MetaRow = { key: string; value: unknown };

export class CreditMeterDatabase extends Dexie {
  declare entries: Table<EntryRow, [string, string]>;
  declare heads: EntityTable<HeadRow, 'property'>;
  declare properties: EntityTable<{ propertyId: string }, 'propertyId'>;
  declare waiting: EntityTable<WaitingRow, 'identity'>;
  declare meta: EntityTable<MetaRow, 'key'>;

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
