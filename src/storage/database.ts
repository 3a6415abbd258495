import { Dexie, type Table } from 'dexie';
import type { Checkpoint } from '../domain/checkpoints.ts';
import type { LoggedAlert, OpenedChat, WatchedSpan } from '../domain/kept-evidence.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { UsageHours } from '../domain/usage-hours.ts';
import { createPlace, type Place } from './place.ts';
import { createSavingWatch } from './saving-watch.ts';
import { guardSchema } from './schema-guard.ts';
import { upgradeToVersion2 } from './upgrades.ts';

/** Raised with every change of the tables; a database with a higher one is only read. */
export const SCHEMA_VERSION = 2;

/** One ledger entry as it was given. Append only: rows are never changed. */
export type EntryRow = { property: string; id: string; at: number; entry: unknown };

/** What the last commit left, written in the same transaction as its entries. Derived. */
export type HeadRow = {
  property: string;
  /** The zone by whose rules it was made. */
  timeZone: string;
  /** How many entry rows it stands for. */
  count: number;
  /** How many checkpoints stand before it. */
  checkpoints: number;
  head: LedgerHead;
};

/** The books at a reset that is some days behind. Derived: it changes cost, never meaning. */
export type CheckpointRow = Checkpoint & { property: string };

export type HoursRow = { property: string; hours: UsageHours };

/** An AI message of the Chats panel whose property is not known yet: where and when, no text. */
export type WaitingRow = { identity: string; sender: string; seenAt: Instant };

export type MetaRow = { key: string; value: unknown };

/** What is kept of a property, as it lies there: any version may have written it. */
export type PropertyRow = { propertyId: PropertyId };

export class CreditMeterDatabase extends Dexie {
  declare entries: Table<EntryRow, [string, string]>;
  declare heads: Table<HeadRow, string>;
  declare checkpoints: Table<CheckpointRow, [string, number]>;
  declare properties: Table<PropertyRow, string>;
  declare hours: Table<HoursRow, string>;
  declare alerts: Table<LoggedAlert, [string, string]>;
  declare chats: Table<OpenedChat, [string, string]>;
  declare watched: Table<WatchedSpan, number>;
  declare waiting: Table<WaitingRow, string>;
  declare meta: Table<MetaRow, string>;

  readonly saving = createSavingWatch();

  readonly place: Place;

  constructor(name = 'credit-meter') {
    const place = createPlace();
    // An acknowledgement must survive a power cut: Chromium's default is relaxed since 121.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: place.factory });
    this.place = place;
    // Its own are left out of the build (scripts/cut-dexie.ts), and without any it upgrades nothing.
    this.use({ stack: 'dbcore', name: 'none', create: (core) => core });
    this.version(1).stores({
      entries: '[property+id], [property+at]',
      heads: 'property',
      properties: 'propertyId',
      waiting: 'identity, seenAt',
      meta: 'key',
    });
    this.version(2)
      .stores({
        checkpoints: '[property+through]',
        hours: 'property',
        alerts: '[property+id], [property+at]',
        chats: '[property+chat], [property+at]',
        watched: 'from',
      })
      .upgrade(upgradeToVersion2);
    guardSchema(this, SCHEMA_VERSION, this.saving);
  }
}
