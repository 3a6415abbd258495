import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupDesk, sealFile } from '../../tests/builders/backups.ts';
import {
  ACME,
  BETA,
  later,
  makeReading,
  NINE,
  openDesk,
} from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { balanceAt } from '../domain/balance.ts';
import type { Backup } from '../domain/export-format.ts';
import { formatInstant } from '../domain/instants.ts';
import { LARGEST_BACKUP } from '../domain/backup-failure.ts';
import { firstSettings } from '../domain/surface-state.ts';
import { exportAll } from './export-all.ts';
import { previewImport, takeImport } from './import-file.ts';
import { takeAiMessages, takeReading } from './take-in.ts';
import { forgetDatabase } from '../../tests/builders/databases.ts';

type Desk = ReturnType<typeof openBackupDesk>;
const openBackupDesk = () => backupDesk(openDesk());

/** A figure, and messages counted after it. */
async function work(desk: Desk, counted: number, left = 612): Promise<void> {
  await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
  await takeReading(
    desk,
    makeReading({ subscriptionRemaining: left, subscriptionTotal: 1_000 }),
    'read',
  );
  const messages = Array.from({ length: counted }, (_, index) => ({
    identity: `m${index}`,
    propertyId: ACME,
    sender: 'Apollo',
    seenAt: later(index + 1),
  }));
  desk.time.now = later(counted + 1);
  await takeAiMessages(desk, messages);
}

const exportText = async (desk: Desk): Promise<string> => {
  await exportAll(desk, 'json');
  return (await desk.shelf.read('export'))?.text() ?? '';
};

/** Lays a text on the shelf, looks at it and takes it. */
async function bring(desk: Desk, text: string, takeSettings = false) {
  await desk.shelf.write('import', text);
  const looked = await previewImport(desk);
  if (!looked.ok) return looked.failure;
  const { checksum, ...preview } = looked.value;
  const taken = await takeImport(desk, { checksum, takeSettings });
  return { ...preview, taken };
}

const dump = async ({ db }: Desk) => ({
  entries: await db.entries.toArray(),
  heads: await db.heads.toArray(),
  checkpoints: await db.checkpoints.toArray(),
  properties: await db.properties.toArray(),
  hours: await db.hours.toArray(),
  alerts: await db.alerts.toArray(),
  chats: await db.chats.toArray(),
  watched: await db.watched.toArray(),
  waiting: await db.waiting.toArray(),
  meta: (await db.meta.toArray()).filter(({ key }) => key !== 'identity'),
});

async function fillEverything(desk: Desk): Promise<void> {
  const { store, db } = desk;
  await work(desk, 3);
  await store.changeSettings({ digest: false, alertChoice: 'i_ask' });
  await store.changeProperty(ACME, (record) => ({
    ...record,
    name: 'Acme shop',
    aiNames: ['Apollo'],
  }));
  await store.learnAddress('top_up', '#/:property/top-up');
  await store.readFingerprintKey();
  await store.logAlert({
    property: ACME,
    id: 'a',
    at: NINE,
    kind: 'low',
    delivered: true,
    params: {},
  });
  await store.noteChats([
    { property: ACME, chat: 'c', at: NINE, visitorFirst: true, aiAnswered: true },
  ]);
  await store.noteWatched({ from: NINE, until: later(5) });
  await store.keepWaiting([{ identity: 'w', sender: 'Apollo', seenAt: NINE }]);
  await db.properties.put({ propertyId: BETA, aiNames: 7, watched: false } as never);
  await store.changeProperty(BETA, (record) => ({ ...record, name: 'Beta' }));
}

