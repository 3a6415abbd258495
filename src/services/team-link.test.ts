import { describe, expect, it } from 'vitest';
import {
  ACME,
  BETA,
  later,
  makeReading,
  NINE,
  openDesk,
} from '../../tests/builders/ledger-store.ts';
import { findTeamLink, linkAddress } from '../adapters/tawk/team-link-address.ts';
import type { HeldLink } from '../domain/held-link.ts';
import type { SharedProperty, TeamLink } from '../domain/team-link/link-shape.ts';
import { writeLink } from '../domain/team-link/team-link.ts';
import { instant, type PropertyId } from '../domain/units.ts';
import { takeReading } from './take-in.ts';
import type { LinkShelf } from './ports.ts';
import { answerAboutLink, askAboutLink, holdTeamLink } from './team-link.ts';

const GAMMA = 'c'.repeat(24) as PropertyId;
const GROWTH = { subscriptionRemaining: 640, subscriptionTotal: 1_000 };
const RESET = instant(Date.UTC(2026, 11, 3));

function makeDesk() {
  let held: HeldLink | null = null;
  const shelf: LinkShelf = {
    read: async () => held,
    keep: async (link) => void (held = link),
  };
  const desk = { ...openDesk(), shelf, findLink: findTeamLink };
  desk.time.now = later(60);
  return desk;
}
type Desk = ReturnType<typeof makeDesk>;

const share = (fields: Partial<SharedProperty> = {}, figure: object = {}): SharedProperty => ({
  propertyId: ACME,
  name: 'Acme shop',
  timeZone: 'Europe/Berlin',
  plan: { name: 'growth', allotment: 1_000 },
  figure: {
    at: later(12),
    source: 'read',
    subscription: 612,
    purchased: 0,
    excess: 0,
    cycleEnd: RESET,
    ...figure,
  },
  resetAt: null,
  aiNames: ['Apollo'],
  staffedHours: [{ day: 1, from: 540, to: 1_080 }],
  ...fields,
});

const NO_ADDRESSES: TeamLink['addresses'] = { message_usage: null, top_up: null };

function lineOf(properties: SharedProperty[], addresses = NO_ADDRESSES): string {
  const written = writeLink({ madeAt: later(13), properties, addresses });
  if (written === null) throw new Error('a link without a property');
  return linkAddress(written);
}

const meet = ({ store }: Desk, propertyId = ACME) => store.changeProperty(propertyId, (one) => one);
const ask = async (desk: Desk) => (await askAboutLink(desk))?.question ?? null;
const answer = async (desk: Desk, yes: boolean) => {
  const asked = await askAboutLink(desk);
  return answerAboutLink(desk, { about: asked?.about ?? '', yes });
};
const rowsOf = async ({ db }: Desk) => (await db.entries.toArray()).map(({ entry }) => entry);
const figureOf = async ({ store, clock }: Desk, propertyId = ACME) =>
  (await store.summarise(propertyId, clock())).figure;
const recordOf = async ({ store }: Desk, propertyId = ACME) =>
  (await store.listProperties()).find((record) => record.propertyId === propertyId);

