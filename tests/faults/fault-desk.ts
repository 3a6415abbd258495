import { findTeamLink } from '../../src/adapters/tawk/team-link-address.ts';
import type { Alert } from '../../src/domain/alert.ts';
import type { HeldLink } from '../../src/domain/held-link.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { SurfaceState } from '../../src/domain/surface-state.ts';
import type { Instant } from '../../src/domain/units.ts';
import { keepMirror } from '../../src/services/mirror.ts';
import type { BadgeFace, Store, Warning } from '../../src/services/ports.ts';
import { refresh } from '../../src/services/refresh.ts';
import { CreditMeterDatabase } from '../../src/storage/database.ts';
import { createStore } from '../../src/storage/store.ts';
import { makeShelf } from '../builders/backups.ts';
import { breakDatabase } from './breaking-database.ts';

/** What lies outside of the database and what a person was told. */
export type Outside = {
  mirror: unknown;
  link: HeldLink | null;
  published: { views: readonly PropertyView[]; state: SurfaceState } | null;
  warned: string[];
};

let made = 0;

const wording = {
  badge: (view: PropertyView | null): BadgeFace => ({
    text: JSON.stringify(view?.figure ?? null),
    title: '',
    look: view?.look ?? 'stale',
  }),
  alert: ({ kind }: Alert) => ({ title: kind, body: '' }),
  digest: () => ({ title: 'digest', body: '' }),
  later: 'Not now',
  quiet: 'None at night',
};

/** Everything that the background connects, over the real store, with a database that can be broken. */
export function openFaultDesk(now: Instant, dress: (store: Store) => Store = (store) => store) {
  made += 1;
  const db = new CreditMeterDatabase(`fault-${made}`);
  const database = breakDatabase(db);
  const store = dress(createStore(db, 'UTC'));
  const time = { now };
  const clock = () => time.now;
  const outside: Outside = { mirror: undefined, link: null, published: null, warned: [] };
  const desk = {
    store,
    clock,
    paces: new Map(),
    timeZone: 'UTC',
    readWording: async () => wording,
    findLink: findTeamLink,
    shelf: {
      read: async () => outside.link,
      keep: async (link: HeldLink | null) => void (outside.link = link),
    },
    publisher: {
      publish: async (views: readonly PropertyView[], state: SurfaceState) =>
        void (outside.published = { views, state }),
    },
    toolbar: { show: async () => undefined },
    notifier: {
      deliver: async ({ id }: Warning) => {
        outside.warned.push(id);
        return true;
      },
    },
  };
  const mirrorShelf = {
    read: async () => structuredClone(outside.mirror),
    write: async (mirror: unknown) => void (outside.mirror = structuredClone(mirror)),
    clear: async () => void (outside.mirror = undefined),
  };
  return {
    ...desk,
    transfer: makeShelf().shelf,
    shelves: {
      eraseHere: async () => void Object.assign(outside, { mirror: undefined, published: null }),
      eraseSynced: async () => undefined,
    },
    db,
    database,
    time,
    outside,
    refresh: () => refresh(desk),
    mirror: (countRows: boolean) => keepMirror({ store, clock, shelf: mirrorShelf }, countRows),
  };
}
export type FaultDesk = ReturnType<typeof openFaultDesk>;

/** Every row of every table. */
export type Rows = Record<string, object[]>;

export const readRows = async (db: CreditMeterDatabase): Promise<Rows> =>
  Object.fromEntries(
    await Promise.all(
      db.tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const),
    ),
  );

export async function writeRows(db: CreditMeterDatabase, rows: Rows): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    for (const table of db.tables) await table.bulkAdd(rows[table.name] ?? []);
  });
}
