import { instant, type PropertyId } from '../src/domain/units.ts';
import { CreditMeterDatabase } from '../src/storage/database.ts';
import { createStore } from '../src/storage/store.ts';
import { makeUse, makeYear, YEAR_STARTS_AT } from './busy-year.ts';
import { compareToFloor, type Ratio } from './floor-ratio.ts';

/** Runs in a page of a real browser: the store on its IndexedDB, beside IndexedDB without a library. */

const DAY = 86_400_000;
const HISTORY_ENDS_AT = YEAR_STARTS_AT + 364 * DAY;
const COUNTS = [200, 20_000, 240_000] as const;
const nameOf = (count: number) => count.toString(16).padStart(24, '0') as PropertyId;

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('aborted'));
  });

/** A table of its own, with the keys and the index of the entries. */
async function openPlain(): Promise<IDBDatabase> {
  const request = indexedDB.open('plain', 1);
  request.onupgradeneeded = () => {
    const entries = request.result.createObjectStore('entries', { keyPath: ['property', 'id'] });
    entries.createIndex('at', ['property', 'at']);
  };
  return settled(request);
}

async function fill(db: CreditMeterDatabase): Promise<void> {
  for (const count of COUNTS) {
    const property = nameOf(count);
    const rows = makeYear(count).map((entry) => {
      return { property, id: entry.id, at: Date.parse(String(entry['at'])), entry };
    });
    for (let from = 0; from < rows.length; from += 20_000) {
      await db.entries.bulkAdd(rows.slice(from, from + 20_000));
    }
    await createStore(db, 'UTC').summarise(property, instant(HISTORY_ENDS_AT));
  }
}

type Store = ReturnType<typeof createStore>;

async function compareReads(db: CreditMeterDatabase, store: Store): Promise<Ratio[]> {
  const now = instant(HISTORY_ENDS_AT);
  const getRaw = (property: PropertyId) => () =>
    settled(db.backendDB().transaction('heads').objectStore('heads').get(property));
  const read = (property: PropertyId) => () => store.summarise(property, now);
  const [few, , many] = COUNTS;
  const ratios: Ratio[] = [];
  for (const count of COUNTS) {
    const what = `balance read from IndexedDB at ${count} entries`;
    const contest = { what, floor: 'raw get of that row', must: 2, aim: null, repeat: 200 };
    const [runFloor, run] = [getRaw(nameOf(count)), read(nameOf(count))];
    ratios.push(await compareToFloor({ ...contest, runFloor, run }));
  }
  const growth = { must: 1.2, aim: null, repeat: 200, rounds: 25 };
  const [runFloor, run] = [read(nameOf(few)), read(nameOf(many))];
  const what = `balance read from IndexedDB at ${many} entries, again`;
  ratios.push(await compareToFloor({ what, floor: `at ${few} entries`, ...growth, runFloor, run }));
  return ratios;
}

async function compareBatches(store: Store): Promise<Ratio> {
  const property = nameOf(240_000);
  const plain = await openPlain();
  let turn = 0;
  const makeBatch = (name: string) => {
    turn += 1;
    const at = HISTORY_ENDS_AT + turn;
    return Array.from({ length: 50 }, (_, index) => makeUse(`${name}${turn}:${index}`, at));
  };
  const putRaw = async () => {
    const transaction = plain.transaction('entries', 'readwrite', { durability: 'strict' });
    const entries = transaction.objectStore('entries');
    const at = HISTORY_ENDS_AT + turn;
    for (const entry of makeBatch('raw')) entries.put({ property, id: entry.id, at, entry });
    await committed(transaction);
  };
  return compareToFloor({
    what: 'take in a batch of 50 at 240,000 entries',
    floor: 'raw put of 50 in one transaction',
    must: 2,
    aim: 1.4,
    rounds: 40,
    repeat: 5,
    runFloor: putRaw,
    run: () => store.append(property, () => makeBatch('ours')),
  });
}

async function measure(): Promise<Ratio[]> {
  const db = new CreditMeterDatabase('bench');
  await fill(db);
  const store = createStore(db, 'UTC');
  return [...(await compareReads(db, store)), await compareBatches(store)];
}

Object.assign(globalThis, { measure });
