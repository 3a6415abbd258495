import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACME,
  later,
  makeReading,
  MINUTE_MS,
  NINE,
  openDesk,
} from '../../tests/builders/ledger-store.ts';
import { runs } from '../../tests/domain/law-runs.ts';
import { DAY_MS, parseInstant } from '../domain/instants.ts';
import { JUMP_MS } from '../domain/recording-clock.ts';
import { instant } from '../domain/units.ts';
import { takeAiMessages, takeReading } from './take-in.ts';
import { forgetDatabase } from '../../tests/builders/databases.ts';

type Desk = ReturnType<typeof openDesk>;

const YEAR_MS = 365 * DAY_MS;
const MONTHLY = { subscriptionRemaining: 612, subscriptionTotal: 1_000, resetOn: '2026-12-03' };

async function deskWithFigure() {
  const desk = openDesk();
  await takeReading(desk, makeReading(MONTHLY), 'read');
  await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
  return desk;
}

/** An AI message that is seen and reported at what the clock says. */
async function seeMessage(desk: Desk, identity: string, now: number): Promise<void> {
  desk.time.now = instant(now);
  const message = { identity, propertyId: ACME, sender: 'Apollo', seenAt: desk.time.now };
  await takeAiMessages(desk, [message]);
}

const summaryOf = ({ store, time }: Desk) => store.summarise(ACME, time.now);

/** What counts: neither a void nor struck out by one. */
const listFacts = ({ store }: Desk) =>
  store.listEntries(ACME, instant(0), instant(NINE + 9 * YEAR_MS));

const msOf = (given: unknown): number => {
  const at = parseInstant(given);
  if (!at.ok) throw new Error(`no instant: ${String(given)}`);
  return at.value;
};

describe('what this device learns', () => {
  it('is recorded when it was learned, later each time, also while the clock stands', async () => {
    const desk = await deskWithFigure();
    for (const identity of ['1', '2', '3']) await seeMessage(desk, identity, later(1));
    const recorded = (await listFacts(desk)).map((entry) => msOf(entry['recordedAt']));
    expect(recorded).toEqual([NINE, NINE, later(1), later(1) + 1, later(1) + 2]);
  });

  it('is left as it is by a clock set back by five minutes', async () => {
    const desk = await deskWithFigure();
    await seeMessage(desk, '1', NINE - JUMP_MS);
    expect((await listFacts(desk)).map(({ id }) => id)).toHaveLength(3);
    expect(await summaryOf(desk)).toMatchObject({ countedSince: 1, figure: { at: NINE } });
  });
});

describe('a clock that jumps back a day', () => {
  it('leaves nothing ahead of it, and the figure as it was', async () => {
    const desk = await deskWithFigure();
    await seeMessage(desk, '1', later(10));
    await seeMessage(desk, '2', later(20));
    const now = NINE - DAY_MS;
    await seeMessage(desk, '3', now);
    const facts = await listFacts(desk);
    expect(facts).toHaveLength(5);
    for (const { at } of facts) expect(msOf(at)).toBeLessThanOrEqual(now);
    expect(await summaryOf(desk)).toMatchObject({
      countedSince: 3,
      pools: { subscription: 609 },
      figure: { source: 'read', value: 612 },
    });
  });

  it('restarts the clock of recording under a new epoch', async () => {
    const desk = await deskWithFigure();
    const now = NINE - DAY_MS;
    await seeMessage(desk, '1', now);
    await seeMessage(desk, '2', now + MINUTE_MS);
    const recorded = (await listFacts(desk)).map((entry) => msOf(entry['recordedAt']));
    expect(recorded).toEqual([now, now, now + 1, now + MINUTE_MS]);
    const row = await desk.db.meta.get('recorded-up-to');
    expect(row?.value).toEqual({ lastRecordedAt: now + MINUTE_MS, deviceEpoch: 1 });
  });

  it('does not outdo the figure that brought it to light', async () => {
    const desk = await deskWithFigure();
    const now = instant(NINE - DAY_MS);
    desk.time.now = instant(now + 2_000);
    await takeReading(
      desk,
      makeReading({ ...MONTHLY, subscriptionRemaining: 500, at: now }),
      'read',
    );
    expect((await summaryOf(desk)).figure).toEqual({ source: 'read', value: 500, at: now });
  });
});

describe('a clock that jumps forward a year and back', () => {
  it('gives no resets that never were, and loses no message', async () => {
    const desk = await deskWithFigure();
    const before = await summaryOf(desk);
    await seeMessage(desk, '1', NINE + YEAR_MS);
    await seeMessage(desk, '2', NINE + YEAR_MS + MINUTE_MS);
    expect((await summaryOf(desk)).subscription?.cycleEnd).toBeGreaterThan(NINE + YEAR_MS);
    await seeMessage(desk, '3', later(30));
    expect(await summaryOf(desk)).toMatchObject({
      countedSince: 3,
      pools: { subscription: 609 },
      subscription: before.subscription,
      figure: before.figure,
    });
  });

  it('is taken back once, however often it jumps', async () => {
    const desk = await deskWithFigure();
    for (const [index, now] of [YEAR_MS, 0, YEAR_MS, DAY_MS, YEAR_MS, 2 * DAY_MS].entries()) {
      await seeMessage(desk, String(index), NINE + now + MINUTE_MS);
    }
    expect((await summaryOf(desk)).countedSince).toBe(6);
    expect(await listFacts(desk)).toHaveLength(8);
  });

  it('counts each message once and leaves nothing ahead, whatever the clock does', async () => {
    const moments = fc.constantFrom(0, 1, MINUTE_MS, JUMP_MS, DAY_MS, 40 * DAY_MS, YEAR_MS);
    await fc.assert(
      fc.asyncProperty(fc.array(moments, { minLength: 1, maxLength: 8 }), async (clock) => {
        const desk = await deskWithFigure();
        for (const [index, ms] of clock.entries()) {
          const now = NINE + MINUTE_MS + ms;
          await seeMessage(desk, String(index), now);
          const facts = await listFacts(desk);
          expect(facts.filter(({ type }) => type === 'usage.recorded')).toHaveLength(index + 1);
          for (const { at } of facts) expect(msOf(at)).toBeLessThanOrEqual(now + JUMP_MS);
        }
        await forgetDatabase(desk.db);
      }),
      runs(40),
    );
  });
});
