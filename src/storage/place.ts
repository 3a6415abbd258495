/** Not yet among the browser interfaces that TypeScript knows; Firefox has none. */
type Buckets = {
  keys(): Promise<string[]>;
  open(name: string, options?: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>;
};

const BUCKET = 'ledger';

/** With less room than that the disk may be what is wrong. */
const ROOM = 5e7;
/** Enough for all that is written while saving begins anew. */
const LEAST_ROOM = 2e7;

/** What the browser refuses is an answer: that there is no other place, or none that opens. */
const unlessRefused = async <Answer>(
  asked: Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> => {
  try {
    return await asked;
  } catch (refused) {
    if (refused instanceof Error) return otherwise;
    throw refused;
  }
};

const answers = (place: IDBFactory): Promise<boolean> =>
  unlessRefused(
    place.databases().then(() => true),
    false,
  );

/** Bytes that may still be written; no browser keeps it from the worker, but a test may have none. */
const readRoom = async (): Promise<number> => {
  const { quota, usage = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota ? quota - usage : Infinity;
};

/** Is the disk not what is wrong? */
export const hasRoom = async (): Promise<boolean> =>
  (await unlessRefused(readRoom(), Infinity)) > LEAST_ROOM;

/**
 * Where the database lies: in the usual place of the extension, or in a bucket beside it. Chromium
 * neither opens nor deletes a place whose manifest is gone: then a new database is begun in the
 * bucket, and that is its place from then on, whatever becomes of the other.
 */
export function createPlace() {
  let bucket: IDBFactory | undefined;
  const { storageBuckets: buckets } = globalThis.navigator as { storageBuckets?: Buckets };
  const find = async (): Promise<void> => {
    if (!(await buckets?.keys())?.includes(BUCKET)) return;
    const { indexedDB: beside } = await (buckets as Buckets).open(BUCKET);
    // One that does not open now may open at the next try, and is the place all the same.
    const made = await unlessRefused(beside.databases(), [{}]);
    if (made.length > 0) bucket = beside;
  };
  const found = unlessRefused(find(), undefined);
  const leave = async (): Promise<boolean> => {
    if (bucket || !buckets || (await answers(indexedDB))) return false;
    if ((await readRoom()) < ROOM) return false;
    bucket = (await buckets.open(BUCKET, { durability: 'strict' })).indexedDB;
    return true;
  };
  return {
    /** Settles once it is known where the database lies. */
    found,
    /** Is it Chromium's, which appends to a log? Firefox's database is another. */
    hasLog: buckets !== undefined,
    factory: {
      open: (name: string, version?: number) => (bucket ?? indexedDB).open(name, version),
      databases: () => (bucket ?? indexedDB).databases(),
      deleteDatabase: (name: string) => (bucket ?? indexedDB).deleteDatabase(name),
    },
    /** Goes beside where the usual place is beyond repair, and says whether it did. */
    leave: (): Promise<boolean> => unlessRefused(leave(), false),
  };
}

export type Place = ReturnType<typeof createPlace>;