describe("a browser's own file", () => {
  it('brings everything back that was erased, row by row', async () => {
    const desk = openBackupDesk();
    await fillEverything(desk);
    const text = await exportText(desk);
    const before = await dump(desk);
    await desk.store.eraseAll();
    expect(await desk.store.listProperties()).toEqual([]);
    expect(await bring(desk, text, true)).toMatchObject({
      isOwn: true,
      changes: [
        { propertyId: ACME, name: 'Acme shop', isNew: true, fresh: 5, known: 0, unusable: 0 },
        { propertyId: BETA, name: 'Beta', isNew: true, fresh: 0 },
      ],
      taken: { ok: true, value: 5 },
    });
    expect(await dump(desk)).toEqual(before);
    expect(before.meta.map(({ key }) => key)).toContain(`damaged:properties:${BETA}`);
  });

  it('brought twice changes nothing, and says so before', async () => {
    const desk = openBackupDesk();
    await fillEverything(desk);
    const text = await exportText(desk);
    const before = await dump(desk);
    for (const takeSettings of [false, true]) {
      expect(await bring(desk, text, takeSettings)).toMatchObject({
        changes: [{ isNew: false, fresh: 0, known: 5 }, { fresh: 0 }],
        taken: { ok: true, value: 0 },
      });
      expect(await dump(desk)).toEqual(before);
    }
    expect(desk.files.size).toBe(0);
  });

  it('leaves later decisions alone unless the person takes its settings', async () => {
    const desk = openBackupDesk();
    await fillEverything(desk);
    const text = await exportText(desk);
    await desk.store.changeProperty(ACME, (record) => ({ ...record, name: 'New', packCents: 900 }));
    await desk.store.changeSettings({ digest: true });
    await bring(desk, text);
    const named = async () => (await desk.store.listProperties()).map(({ name }) => name);
    expect(await named()).toEqual(['New', 'Beta']);
    expect(await desk.store.readSettings()).toMatchObject({ digest: true, alertChoice: 'i_ask' });
    await bring(desk, text, true);
    expect(await named()).toEqual(['Acme shop', 'Beta']);
    expect((await desk.store.readSettings()).digest).toBe(false);
  });

  it('is the balance of the screen when it is replayed', async () => {
    const desk = openBackupDesk();
    await work(desk, 7);
    const { properties, exportedAt } = JSON.parse(await exportText(desk)) as Backup;
    const [property] = properties;
    const view = balanceAt(property?.entries ?? [], desk.clock(), property?.config);
    const { pools } = await desk.store.summarise(ACME, desk.clock());
    expect(exportedAt).toBe(formatInstant(desk.clock()));
    expect(view.subscriptionRemaining).toBe(605);
    expect(pools.subscription).toBe(605);
  });
});

describe("another browser's file", () => {
  it('brings its figures and none of its counts', async () => {
    const [theirs, mine] = [openBackupDesk(), openBackupDesk()];
    await fillEverything(theirs);
    const brought = await bring(mine, await exportText(theirs), true);
    expect(brought).toMatchObject({
      isOwn: false,
      changes: [{ name: 'Acme shop', isNew: true, fresh: 2, leftOut: 3 }, { name: 'Beta' }],
    });
    const rows = await mine.db.entries.toArray();
    expect(rows.map(({ id }) => id.slice(0, 2)).toSorted()).toEqual(['r:', 's:']);
    const { chats, alerts, hours, watched, waiting, meta } = await dump(mine);
    expect([chats, alerts, hours, watched, waiting]).toEqual([[], [], [], [], []]);
    expect(meta.map(({ key }) => key)).toEqual(['address:top_up', 'schemaVersion', 'settings']);
    expect(await mine.store.readSettings()).toMatchObject({ digest: false, alertChoice: 'i_ask' });
  });

  it('never turns on what a person must be asked for', async () => {
    const [theirs, mine] = [openBackupDesk(), openBackupDesk()];
    await work(theirs, 0);
    await theirs.store.changeSettings({ figuresFollow: true, warnings: true, pill: false });
    await bring(mine, await exportText(theirs), true);
    expect(await mine.store.readSettings()).toEqual({ ...firstSettings, pill: false });
  });

  it('leaves out what its clock dates ahead of ours', async () => {
    const [theirs, mine] = [openBackupDesk(), openBackupDesk()];
    await work(theirs, 0);
    mine.time.now = later(-60);
    expect(await bring(mine, await exportText(theirs))).toMatchObject({
      changes: [{ fresh: 0, unusable: 2 }],
    });
  });

  it('comes to the same in any order, and twice is once', async () => {
    const rows = fc.array(
      fc
        .tuple(fc.nat(3), fc.constantFrom(0, 0, 1, 50_000), fc.constantFrom(5, 40), fc.boolean())
        .map(([id, minutes, amount, isReading]) => ({
          id: `${isReading ? 'r' : 'u'}:${id}`,
          type: isReading ? 'reading.observed' : 'usage.recorded',
          at: formatInstant(later(minutes - 60_000)),
          ...(isReading ? { subscriptionRemaining: amount } : { quantity: 1 }),
        })),
      { maxLength: 6 },
    );
    const fileOf = (deviceId: string, entries: object[]) =>
      sealFile({
        format: 'credit-meter',
        version: 1,
        exportedAt: formatInstant(NINE),
        deviceId,
        properties: [{ id: ACME, name: null, config: {}, entries }],
        settings: {},
      });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const files = [await fileOf('one', first), await fileOf('two', second)] as const;
        const [here, there] = [openBackupDesk(), openBackupDesk()];
        for (const file of files) await bring(here, file);
        for (const file of [files[1], files[0], files[1], files[0]]) await bring(there, file);
        const [one, other] = [await dump(here), await dump(there)];
        expect(other.heads.map(({ head }) => head)).toEqual(one.heads.map(({ head }) => head));
        expect(one.entries.some(({ id }) => id.startsWith('u'))).toBe(false);
        await Promise.all([here.db, there.db].map(forgetDatabase));
      }),
      runs(60),
    );
  });
});

