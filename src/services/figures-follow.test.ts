import { describe, expect, it } from 'vitest';
import { ACME, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { followFigures, stopFollowing } from './figures-follow.ts';
import type { FollowState, SyncShelf } from './ports.ts';
import { takeReading } from './take-in.ts';

/** What the browser's account holds; every browser has its own memory of it. */
function makeAccount() {
  let items: Record<string, string> = {};
  let refusal: string | null = null;
  const writes: string[][] = [];
  const join = () => {
    let state: FollowState = { settled: {}, mine: {}, failed: null };
    const sync: SyncShelf = {
      read: async () => {
        if (refusal) throw new Error(refusal);
        return { ...items };
      },
      async write(changed) {
        if (refusal) throw new Error(refusal);
        items = { ...items, ...changed };
        writes.push(Object.keys(changed));
      },
      clear: async () => void (items = {}),
      readState: async () => state,
      keepState: async (next) => void (state = next),
    };
    const desk = { ...openDesk(), sync };
    desk.time.now = later(60);
    return { desk, state: () => state };
  };
  return {
    join,
    writes,
    items: () => items,
    refuse: (why: string | null) => void (refusal = why),
  };
}
type Browser = ReturnType<ReturnType<typeof makeAccount>['join']>;

/** As much of a view as is shared. */
async function viewsOf({ desk }: Browser): Promise<PropertyView[]> {
  const [record] = await desk.store.listProperties();
  const { figure, pools } = await desk.store.summarise(ACME, desk.time.now);
  const { name, aiNames, timeZone } = { ...record };
  const fields = { plan: null, planAssumed: true, resetAt: null, staffed: null, watched: true };
  const view = { propertyId: ACME, name, aiNames, timeZone, pools, origin: figure, ...fields };
  return record ? [view as unknown as PropertyView] : [];
}

/** As after every change, until nothing is taken in any more. */
async function follow(browser: Browser): Promise<void> {
  while ((await followFigures(browser.desk, await viewsOf(browser))).tookIn);
}
const read = ({ desk }: Browser, left: number, minutes: number) =>
  takeReading(desk, makeReading({ subscriptionRemaining: left, at: later(minutes) }), 'read');
const figureOf = async ({ desk }: Browser) =>
  (await desk.store.summarise(ACME, desk.time.now)).figure;
const name = ({ desk }: Browser, given: string) =>
  desk.store.changeProperty(ACME, (record) => ({ ...record, name: given }));
const nameOf = async ({ desk }: Browser) => (await desk.store.listProperties())[0]?.name;

describe('figures that follow a person', () => {
  it('are the newest in both browsers, with who said so, and small', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    await read(one, 612, 1);
    await follow(one);
    await follow(other);
    expect(await figureOf(other)).toEqual({ source: 'read', value: 612, at: later(1) });
    await read(other, 600, 30);
    await follow(other);
    await follow(one);
    expect(await figureOf(one)).toEqual({ source: 'read', value: 600, at: later(30) });
    expect(await one.desk.db.entries.count()).toBe(await other.desk.db.entries.count());
    for (const text of Object.values(account.items())) expect(text.length).toBeLessThan(1_000);
  });

  it('are written only when they changed', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    await read(one, 612, 1);
    for (let times = 0; times < 5; times += 1) for (const each of [one, other]) await follow(each);
    expect(account.writes).toHaveLength(1);
  });

  it('end the same where both browsers read before they met', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    await read(one, 612, 1);
    await read(other, 590, 40);
    await follow(one);
    await follow(other);
    await follow(one);
    expect(await figureOf(one)).toEqual(await figureOf(other));
    expect(await figureOf(one)).toMatchObject({ value: 590 });
  });

  it('bring a changed name along, and fill an empty one at the first meeting', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    await read(one, 612, 1);
    await name(one, 'Acme');
    await follow(one);
    await follow(other);
    expect(await nameOf(other)).toBe('Acme');
    await name(other, 'Acme shop');
    await follow(other);
    await follow(one);
    expect(await nameOf(one)).toBe('Acme shop');
  });

  it('are not written to and fro where the browsers differ in what is not followed', async () => {
    const account = makeAccount();
    const browsers = [account.join(), account.join()];
    for (const [index, each] of browsers.entries()) {
      await read(each, 612, 1);
      const timeZone = ['Europe/Berlin', 'Asia/Kolkata'][index] ?? '';
      await each.desk.store.changeProperty(ACME, (record) => ({ ...record, timeZone }));
    }
    for (let times = 0; times < 5; times += 1) for (const each of browsers) await follow(each);
    expect(account.writes).toHaveLength(2);
  });

  it('leave what was changed here and not yet written, though a figure comes from there', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    await read(one, 612, 1);
    for (const each of [one, other]) await follow(each);
    await other.desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
    await read(one, 600, 20);
    for (const each of [one, other, one]) await follow(each);
    expect(await figureOf(other)).toMatchObject({ value: 600 });
    for (const { desk } of [one, other])
      expect(await desk.store.listProperties()).toMatchObject([{ aiNames: ['Apollo'] }]);
  });

  it('wait where they are dated ahead of the clock, and are not overwritten', async () => {
    const account = makeAccount();
    const [one, other] = [account.join(), account.join()];
    one.desk.time.now = later(80);
    await read(one, 590, 79);
    await read(other, 600, 5);
    for (const each of [one, other, one]) await follow(each);
    expect(await figureOf(other)).toMatchObject({ value: 600 });
    expect(account.writes).toHaveLength(1);
    other.desk.time.now = later(80);
    await follow(other);
    expect(await figureOf(other)).toMatchObject({ value: 590 });
  });

  it('say why they could not be saved, and are tried again', async () => {
    const account = makeAccount();
    const one = account.join();
    await read(one, 612, 1);
    account.refuse('QUOTA_BYTES quota exceeded');
    await follow(one);
    expect(one.state().failed).toBe('QUOTA_BYTES quota exceeded');
    account.refuse(null);
    await follow(one);
    expect(one.state().failed).toBeNull();
    expect(Object.keys(account.items())).toEqual([`figure:${ACME}`]);
  });

  it('leave nothing behind once they no longer follow', async () => {
    const account = makeAccount();
    const one = account.join();
    await read(one, 612, 1);
    await follow(one);
    await stopFollowing(one.desk);
    expect(account.items()).toEqual({});
  });

  it('come to nothing where something else lies there', async () => {
    const account = makeAccount();
    const one = account.join();
    await read(one, 612, 1);
    const before = await figureOf(one);
    await one.desk.sync.write({ [`figure:${ACME}`]: 'AAAA', 'figure:x': 'ABC', other: '612' });
    await follow(one);
    expect(await figureOf(one)).toEqual(before);
    expect(account.items()[`figure:${ACME}`]).not.toBe('AAAA');
  });
});
