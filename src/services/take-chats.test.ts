import { describe, expect, it } from 'vitest';
import { ACME, BETA, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import type { PropertyId } from '../domain/units.ts';
import { takeChats, type SeenChat } from './take-chats.ts';
import { takeReading } from './take-in.ts';

const chat = (fields: Partial<SeenChat> = {}): SeenChat => ({
  identity: 'ab'.repeat(16),
  propertyId: ACME,
  at: later(1),
  visitorFirst: true,
  aiAnswered: false,
  ...fields,
});
const mixed = { propertyId: null };

/** A desk that knows these properties: whose AI is named, and whose figure was read. */
async function deskOf(properties: readonly [PropertyId, { named: boolean; read: boolean }][]) {
  const desk = openDesk();
  for (const [propertyId, { named, read }] of properties) {
    const aiNames = named ? ['Apollo'] : [];
    await desk.store.changeProperty(propertyId, (record) => ({ ...record, aiNames }));
    const reading = makeReading({ propertyId, subscriptionRemaining: 612 });
    if (read) await takeReading(desk, reading, 'read');
  }
  const kept = async (propertyId: PropertyId) =>
    (await desk.store.listChats(propertyId)).map(({ at, aiAnswered }) => ({ at, aiAnswered }));
  return { ...desk, kept };
}
const known = { named: true, read: true };

describe('an opened chat', () => {
  it('is evidence for the property on whose route it was opened', async () => {
    const desk = await deskOf([
      [ACME, known],
      [BETA, known],
    ]);
    await takeChats(desk, [chat()]);
    expect(await desk.kept(ACME)).toEqual([{ at: later(1), aiAnswered: false }]);
    expect(await desk.kept(BETA)).toEqual([]);
  });

  it('is kept once, and once answered stays answered', async () => {
    const desk = await deskOf([[ACME, known]]);
    for (const aiAnswered of [false, true, false]) await takeChats(desk, [chat({ aiAnswered })]);
    expect(await desk.kept(ACME)).toEqual([{ at: later(1), aiAnswered: true }]);
  });

  it('of the mixed Chats panel is the only property’s that has a figure here', async () => {
    const desk = await deskOf([
      [ACME, known],
      [BETA, { named: true, read: false }],
    ]);
    await takeChats(desk, [chat(mixed)]);
    expect(await desk.kept(ACME)).toHaveLength(1);
    expect(await desk.kept(BETA)).toHaveLength(0);
  });

  it('of the mixed Chats panel needs no figure where one property alone is known', async () => {
    const desk = await deskOf([[ACME, { named: true, read: false }]]);
    await takeChats(desk, [chat(mixed)]);
    expect(await desk.kept(ACME)).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof deskOf>[0], Partial<SeenChat>]>([
    [
      'that could be of two properties',
      [
        [ACME, known],
        [BETA, known],
      ],
      mixed,
    ],
    [
      'where several are known and none has a figure',
      [
        [ACME, { named: true, read: false }],
        [BETA, { named: false, read: false }],
      ],
      mixed,
    ],
    ['of a property whose AI nobody named', [[ACME, { named: false, read: true }]], {}],
    ['of a property that was never met', [[BETA, known]], {}],
  ])('%s is no evidence', async (_, properties, change) => {
    const desk = await deskOf(properties);
    await takeChats(desk, [chat(change)]);
    expect([...(await desk.kept(ACME)), ...(await desk.kept(BETA))]).toEqual([]);
  });
});