describe('a colleague’s link', () => {
  it('counts for nothing before a yes, and then is a figure with its natural id', async () => {
    const desk = makeDesk();
    await meet(desk);
    await holdTeamLink(desk, lineOf([share()]));
    expect(await ask(desk)).toEqual({
      kind: 'use',
      rows: [{ propertyId: ACME, name: 'Acme shop', figure: { value: 612, at: later(12) } }],
    });
    expect(await rowsOf(desk)).toEqual([]);
    expect(await recordOf(desk)).toMatchObject({ name: null, aiNames: [] });
    expect(await answer(desk, true)).toBe(true);
    expect(await figureOf(desk)).toEqual({ source: 'shared', value: 612, at: later(12) });
    const ids = (await rowsOf(desk)).map((row) => (row as { id: string }).id);
    const natural = `r:${ACME}:${later(12)}:612:0:0:${RESET}`;
    expect(ids.toSorted()).toEqual([natural, `s:${natural}`]);
    expect(await recordOf(desk)).toMatchObject({
      name: 'Acme shop',
      aiNames: ['Apollo'],
      staffedHours: [{ day: 1, from: 540, to: 1_080 }],
      timeZone: 'Europe/Berlin',
    });
    expect(await ask(desk)).toBeNull();
  });

  it('is about the property as it is called here, whatever it says', async () => {
    const desk = makeDesk();
    await desk.store.changeProperty(ACME, (one) => ({ ...one, name: 'Beta' }));
    await holdTeamLink(desk, lineOf([share({ name: 'Acme shop' })]));
    expect(await ask(desk)).toMatchObject({ kind: 'use', rows: [{ name: 'Beta' }] });
  });

  it('used twice is used once', async () => {
    const desk = makeDesk();
    await meet(desk);
    for (const times of [1, 2, 3]) {
      await holdTeamLink(desk, lineOf([share()]));
      if (times > 1) expect(await ask(desk)).toMatchObject({ kind: 'nothing_new', why: 'known' });
      await answer(desk, true);
    }
    expect(await rowsOf(desk)).toHaveLength(2);
  });

  it('that is declined leaves nothing behind', async () => {
    const desk = makeDesk();
    await meet(desk);
    await holdTeamLink(desk, lineOf([share()]));
    await answer(desk, false);
    expect(await ask(desk)).toBeNull();
    expect(await rowsOf(desk)).toEqual([]);
    expect(await recordOf(desk)).toMatchObject({ aiNames: [] });
  });

  it('is not answered by an answer to another link', async () => {
    const desk = makeDesk();
    await meet(desk);
    await holdTeamLink(desk, lineOf([share()]));
    const seen = await askAboutLink(desk);
    await holdTeamLink(desk, lineOf([share({ aiNames: ['Mallory'] })]));
    expect(await answerAboutLink(desk, { about: seen?.about ?? '', yes: true })).toBe(false);
    expect(await rowsOf(desk)).toEqual([]);
    expect(await ask(desk)).toMatchObject({ kind: 'use' });
  });

  it('asks again where it contradicts what the dashboard showed within the hour', async () => {
    const desk = makeDesk();
    await takeReading(desk, makeReading(GROWTH), 'read');
    await holdTeamLink(
      desk,
      lineOf([share({}, { subscription: 900 }), share({ propertyId: BETA })]),
    );
    expect(await ask(desk)).toEqual({
      kind: 'contradiction',
      rows: [{ propertyId: ACME, name: 'Acme shop', figure: { value: 900, at: later(12) } }],
      read: { source: 'read', value: 640, at: NINE },
    });
    await answer(desk, false);
    expect(await figureOf(desk)).toMatchObject({ value: 640 });
    expect(await ask(desk)).toMatchObject({ kind: 'add', rows: [{ propertyId: BETA }] });
  });

  it('offers a property that was never met here, also while its page shows it', async () => {
    const desk = makeDesk();
    await meet(desk);
    await holdTeamLink(desk, lineOf([share({ propertyId: GAMMA }), share()]));
    await meet(desk, GAMMA);
    expect(await ask(desk)).toMatchObject({ kind: 'use', rows: [{ propertyId: ACME }] });
    await answer(desk, true);
    expect(await ask(desk)).toMatchObject({ kind: 'add', rows: [{ propertyId: GAMMA }] });
    expect(await figureOf(desk, GAMMA)).toBeNull();
    await answer(desk, true);
    expect(await figureOf(desk, GAMMA)).toMatchObject({ value: 612, source: 'shared' });
    expect(await ask(desk)).toBeNull();
  });

  it('says that an older figure is older, and a figure dated ahead is', async () => {
    const desk = makeDesk();
    await takeReading(desk, makeReading({ ...GROWTH, at: later(30) }), 'read');
    const mine = { name: 'Mine', aiNames: ['Iris'], staffedHours: [] };
    await desk.store.changeProperty(ACME, (one) => ({ ...one, ...mine }));
    await holdTeamLink(desk, lineOf([share()]));
    expect(await ask(desk)).toMatchObject({ kind: 'nothing_new', why: 'older' });
    await answer(desk, true);
    expect(await figureOf(desk)).toMatchObject({ value: 640 });
    await holdTeamLink(desk, lineOf([share({}, { at: later(66) })]));
    expect(await ask(desk)).toMatchObject({ kind: 'nothing_new', why: 'ahead' });
    await answer(desk, true);
    expect(await figureOf(desk)).toMatchObject({ value: 640 });
    await holdTeamLink(desk, lineOf([share({}, { at: later(64) })]));
    expect(await ask(desk)).toMatchObject({ kind: 'use' });
  });

  it('fills what nobody set here and changes nothing else', async () => {
    const desk = makeDesk();
    await takeReading(desk, makeReading({ ...GROWTH, at: later(30) }), 'read');
    await desk.store.changeProperty(ACME, (one) => ({ ...one, name: 'Mine' }));
    await desk.store.learnAddress('top_up', '#/mine/:property');
    const addresses = { message_usage: '#/theirs/:property', top_up: '#/theirs/:property/buy' };
    await holdTeamLink(desk, lineOf([share()], addresses));
    expect(await ask(desk)).toMatchObject({ kind: 'set_up' });
    await answer(desk, true);
    expect(await recordOf(desk)).toMatchObject({
      name: 'Mine',
      aiNames: ['Apollo'],
      timeZone: 'UTC',
    });
    expect(await desk.store.readAddress('message_usage')).toBe('#/theirs/:property');
    expect(await desk.store.readAddress('top_up')).toBe('#/mine/:property');
  });

  it('that is mangled is refused with the reason, and then forgotten', async () => {
    const desk = makeDesk();
    await meet(desk);
    await holdTeamLink(desk, lineOf([share()]).slice(0, -3));
    expect(await ask(desk)).toEqual({ kind: 'refused', refusal: { kind: 'cut' } });
    await answer(desk, true);
    expect(await ask(desk)).toBeNull();
    expect(await rowsOf(desk)).toEqual([]);
  });
});
