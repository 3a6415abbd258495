import { describe, expect, it } from 'vitest';
import { ACME, BETA, openDesk } from '../../tests/builders/ledger-store.ts';
import { meetProperty } from '../domain/property-record.ts';
import { firstSettings } from '../domain/surface-state.ts';

const named = { ...meetProperty(ACME, 'UTC'), name: 'Acme', aiNames: ['Apollo'] };

describe('a property row of another version', () => {
  it('without fields that came later has their defaults', async () => {
    const { db, store } = openDesk('Asia/Tokyo');
    await db.table('properties').put({ propertyId: ACME, name: 'Acme', watched: false });
    expect(await store.listProperties()).toEqual([
      { ...meetProperty(ACME, 'Asia/Tokyo'), name: 'Acme', watched: false },
    ]);
    expect(await store.listDamaged()).toEqual([]);
  });

  it('keeps fields that only a newer version knows', async () => {
    const { db, store } = openDesk();
    await db.table('properties').put({ ...named, invented: { later: true } });
    await store.changeProperty(ACME, (record) => ({ ...record, starred: true }));
    expect(await db.properties.get(ACME)).toEqual({
      ...named,
      starred: true,
      invented: { later: true },
    });
  });
});

describe('a property row with a field that cannot be read', () => {
  const damaged = { ...named, aiNames: 'Apollo', readFailure: { kind: 'tired' } };
  const report = {
    table: 'properties',
    key: ACME,
    fields: ['aiNames', 'readFailure'],
    row: damaged,
  };

  it('is read without it, and reported', async () => {
    const { db, store } = openDesk();
    await db.table('properties').put(damaged);
    expect(await store.listProperties()).toEqual([{ ...named, aiNames: [] }]);
    expect(await store.listDamaged()).toEqual([report]);
  });

  it('is kept as it was when it is written over, once', async () => {
    const { db, store } = openDesk();
    await db.table('properties').put(damaged);
    await store.append(ACME, () => []);
    await store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Zoe'] }));
    await store.changeProperty(BETA, (record) => record);
    expect(await store.listDamaged()).toEqual([report]);
    expect(await store.listProperties()).toMatchObject([
      { aiNames: ['Zoe'] },
      { propertyId: BETA },
    ]);
  });
});

describe('settings of another version', () => {
  it('have the defaults of what came later, and keep what only a newer version knows', async () => {
    const { db, store } = openDesk();
    await db.meta.put({ key: 'settings', value: { warnings: true, invented: 1 } });
    expect(await store.readSettings()).toEqual({ ...firstSettings, warnings: true });
    await store.changeSettings({ pill: false });
    expect((await db.meta.get('settings'))?.value).toEqual({
      ...firstSettings,
      warnings: true,
      pill: false,
      invented: 1,
    });
  });

  it('with a field that cannot be read keep the others, and the original is kept', async () => {
    const { db, store } = openDesk();
    const value = { ...firstSettings, warnings: true, pill: 'perhaps' };
    await db.meta.put({ key: 'settings', value });
    expect(await store.readSettings()).toEqual({ ...firstSettings, warnings: true });
    await store.changeSettings({ putOff: 'x' });
    expect(await store.listDamaged()).toEqual([
      { table: 'meta', key: 'settings', fields: ['pill'], row: value },
    ]);
  });
});