describe('a file that cannot be taken', () => {
  const good = async () => {
    const desk = openBackupDesk();
    await fillEverything(desk);
    return exportText(desk);
  };
  const changed = (change: (backup: Record<string, unknown>) => object) => async () =>
    JSON.stringify(change(JSON.parse(await good()) as Record<string, unknown>));
  const resealed = (change: (backup: Backup) => object) => async () => {
    const { checksum: _, ...content } = JSON.parse(await good()) as Backup;
    return sealFile(change(content as Backup) as Backup);
  };

  it.each<[string, () => Promise<string>, object]>([
    ['no JSON', async () => 'PK\u0003\u0004', { kind: 'not_json' }],
    ['nothing', async () => '', { kind: 'not_json' }],
    ['cut in the middle', async () => (await good()).slice(0, -40), { kind: 'cut' }],
    ["another program's", async () => '{"format":"photos","version":1}', { kind: 'other_program' }],
    ['a list', async () => '[]', { kind: 'other_program' }],
    [
      'a polluted prototype',
      async () => '{"__proto__":{"format":"credit-meter"}}',
      { kind: 'other_program' },
    ],
    ['a newer version', changed((backup) => ({ ...backup, version: 2 })), { kind: 'newer' }],
    [
      'no version',
      changed((backup) => ({ ...backup, version: 'x' })),
      { kind: 'malformed', field: 'version' },
    ],
    [
      'a wrong field',
      changed((backup) => ({ ...backup, properties: {} })),
      { kind: 'malformed', field: 'properties' },
    ],
    ['a changed figure', async () => (await good()).replace(':612', ':912'), { kind: 'changed' }],
    [
      'a key that stands twice',
      async () => (await good()).replace('{', '{"settings":{},'),
      { kind: 'fine' },
    ],
    [
      'a property without an id',
      resealed((backup) => ({
        ...backup,
        properties: [{ id: 'p', name: null, config: {}, entries: [] }],
      })),
      { kind: 'malformed', field: 'properties.0.id' },
    ],
  ])('%s is refused by name, and nothing changes', async (_, make, failure) => {
    const desk = openBackupDesk();
    await work(desk, 2);
    const before = await dump(desk);
    const brought = await bring(desk, await make());
    // Of a key that stands twice the later one counts, for the checksum as for the import.
    if ('kind' in failure && failure.kind === 'fine') expect(brought).toHaveProperty('taken');
    else {
      expect(brought).toEqual(failure);
      expect(await dump(desk)).toEqual(before);
    }
  });

  it('too big is refused before a byte of it is read', async () => {
    const desk = openBackupDesk();
    const text = () => Promise.reject(new Error('was read'));
    const shelf = { ...desk.shelf, read: async () => ({ size: LARGEST_BACKUP + 1, text }) };
    expect(await previewImport({ ...desk, shelf })).toEqual({
      ok: false,
      failure: { kind: 'too_big' },
    });
  });

  it('other than the one that was looked at is not taken', async () => {
    const desk = openBackupDesk();
    await desk.shelf.write('import', await good());
    const taken = await takeImport(desk, { checksum: 'of another', takeSettings: true });
    expect(taken).toEqual({ ok: false, failure: { kind: 'changed' } });
    expect(await desk.db.entries.count()).toBe(0);
  });

  it('hides nothing among its entries: what is none stays out and is counted', async () => {
    const desk = openBackupDesk();
    const odd = [null, 7, [], { id: 'x' }, { id: '', type: 'usage.recorded' }];
    const large = {
      id: 'large',
      type: 'usage.recorded',
      at: formatInstant(NINE),
      note: 'x'.repeat(9_000),
    };
    const quarantined = { id: 'q', type: 'credits.purchased', at: 'once', quantity: 1 };
    const text = await sealFile({
      format: 'credit-meter',
      version: 1,
      exportedAt: formatInstant(NINE),
      deviceId: 'other',
      properties: [{ id: ACME, name: null, config: {}, entries: [...odd, large, quarantined] }],
      settings: JSON.parse('{"__proto__":{"pill":false},"pill":"yes"}'),
      kept: { meta: { 'address:top_up': 'https://evil.example/' }, watched: [], waiting: [] },
    });
    expect(await bring(desk, text, true)).toMatchObject({
      changes: [{ fresh: 0, unusable: 7 }],
      taken: { ok: true, value: 1 },
    });
    expect(await desk.store.readSettings()).toEqual(firstSettings);
    expect(await desk.store.readAddress('top_up')).toBeNull();
  });
});
