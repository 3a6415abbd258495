import { expect, it, describe } from 'vitest';
import { backupDesk } from '../../tests/builders/backups.ts';
import { ACME, BETA, later, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import type { Envelope } from '../domain/entries.ts';
import { isIntact, type Backup } from '../domain/export-format.ts';
import { formatInstant } from '../domain/instants.ts';
import { noUsageHours, type UsageHours } from '../domain/usage-hours.ts';
import type { PropertyId } from '../domain/units.ts';
import { SCHEMA_VERSION } from '../storage/database.ts';
import { eraseAll } from './erase-all.ts';
import { exportAll } from './export-all.ts';

const usage = (id: string): Envelope => ({
  id,
  type: 'usage.recorded',
  at: formatInstant(later(1)),
});
const read = async ({ files }: ReturnType<typeof backupDesk>): Promise<string> =>
  // A mark at the start is part of the file.
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.get('export')?.arrayBuffer());

describe('an export', () => {
  it('is of one moment while writes go on: of what is written together, all or nothing', async () => {
    const desk = backupDesk(openDesk());
    const { store } = desk;
    const properties = Array.from(
      { length: 6 },
      (_, index) => String(index).repeat(24) as PropertyId,
    );
    const append = (propertyId: PropertyId, turn: number) =>
      store.append(propertyId, () => ({
        entries: [usage(`a${turn}`), usage(`b${turn}`)],
        hours: { ...noUsageHours, startHour: turn },
      }));
    const writing = Promise.all(
      properties.map(async (propertyId) => {
        for (let turn = 1; turn <= 30; turn += 1) await append(propertyId, turn);
      }),
    );
    const seen = new Set<number>();
    for (let times = 0; times < 8; times += 1) {
      await exportAll(desk, 'json');
      const backup = JSON.parse(await read(desk)) as Backup;
      expect(await isIntact(backup, desk.digest)).toBe(true);
      for (const { entries, hours } of backup.properties) {
        expect(entries).toHaveLength(2 * (hours as UsageHours).startHour);
        seen.add(entries.length);
      }
    }
    await writing;
    expect(seen.size).toBeGreaterThan(3);
  });

  it('holds what counts for nothing and what cannot be read, and a name for itself', async () => {
    const desk = backupDesk(openDesk());
    await desk.store.append(ACME, () => [{ id: 'q', type: 'nonsense', at: 7 }]);
    await desk.db.properties.put({ propertyId: BETA, aiNames: 7, later: true } as never);
    expect(await exportAll(desk, 'json')).toBe('credit-meter-2026-11-22.json');
    const { properties, deviceId } = JSON.parse(await read(desk)) as Backup;
    expect(deviceId).toMatch(/^[0-9a-f]{32}$/);
    expect(properties).toMatchObject([
      { id: ACME, entries: [{ id: 'q', type: 'nonsense', at: 7 }] },
      { id: BETA, record: { aiNames: 7, later: true } },
    ]);
  });

  it('brings out what a newer version keeps, whatever it wrote about itself', async () => {
    const desk = backupDesk(openDesk());
    await desk.store.append(ACME, () => [usage('u')]);
    await desk.db.meta.put({ key: 'identity', value: { of: 'a later shape' } });
    await desk.db.meta.put({ key: 'schemaVersion', value: SCHEMA_VERSION + 1 });
    desk.db.close({ disableAutoOpen: false });
    await desk.store.listProperties();
    expect(desk.store.savingState()).toBe('newer_data');
    await exportAll(desk, 'json');
    const { properties } = JSON.parse(await read(desk)) as Backup;
    expect(properties).toMatchObject([{ id: ACME, entries: [{ id: 'u' }] }]);
  });

  it('as a table says what each fact left, and lets no name become a formula', async () => {
    const desk = backupDesk(openDesk('Europe/Berlin'));
    await desk.store.changeProperty(ACME, (record) => ({ ...record, name: '=HYPERLINK("x", 1)' }));
    const fact = (id: string, type: string, minutes: number, fields: object): Envelope => ({
      id,
      type,
      at: formatInstant(later(minutes)),
      ...fields,
    });
    await desk.store.append(ACME, () => [
      fact('-s', 'subscription.started', 0, { plan: '@growth', allotment: 10, source: 'typed' }),
      fact('u', 'usage.recorded', 1, { quantity: 12, recordedAt: formatInstant(later(2)) }),
      fact('d', 'adjustment.recorded', 2, { bucket: 'purchased', delta: -3, reason: '+a' }),
      { id: 'q', type: 'nonsense', at: 'never' },
    ]);
    desk.time.now = later(3);
    expect(await exportAll(desk, 'csv')).toBe('credit-meter-2026-11-22.csv');
    const name = `"'=HYPERLINK(""x"", 1)"`;
    const at = (minute: number) => `2026-11-22T10:0${minute}:00+01:00`;
    expect(await read(desk)).toBe(
      [
        '\uFEFFproperty,at,type,quantity,plan,subscription_read,purchased_read,excess_read,subscription_after,purchased_after,excess_after,source,recorded_at,property_id,id',
        `${name},${at(0)},subscription.started,,'@growth,,,,10,0,0,typed,${at(0)},${ACME},'-s`,
        `${name},${at(1)},usage.recorded,12,,,,,0,0,2,,${at(2)},${ACME},u`,
        `${name},${at(2)},adjustment.recorded,-3,,,,,0,0,5,,${at(2)},${ACME},d`,
        '',
      ].join('\r\n'),
    );
  });
});

describe('erasing everything', () => {
  it('leaves the name of the browser and nothing else, and the ledger goes on', async () => {
    const desk = backupDesk(openDesk());
    await desk.store.append(ACME, () => [usage('u')]);
    await desk.store.keepWaiting([{ identity: 'w', sender: 'Apollo', seenAt: NINE }]);
    const { deviceId, epoch } = await desk.store.nameDatabase();
    const erased: string[] = [];
    const shelves = {
      eraseHere: async () => void erased.push(`${await desk.db.entries.count()} here`),
      eraseSynced: async () => void erased.push(`${await desk.db.entries.count()} synced`),
    };
    await eraseAll({ store: desk.store, shelves });
    expect(erased).toEqual(['1 here', '0 synced']);
    const left = await Promise.all(
      desk.db.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    expect(left.filter(([, rows]) => rows.length > 0)).toMatchObject([
      ['meta', [{ key: 'identity', value: { deviceId } }, { key: 'schemaVersion' }]],
    ]);
    expect((await desk.store.nameDatabase()).epoch).not.toBe(epoch);
    await desk.store.append(ACME, () => [usage('u')]);
    expect(await desk.db.entries.count()).toBe(1);
  });
});
