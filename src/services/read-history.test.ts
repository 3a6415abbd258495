import { describe, expect, it } from 'vitest';
import { ACME, later, makeReading, NINE, openDesk } from '../../tests/builders/ledger-store.ts';
import { awaitTopUp } from './await-top-up.ts';
import { enterFigure } from './enter-figure.ts';
import { readHistory } from './read-history.ts';
import { takeAiMessages, takeReading } from './take-in.ts';

describe('the past of a property', () => {
  it('holds its figures, its days and its alerts', async () => {
    const desk = openDesk();
    await enterFigure(desk, { propertyId: ACME, value: 612 });
    const params = { title: 'No AI credits left', body: 'Acme shop' };
    const alert = { property: ACME, id: 'none_left@a#0', at: NINE, kind: 'none_left' };
    await desk.store.logAlert({ ...alert, delivered: true, params });
    desk.time.now = later(30);
    const { history, alerts } = await readHistory(desk, ACME);
    expect(history.figures).toEqual([{ at: NINE, source: 'typed', value: 612 }]);
    expect(history.days).toHaveLength(30);
    expect(history.lines.map(({ kind }) => kind)).toContain('figure');
    expect(alerts).toEqual([{ ...alert, delivered: true, params }]);
  });

  it('is empty for a property of which nothing is kept', async () => {
    const { history, alerts } = await readHistory(openDesk(), ACME);
    expect(history).toMatchObject({ figures: [], lines: [], cycles: [] });
    expect(alerts).toEqual([]);
  });
});

describe('a purchase that was told of', () => {
  it('is awaited beside what was official, not beside what was counted since', async () => {
    const desk = openDesk();
    await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
    await takeReading(
      desk,
      makeReading({ subscriptionRemaining: 3, purchasedRemaining: 0 }),
      'read',
    );
    desk.time.now = later(5);
    const messages = [1, 2, 3, 4, 5].map((n) => ({
      identity: `m${n}`,
      propertyId: ACME,
      sender: 'Apollo',
      seenAt: later(4),
    }));
    await takeAiMessages(desk, messages);
    expect((await desk.store.summarise(ACME, later(5))).pools.excess).toBe(2);
    await awaitTopUp(desk, ACME);
    const [record] = await desk.store.listProperties();
    expect(record?.topUp).toMatchObject({ purchased: 0, excess: 0 });
  });

  it('is awaited from then on, beside what the books hold', async () => {
    const desk = openDesk();
    await enterFigure(desk, { propertyId: ACME, value: -223 });
    desk.time.now = later(5);
    await awaitTopUp(desk, ACME);
    const [record] = await desk.store.listProperties();
    expect(record?.topUp).toEqual({ since: later(5), purchased: 0, excess: 223, arrived: null });
  });
});
