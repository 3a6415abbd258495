import { describe, expect, it } from 'vitest';
import { ACME, BETA, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import { SENT_BY_PERSON } from '../domain/attribution.ts';
import type { PropertyId } from '../domain/units.ts';
import { assignWaiting, takeAiMessages, takeReading, type SeenAiMessage } from './take-in.ts';

type Desk = ReturnType<typeof openDesk>;

const seen = (identity: string, fields: Partial<SeenAiMessage> = {}): SeenAiMessage => ({
  identity,
  propertyId: null,
  sender: 'Apollo',
  seenAt: later(1),
  ...fields,
});
const listAi = ({ store }: Desk, propertyId: PropertyId, ...aiNames: string[]) =>
  store.changeProperty(propertyId, (record) => ({ ...record, aiNames }));
const waitingIn = async ({ store }: Desk) =>
  (await store.listWaiting()).map(({ identity }) => identity);
const countedIn = async ({ store, clock }: Desk, propertyId: PropertyId) =>
  (await store.summarise(propertyId, clock())).countedSince;

/** Two properties with a figure and an AI of the same name: nobody knows whose a message in Chats is. */
async function openDeskForTwo() {
  const desk = openDesk();
  for (const propertyId of [ACME, BETA]) {
    const figures = { subscriptionRemaining: 612, subscriptionTotal: 1_000 };
    await takeReading(desk, makeReading({ ...figures, propertyId }), 'read');
    await listAi(desk, propertyId, 'Apollo');
  }
  desk.time.now = later(2);
  await takeAiMessages(desk, [seen('1')]);
  return desk;
}

describe('a waiting message', () => {
  it('waits no more once an address said whose it is', async () => {
    const desk = await openDeskForTwo();
    await takeAiMessages(desk, [seen('1', { propertyId: ACME })]);
    expect(await waitingIn(desk)).toEqual([]);
    await assignWaiting(desk, BETA);
    expect([await countedIn(desk, ACME), await countedIn(desk, BETA)]).toEqual([1, 0]);
  });

  it('does not wait again when it is seen again', async () => {
    const desk = await openDeskForTwo();
    await assignWaiting(desk, ACME);
    await takeAiMessages(desk, [seen('1'), seen('2')]);
    expect(await waitingIn(desk)).toEqual(['2']);
  });

  it('is not given to a property on whose list its sender is not; a person’s may be anybody’s', async () => {
    const desk = await openDeskForTwo();
    await takeAiMessages(desk, [seen('2', { sender: SENT_BY_PERSON })]);
    await listAi(desk, BETA, 'Iris');
    await assignWaiting(desk, BETA);
    expect(await waitingIn(desk)).toEqual(['1']);
    expect(await countedIn(desk, BETA)).toBe(1);
  });

  it('goes by itself to the only one that it can be of by now', async () => {
    const desk = await openDeskForTwo();
    await assignWaiting(desk, null);
    expect(await waitingIn(desk)).toEqual(['1']);
    await listAi(desk, BETA, 'Iris');
    await assignWaiting(desk, null);
    expect(await waitingIn(desk)).toEqual([]);
    expect([await countedIn(desk, ACME), await countedIn(desk, BETA)]).toEqual([1, 0]);
  });

  it('that was counted for one is not counted for the only one left', async () => {
    const desk = await openDeskForTwo();
    await assignWaiting(desk, ACME);
    await listAi(desk, ACME, 'Iris');
    await takeAiMessages(desk, [seen('1')]);
    expect([await countedIn(desk, ACME), await countedIn(desk, BETA)]).toEqual([1, 0]);
  });
});
