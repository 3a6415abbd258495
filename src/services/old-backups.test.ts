import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backupDesk } from '../../tests/builders/backups.ts';
import { ACME, BETA, openDesk } from '../../tests/builders/ledger-store.ts';
import { alertRules } from '../domain/alert-rules.ts';
import { parseEntry, type Envelope } from '../domain/entries.ts';
import type { Backup } from '../domain/export-format.ts';
import { propertyRecordSchema, type PropertyRecord } from '../domain/property-record.ts';
import { instant } from '../domain/units.ts';
import { exportAll } from './export-all.ts';
import { previewImport, takeImport } from './import-file.ts';

const folder = new URL('../../tests/fixtures/backups/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
/** On the day after it was written. */
const openSample = () => {
  const desk = backupDesk(openDesk());
  desk.time.now = instant(Date.UTC(2026, 9, 13, 9));
  return desk;
};
const nameOf = (file: string): string => (JSON.parse(read(file)) as Backup).deviceId;

/** What every version wrote, and what it must come to for ever. A new version adds its row. */
const samples = [
  {
    file: 'version-1.json',
    own: { fresh: 13, unusable: 2, subscription: 4_889, purchased: 900, rows: 15 },
    other: { fresh: 8, leftOut: 6, unusable: 1, subscription: 4_900, purchased: 900, rows: 9 },
  },
];

/** Makes a browser the one that wrote a file. */
async function become(desk: ReturnType<typeof openSample>, deviceId: string): Promise<void> {
  const { epoch } = await desk.store.nameDatabase();
  const value = { epoch, deviceId, restoredFrom: null };
  await desk.db.meta.put({ key: 'identity', value });
}

async function take(desk: ReturnType<typeof openSample>, text: string) {
  await desk.shelf.write('import', text);
  const looked = await previewImport(desk);
  if (!looked.ok) throw new Error(looked.failure.kind);
  const { checksum } = looked.value;
  expect((await takeImport(desk, { checksum, takeSettings: true })).ok).toBe(true);
  return looked.value.changes;
}

describe('the samples', () => {
  it('are of every version that there is, and hold every type of entry', () => {
    expect(readdirSync(folder).toSorted()).toEqual(samples.map(({ file }) => file));
    const all = samples.flatMap(({ file }) => (JSON.parse(read(file)) as Backup).properties);
    const entries = all.flatMap((property) => property.entries as Envelope[]);
    const types = new Set(entries.filter((entry) => parseEntry(entry).ok).map(({ type }) => type));
    expect(types.size).toBe(10);
  });
});

describe.each(samples)('$file', ({ file, own, other }) => {
  it('comes in whole where it was written, and goes out as it came', async () => {
    const desk = openSample();
    await become(desk, nameOf(file));
    const { fresh, unusable } = own;
    expect(await take(desk, read(file))).toMatchObject([{ fresh, unusable }, { fresh: 0 }]);
    const { pools } = await desk.store.summarise(ACME, desk.clock());
    expect(pools).toMatchObject({ subscription: own.subscription, purchased: own.purchased });
    expect(await desk.db.entries.count()).toBe(own.rows);
    await exportAll(desk, 'json');
    const { properties, kept, settings } = JSON.parse(
      (await (await desk.shelf.read('export'))?.text()) ?? '',
    ) as Backup;
    const before = JSON.parse(read(file)) as Backup;
    expect(settings).toEqual(before.settings);
    expect(kept).toEqual(before.kept);
    const byId = (entries: readonly unknown[]) =>
      (entries as Envelope[]).toSorted((one, two) => (one.id < two.id ? -1 : 1));
    expect(byId(properties[0]?.entries ?? [])).toEqual(byId(before.properties[0]?.entries ?? []));
    const record = propertyRecordSchema.parse(before.properties[0]?.record);
    // What was bought is noted anew from the entries of the file.
    const bought = [{ at: Date.UTC(2026, 9, 3, 9), quantity: 1_000 }];
    // The books have lost the edge of "low", which is watched from check to check since.
    const config = { ...(before.properties[0]?.config as object), alerts: alertRules };
    expect({ ...properties[0], entries: [] }).toEqual({
      ...before.properties[0],
      record: { ...record, bought },
      config,
      entries: [],
    });
    // What the record has lost since is "not now" of one kind, which was over after four hours.
    const was = before.properties[0]?.record as PropertyRecord & { alertMemory: { snooze: null } };
    const { snooze, ...memory } = was.alertMemory;
    expect(record).toMatchObject({ ...was, alertMemory: memory });
    expect(snooze).toBeNull();
  });

  it('brings another browser its official facts, and never its counts', async () => {
    const desk = openSample();
    const { fresh, leftOut, unusable } = other;
    expect(await take(desk, read(file))).toMatchObject([
      { fresh, leftOut, unusable, isNew: true },
      { propertyId: BETA },
    ]);
    const { pools } = await desk.store.summarise(ACME, desk.clock());
    expect(pools).toMatchObject({ subscription: other.subscription, purchased: other.purchased });
    expect(await desk.db.entries.count()).toBe(other.rows);
  });
});
