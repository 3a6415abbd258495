import { describe, expect, it } from 'vitest';
import { backupDesk, sealFile } from '../../tests/builders/backups.ts';
import { ACME, later, makeReading, openDesk } from '../../tests/builders/ledger-store.ts';
import type { Backup } from '../domain/export-format.ts';
import { formatInstant } from '../domain/instants.ts';
import { mirrorSchema, type Mirror } from '../domain/mirror.ts';
import { exportAll } from './export-all.ts';
import { previewImport, takeImport } from './import-file.ts';
import { keepMirror } from './mirror.ts';
import { takeReading } from './take-in.ts';
import { workInFigures } from './work-in-figures.ts';

const DAY = 24 * 60;
type Desk = ReturnType<typeof openBackupDesk>;
const openBackupDesk = (timeZone = 'UTC') => ({ ...backupDesk(openDesk(timeZone)), timeZone });

const GROWTH = { subscriptionTotal: 1_000, purchasedRemaining: 0 };

/** A figure that was seen so many days from now, and the browser's clock there. */
async function see(desk: Desk, days: number, fields: object, source: 'read' | 'typed' = 'read') {
  desk.time.now = later(days * DAY);
  await takeReading(desk, makeReading({ at: desk.time.now, ...fields }), source);
}

async function exportText(desk: Desk): Promise<string> {
  await exportAll(desk, 'json');
  return (await (await desk.shelf.read('export'))?.text()) ?? '';
}

async function bring(desk: Desk, text: string): Promise<void> {
  await desk.shelf.write('import', text);
  const looked = await previewImport(desk);
  if (!looked.ok) throw new Error(looked.failure.kind);
  const { checksum } = looked.value;
  expect((await takeImport(desk, { checksum, takeSettings: false })).ok).toBe(true);
}

const recordOf = async ({ store }: Desk) => {
  const [record] = await store.listProperties();
  if (!record) throw new Error('no property');
  return record;
};
const summary = (desk: Desk) => desk.store.summarise(ACME, desk.clock());

/** Figures of two months, two days apart, with a purchase at the end. */
async function fillMonths(desk: Desk): Promise<void> {
  for (let days = 60; days > 2; days -= 2) {
    await see(desk, -days, { ...GROWTH, subscriptionRemaining: 940 - (60 - days) * 10 });
  }
  await see(desk, -2, { ...GROWTH, subscriptionRemaining: 340, purchasedRemaining: 1_000 });
}

/** Use by day, as Message Usage shows it. */
const history = Array.from({ length: 20 }, (_, day) => ({
  day: formatInstant(later(-(day + 1) * DAY)).slice(0, 10),
  count: 12,
}));

