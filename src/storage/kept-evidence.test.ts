import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACME, BETA, later, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS } from '../domain/instants.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { noUsageHours, type UsageHours } from '../domain/usage-hours.ts';
import { forgetDatabase } from '../../tests/builders/databases.ts';

const HOURS: UsageHours = {
  ...noUsageHours,
  startHour: 497_000,
  counts: [0, 2.5],
  mask: [0, 1],
};

const alert = (id: string, minutes: number, property: PropertyId = ACME) => ({
  property,
  id,
  at: later(minutes),
  kind: 'low',
  delivered: true,
  params: { value: 40 },
});

const chat = (name: string, minutes: number, fields: object = {}) => ({
  property: ACME,
  chat: name,
  at: later(minutes),
  visitorFirst: true,
  aiAnswered: false,
  ...fields,
});

describe('hours of use', () => {
  it('are one row a property, the newest', async () => {
    const { store } = openDesk();
    expect(await store.readHours(ACME)).toBeNull();
    await store.writeHours(ACME, HOURS);
    await store.writeHours(ACME, { ...HOURS, counts: [1, 1] });
    expect(await store.readHours(ACME)).toEqual({ ...HOURS, counts: [1, 1] });
    expect(await store.readHours(BETA)).toBeNull();
    await store.writeHours(BETA, { ...HOURS, counts: [-1] });
    expect(await store.readHours(BETA)).toBeNull();
  });

  it('come with the entries that they follow from, or not at all', async () => {
    const { db, store } = openDesk();
    const use = { id: 'u', type: 'usage.recorded', at: later(1) };
    await store.append(ACME, () => ({ entries: [use], hours: HOURS }));
    expect(await store.readHours(ACME)).toEqual(HOURS);
    const unstorable = { id: 'x', type: 'usage.recorded', run: () => undefined };
    const commit = { entries: [unstorable], hours: { ...HOURS, counts: [9, 9] } };
    await expect(store.append(ACME, () => commit)).rejects.toThrow();
    expect(await store.readHours(ACME)).toEqual(HOURS);
    expect(await db.entries.count()).toBe(1);
  });
});

describe('logged alerts', () => {
  it('are listed newest first, each once, of this property alone', async () => {
    const { store } = openDesk();
    for (const one of [alert('a', 1), alert('b', 3), alert('c', 2), alert('z', 9, BETA)]) {
      await store.logAlert(one);
    }
    await store.logAlert({ ...alert('a', 1), delivered: false });
    expect(await store.listAlerts(ACME)).toEqual([
      alert('b', 3),
      alert('c', 2),
      { ...alert('a', 1), delivered: false },
    ]);
  });

  it('are listed up to 200', async () => {
    const { store, db } = openDesk();
    await db.alerts.bulkPut(Array.from({ length: 201 }, (_, index) => alert(`a${index}`, index)));
    const listed = await store.listAlerts(ACME);
    expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([200, 'a200', 'a1']);
  });
});

describe('opened chats', () => {
  it('are brought up to date, and keep an AI answer that was seen', async () => {
    const { store } = openDesk();
    await store.noteChats([chat('one', 1), chat('two', 2)]);
    await store.noteChats([chat('one', 3, { aiAnswered: true })]);
    await store.noteChats([chat('one', 4, { visitorFirst: false })]);
    expect(await store.listChats(ACME)).toEqual([
      chat('one', 4, { visitorFirst: false, aiAnswered: true }),
      chat('two', 2),
    ]);
    expect(await store.listChats(BETA)).toEqual([]);
  });

  it('are kept up to the 400 newest of each property', async () => {
    const { store, db } = openDesk();
    await store.noteChats([chat('other', 0, { property: BETA })]);
    await store.noteChats(Array.from({ length: 402 }, (_, index) => chat(`c${index}`, index)));
    expect(await db.chats.count()).toBe(401);
    const kept = await store.listChats(ACME);
    expect([kept[0]?.chat, kept.at(-1)?.chat]).toEqual(['c401', 'c2']);
  });
});

describe('watched spans', () => {
  const span = (from: number, until: number) => ({ from: later(from), until: later(until) });

  it('that meet or overlap are one', async () => {
    const { store } = openDesk();
    for (const one of [span(0, 5), span(20, 25), span(5, 10), span(8, 12), span(30, 31)]) {
      await store.noteWatched(one);
    }
    expect(await store.listWatched(NINE)).toEqual([span(0, 12), span(20, 25), span(30, 31)]);
    await store.noteWatched(span(11, 26));
    expect(await store.listWatched(NINE)).toEqual([span(0, 26), span(30, 31)]);
    expect(await store.listWatched(later(26))).toEqual([span(30, 31)]);
  });

  it('cover the same minutes in whatever order they came, and never touch', async () => {
    const drafts = fc.array(fc.tuple(fc.nat(40), fc.nat(6)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(drafts, async (given) => {
        const { store, db } = openDesk();
        for (const [from, length] of given) await store.noteWatched(span(from, from + length + 1));
        const spans = await store.listWatched(NINE);
        const covers = (minute: number) =>
          spans.some(({ from, until }) => from <= later(minute) && later(minute) < until);
        for (let minute = 0; minute < 50; minute += 1) {
          const watched = given.some(([from, length]) => from <= minute && minute <= from + length);
          expect(covers(minute)).toBe(watched);
        }
        spans.slice(1).forEach((next, index) => {
          expect(next.from).toBeGreaterThan(spans[index]?.until ?? Infinity);
        });
        await forgetDatabase(db);
      }),
      runs(40),
    );
  });

  it('are forgotten 190 days after their end', async () => {
    const { store } = openDesk();
    await store.noteWatched(span(0, 5));
    await store.noteWatched(span(10, 20));
    const now = instant(later(5) + 190 * DAY_MS);
    await store.noteWatched({ from: instant(now - 1), until: now });
    expect((await store.listWatched(NINE)).map(({ until }) => until)).toEqual([later(20), now]);
  });
});
