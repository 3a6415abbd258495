import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../tests/builders/heads.ts';
import { takeEntries } from '../../tests/builders/backups.ts';
import { ACME, BETA, later, openDesk } from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import type { Envelope } from '../domain/entries.ts';
import { formatInstant } from '../domain/instants.ts';
import { forgetDatabase } from '../../tests/builders/databases.ts';

const fact = (id: string, minutes: number, fields: object = {}): Envelope => ({
  id,
  type: 'usage.recorded',
  at: formatInstant(later(minutes)),
  ...fields,
});
const START = fact('s', 0, { type: 'subscription.started', plan: 'hobby' });
const headIn = async ({ db }: ReturnType<typeof openDesk>) => (await db.heads.get(ACME))?.head;
const given = async ({ db }: ReturnType<typeof openDesk>) =>
  (await db.entries.toArray()).map(({ entry }) => entry);

describe('entries of a file', () => {
  it('are added once, however often the file comes', async () => {
    const desk = openDesk();
    await desk.store.append(ACME, () => [START, fact('u1', 1)]);
    const file = [START, fact('u1', 1), fact('u2', 2)];
    for (let turn = 0; turn < 3; turn += 1) await takeEntries(desk, ACME, file);
    expect(await given(desk)).toEqual([START, fact('u1', 1), fact('u2', 2)]);
    expect(await desk.db.heads.get(ACME)).toMatchObject({ count: 3, head: headOf(file) });
  });

  it('with the id of another content are kept beside it, and the conflict is named', async () => {
    const desk = openDesk();
    const [mine, theirs] = [fact('u1', 3, { quantity: 5 }), fact('u1', 2, { quantity: 9 })];
    await desk.store.append(ACME, () => [START, mine]);
    for (let turn = 0; turn < 2; turn += 1) await takeEntries(desk, ACME, [theirs]);
    expect(await given(desk)).toEqual(expect.arrayContaining([START, mine, theirs]));
    expect(await desk.db.heads.get(ACME)).toMatchObject({ count: 3 });
    expect(await headIn(desk)).toEqual(headOf([START, mine, theirs]));
    expect((await headIn(desk))?.anomalies).toEqual(['id_conflict:u1']);
    expect((await desk.store.summarise(ACME, later(4))).pools.subscription).toBe(91);
  });

  it('stay apart when what follows comes late, and are dropped when they are seen again', async () => {
    const desk = openDesk();
    const log = [START, fact('u1', 3), fact('u1', 60 * 24 * 50), fact('u2', 60 * 24 * 60)];
    await takeEntries(desk, ACME, log);
    await desk.store.append(ACME, () => [fact('u1', 2), fact('late', 60 * 24 * 45)]);
    expect(await headIn(desk)).toEqual(headOf([...log, fact('late', 60 * 24 * 45)]));
  });

  it('of two files in any order come to the same ledger, and to one of their own property', async () => {
    const rows = fc.array(
      fc
        .tuple(fc.nat(4), fc.nat(3), fc.constantFrom(1, 7))
        .map(([id, minutes, quantity]) => fact(`u${id}`, minutes, { quantity })),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const [one, other] = [openDesk(), openDesk()];
        await one.store.append(BETA, () => first);
        for (const file of [[START], first, second]) await takeEntries(one, ACME, file);
        for (const file of [second, first, [START], second]) {
          await takeEntries(other, ACME, file);
        }
        expect(await headIn(one)).toEqual(await headIn(other));
        expect(await headIn(one)).toEqual(headOf([START, ...first, ...second]));
        await Promise.all([one.db, other.db].map(forgetDatabase));
      }),
      runs(40),
    );
  });
});