describe("another browser's figures", () => {
  it('neither take the plan and the reset that are known here, nor keep theirs back', async () => {
    for (const isMine of [true, false]) {
      const [mine, theirs] = [openBackupDesk(), openBackupDesk()];
      const [knows, guesses] = isMine ? [mine, theirs] : [theirs, mine];
      await see(knows, -20, { ...GROWTH, subscriptionRemaining: 900, resetOn: '2026-11-03' });
      await see(guesses, -2, { subscriptionRemaining: 700 }, 'typed');
      mine.time.now = later(0);
      await bring(mine, await exportText(theirs));
      expect(await summary(mine)).toMatchObject({
        figure: { source: 'typed', value: 700 },
        subscription: { plan: 'growth', resetKnown: true, planAssumed: false },
      });
      const { subscription } = await summary(mine);
      expect(subscription && formatInstant(subscription.cycleEnd)).toMatch(/^2026-12-03T00:00/);
    }
  });

  it('from before the first one here are evidence of the pace and of what was bought', async () => {
    const [mine, theirs, fresh] = [openBackupDesk(), openBackupDesk(), openBackupDesk()];
    await fillMonths(theirs);
    const file = await exportText(theirs);
    for (const desk of [mine, fresh]) {
      if (desk === fresh) await bring(desk, file);
      await see(desk, 0, { ...GROWTH, subscriptionRemaining: 330, purchasedRemaining: 1_000 });
      if (desk === mine) await bring(desk, file);
      await workInFigures(desk, await recordOf(desk));
    }
    const hours = await mine.store.readHours(ACME);
    expect(hours).toEqual(await fresh.store.readHours(ACME));
    expect(hours?.counts).toHaveLength(60 * 24);
    const { bought } = await recordOf(mine);
    expect(bought).toEqual([{ at: later(-2 * DAY), quantity: 1_000 }]);
    await bring(mine, file);
    expect(await mine.store.readHours(ACME)).toEqual(hours);
  });

  it('are no reason to forget what Message Usage showed by day', async () => {
    const [mine, theirs] = [openBackupDesk(), openBackupDesk()];
    await see(theirs, -30, { ...GROWTH, subscriptionRemaining: 500 });
    await see(mine, 0, { ...GROWTH, subscriptionRemaining: 340, history });
    const hours = await mine.store.readHours(ACME);
    await bring(mine, await exportText(theirs));
    expect(await mine.store.readHours(ACME)).toEqual(hours);
  });

  it.each([
    ['none of which is newer repeat no warning under another name', -1, true],
    ['of which one is newer warn of what that one says', 1, false],
  ])('%s', async (_, days, isSpent) => {
    const [mine, theirs] = [openBackupDesk(), openBackupDesk()];
    const empty = { ...GROWTH, subscriptionRemaining: 0 };
    await see(theirs, -20, { ...GROWTH, subscriptionRemaining: 500, resetOn: '2026-11-03' });
    await see(theirs, days, empty);
    await see(mine, -6, { ...GROWTH, subscriptionRemaining: 100 });
    await see(mine, 0, empty);
    const { dueAlerts } = await summary(mine);
    await mine.store.changeProperty(ACME, (record) => ({ ...record, firedAlerts: dueAlerts }));
    mine.time.now = later(2 * DAY);
    await bring(mine, await exportText(theirs));
    const named = (await summary(mine)).dueAlerts;
    expect(named).not.toEqual(dueAlerts);
    const { firedAlerts } = await recordOf(mine);
    expect(named.every((key) => firedAlerts?.includes(key))).toBe(isSpent);
  });

  it('come in from a zone that only the other browser knows: the own one stands for it', async () => {
    const [mine, theirs] = [openBackupDesk('Europe/Berlin'), openBackupDesk()];
    await see(theirs, -1, { ...GROWTH, subscriptionRemaining: 612 });
    const { properties, ...content } = JSON.parse(await exportText(theirs)) as Backup;
    const timeZone = 'Mars/Olympus_Mons';
    const elsewhere = properties.map((property) => ({
      ...property,
      record: { ...Object(property.record), timeZone },
      config: { ...Object(property.config), timeZone },
    }));
    await bring(mine, await sealFile({ ...content, properties: elsewhere }));
    expect((await recordOf(mine)).timeZone).toBe('Europe/Berlin');
    expect((await summary(mine)).figure?.value).toBe(612);
  });
});

it('the own file brings the pace back that a loss took, whatever was restored meanwhile', async () => {
  const kept: { mirror?: Mirror } = {};
  const shelf = {
    read: async () => structuredClone(kept.mirror),
    write: async (mirror: Mirror) => void (kept.mirror = mirrorSchema.parse(mirror)),
    clear: async () => undefined,
  };
  const desk = openBackupDesk();
  const mirror = () => keepMirror({ ...desk, shelf }, true);
  const history = Array.from({ length: 20 }, (_, day) => ({
    day: formatInstant(later(-(day + 1) * DAY)).slice(0, 10),
    count: 12,
  }));
  await see(desk, 0, { ...GROWTH, subscriptionRemaining: 340, history });
  await mirror();
  const [file, hours] = [await exportText(desk), await desk.store.readHours(ACME)];
  await Promise.all(desk.db.tables.map((table) => table.clear()));
  await mirror();
  await workInFigures(desk, await recordOf(desk));
  expect((await desk.store.readHours(ACME))?.counts.length).toBeLessThan(2);
  await bring(desk, file);
  await workInFigures(desk, await recordOf(desk));
  expect((await desk.store.readHours(ACME))?.counts).toEqual(hours?.counts);
});
