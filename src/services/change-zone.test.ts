import { describe, expect, it } from 'vitest';
import { ACME, later, openDesk } from '../../tests/builders/ledger-store.ts';
import type { LocalDay } from '../domain/units.ts';
import { changeZone } from './change-zone.ts';
import { enterFigure } from './enter-figure.ts';

const KOLKATA = 'Asia/Kolkata';

describe('the zone of the resets that a person names', () => {
  it('moves the reset of open books to the same day there, and leaves the figure', async () => {
    const desk = openDesk();
    const { store, time } = desk;
    const day = new Date(time.now + 9 * 86_400_000).toISOString().slice(0, 10) as LocalDay;
    await enterFigure(desk, { propertyId: ACME, value: 750, resetOn: day });
    time.now = later(5);
    const before = await store.summarise(ACME, time.now);
    await changeZone(desk, ACME, KOLKATA);
    const { subscription, pools } = await store.summarise(ACME, time.now);
    expect(subscription).toMatchObject({ timeZone: KOLKATA, resetKnown: true });
    expect(
      Temporal.Instant.fromEpochMilliseconds(subscription?.cycleEnd ?? 0)
        .toZonedDateTimeISO(KOLKATA)
        .toPlainDateTime()
        .toString(),
    ).toBe(`${day}T00:00:00`);
    expect(pools).toEqual(before.pools);
  });

  it('is written down once, and holds for books that are opened later', async () => {
    const desk = openDesk();
    await changeZone(desk, ACME, KOLKATA);
    expect(await desk.db.entries.count()).toBe(0);
    await enterFigure(desk, { propertyId: ACME, value: 750 });
    const entries = await desk.db.entries.count();
    await changeZone(desk, ACME, KOLKATA);
    expect(await desk.db.entries.count()).toBe(entries);
    expect((await desk.store.summarise(ACME, desk.time.now)).subscription?.timeZone).toBe(KOLKATA);
  });
});
