import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditMeterDatabase } from './database.ts';
import { renewLog, trySaving, withHealing } from './healing.ts';

const usual = globalThis.indexedDB;
let buckets: Map<string, IDBFactory>;
let free: number;
let made = 0;

beforeEach(() => {
  buckets = new Map();
  free = 1e9;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.stubGlobal('navigator', {
    storage: { estimate: async () => ({ quota: free + 7, usage: 7 }) },
    storageBuckets: {
      keys: async () => [...buckets.keys()],
      open: async (name: string) => {
        buckets.set(name, buckets.get(name) ?? new IDBFactory());
        return { indexedDB: buckets.get(name) };
      },
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As Chromium does where the manifest is gone: nothing is opened, and nothing is said of what is there. */
const shut = (place: IDBFactory): void => {
  const refuse = () => {
    throw Object.assign(new Error('Internal error opening backing store'), {
      name: 'UnknownError',
    });
  };
  vi.spyOn(place, 'open').mockImplementation(refuse);
  vi.spyOn(place, 'databases').mockImplementation(async () => refuse());
};

const start = (name: string) => {
  const db = new CreditMeterDatabase(name);
  const heal = <Answer>(work: () => Promise<Answer>) =>
    withHealing(db, work, async () => undefined);
  return {
    db,
    put: (value: string) => heal(() => db.meta.put({ key: 'k', value })),
    read: () => heal(async () => (await db.meta.get('k'))?.value),
  };
};

async function leaveOne(): Promise<string> {
  made += 1;
  const name = `placed-${made}`;
  const { db, put } = start(name);
  await put('in the usual place');
  db.close();
  return name;
}

describe('a place in which nothing can be opened any more', () => {
  it('is left for a bucket beside it, empty, and saving goes on', async () => {
    const name = await leaveOne();
    shut(usual);
    const { db, put, read } = start(name);
    expect(await read()).toBeUndefined();
    await put('in the bucket');
    expect([...buckets.keys()]).toEqual(['ledger']);
    expect(db.saving.get()).toBe('ok');
  });

  it('is left for good: at each start after, the bucket is the place', async () => {
    const name = await leaveOne();
    shut(usual);
    const first = start(name);
    await first.put('in the bucket');
    first.db.close();
    vi.restoreAllMocks();
    expect(await start(name).read()).toBe('in the bucket');
  });

  it('is not left on a disk that is nearly full', async () => {
    const name = await leaveOne();
    free = 1e6;
    shut(usual);
    const { db, read } = start(name);
    await expect(read()).rejects.toThrow('backing store');
    expect(db.saving.get()).toBe('paused');
    vi.restoreAllMocks();
    expect(await read()).toBe('in the usual place');
  });

  it('is not left where the bucket cannot be had either', async () => {
    const name = await leaveOne();
    shut(usual);
    vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('no'));
    const { db, read } = start(name);
    await expect(read()).rejects.toThrow('backing store');
    expect(db.saving.get()).toBe('paused');
  });

  it('is not left in a browser without buckets', async () => {
    const name = await leaveOne();
    vi.stubGlobal('navigator', {});
    shut(usual);
    const { db, read } = start(name);
    await expect(read()).rejects.toThrow('backing store');
    expect(db.saving.get()).toBe('paused');
  });
});

describe('a place that can be looked into', () => {
  it('is not left, however often an opening fails there', async () => {
    const name = await leaveOne();
    shut(usual);
    vi.mocked(usual.databases).mockResolvedValue([]);
    const { db, read } = start(name);
    await expect(read()).rejects.toThrow('backing store');
    expect(db.saving.get()).toBe('paused');
    expect(buckets.size).toBe(0);
  });

  it('is the place where a bucket was opened and nothing was made in it', async () => {
    const name = await leaveOne();
    buckets.set('ledger', new IDBFactory());
    expect(await start(name).read()).toBe('in the usual place');
  });
});

/** What Chromium keeps in one log. */
const ONE_LOG = 4 * 1_024 * 1_024;

/** Bytes that are written from now on. */
function noteWritten(): () => number {
  const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
  return () =>
    writes.mock.calls.reduce(
      (sum, [row]) => sum + ((row as { value: Partial<Uint8Array> }).value.length ?? 0),
      0,
    );
}

describe('a start of the browser', () => {
  const renew = async (): Promise<number> => {
    const { db } = start(`renewed-${(made += 1)}`);
    await db.open();
    const sumWritten = noteWritten();
    await renewLog(db);
    expect(await db.meta.toCollection().primaryKeys()).toEqual(['schemaVersion']);
    return sumWritten();
  };

  it('leaves the log of the one before it', async () => {
    expect(await renew()).toBeGreaterThan(ONE_LOG);
  });

  it('writes nothing where there is no room, nor where no log is kept', async () => {
    free = 1e6;
    expect(await renew()).toBe(0);
    vi.stubGlobal('navigator', { storage: navigator.storage });
    free = 1e9;
    expect(await renew()).toBe(0);
  });
});

describe('a full disk', () => {
  const full = Object.assign(new Error('Encountered full disk'), { name: 'QuotaExceededError' });

  /** A database whose change was just refused by a full disk. */
  async function fill() {
    const { db, put, read } = start(`full-${(made += 1)}`);
    await put('before');
    free = 1e6;
    let refused = 0;
    const tried = withHealing(db, async () => {
      refused += 1;
      throw full;
    });
    await expect(tried).rejects.toBe(full);
    return { db, put, read, refused };
  }

  it('pauses saving at the first failure, and nothing more is written to it', async () => {
    const { db, put, refused } = await fill();
    expect({ refused, saving: db.saving.get() }).toEqual({ refused: 2, saving: 'paused' });
    const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
    await expect(put('meanwhile')).rejects.toMatchObject({ name: 'NoRoomError' });
    await trySaving(db);
    expect(writes).not.toHaveBeenCalled();
    expect(db.saving.get()).toBe('paused');
  });

  it('is still read', async () => {
    const { read } = await fill();
    expect(await read()).toBe('before');
  });

  it('is written to again once there is room, beyond the log that it cut off', async () => {
    const { db, put, read } = await fill();
    free = 1e9;
    const sumWritten = noteWritten();
    await trySaving(db);
    expect(sumWritten()).toBeGreaterThan(ONE_LOG);
    expect(db.saving.get()).toBe('ok');
    await put('after');
    expect(await read()).toBe('after');
    expect(await db.meta.toCollection().primaryKeys()).toEqual(['k', 'schemaVersion']);
  });

  it('that fills again on the way stays paused', async () => {
    const { db, put } = await fill();
    free = 1e9;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      free = 1e6;
      throw full;
    });
    await trySaving(db);
    vi.restoreAllMocks();
    expect(db.saving.get()).toBe('paused');
    await expect(put('meanwhile')).rejects.toMatchObject({ name: 'NoRoomError' });
  });
});
