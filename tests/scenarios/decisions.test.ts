import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeReading } from '../builders/ledger-store.ts';
import { NOW, sampleView, ZONE } from '../gallery/sample-views.ts';
import { makeMoreSettingsCallbacks } from '../../entrypoints/shared/more-settings-callbacks.ts';
import { makePropertyCallbacks } from '../../entrypoints/shared/property-callbacks.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { firstSettings } from '../../src/domain/surface-state.ts';
import type { LocalDay, PropertyId } from '../../src/domain/units.ts';
import { takePurchases } from '../../src/services/take-purchases.ts';
import { takeAiMessages, takeReading } from '../../src/services/take-in.ts';
import { loadLanguage } from '../../src/words/language.ts';
import { openBrowser } from './browser.ts';
import { at } from './calendar.ts';

const sent = vi.hoisted((): object[] => []);
vi.mock('../../entrypoints/shared/send-command.ts', () => ({
  sendCommand: async (command: object) => sent.push(command),
}));
beforeEach(() => void sent.splice(0));

const id = '1'.repeat(24) as PropertyId;
const words = { ...(await loadLanguage(['en-GB'])), now: NOW, timeZone: ZONE };

async function start() {
  const browser = openBrowser();
  await browser.begin([{ id, name: 'Acme shop', aiNames: ['Apollo'] }]);
  const look = async (wallClock: string): Promise<PropertyView> => {
    browser.time.now = at(wallClock);
    const [view] = (await browser.refresh()).views;
    return view as PropertyView;
  };
  const read = async (wallClock: string, subscriptionRemaining: number, purchased = 0) => {
    browser.time.now = at(wallClock);
    const shown = { subscriptionRemaining, subscriptionTotal: 1_000, resetOn: '2026-12-03' };
    const pools = { purchasedRemaining: purchased, excess: 0 };
    const reading = makeReading({ propertyId: id, at: at(wallClock), ...shown, ...pools });
    await takeReading(browser, reading, 'read');
    return look(wallClock);
  };
  const buy = (wallClock: string, receipt: string, quantity: number) =>
    takePurchases(browser, id, [{ receipt, at: at(wallClock), quantity }]);
  return { browser, look, read, buy };
}
const spendOf = ({ spend }: PropertyView) => [spend?.thisMonthPacks, spend?.lastMonthPacks];

describe('what was spent', () => {
  it('holds a receipt at once, and under its own month', async () => {
    const { read, look, buy } = await start();
    await read('2026-11-05 09:00', 900);
    await look('2026-11-20 10:00');
    await buy('2026-11-20 09:30', 'R1', 2_000);
    expect(spendOf(await look('2026-11-20 10:05'))).toEqual([2, 0]);
    expect(spendOf(await read('2026-12-01 09:00', 300, 2_000))).toEqual([0, 2]);
  });

  it('holds a receipt from before the first figure', async () => {
    const { read, look, buy } = await start();
    await read('2026-11-20 09:00', 300, 1_500);
    await buy('2026-10-10 09:30', 'R9', 2_000);
    expect(spendOf(await look('2026-11-20 09:05'))).toEqual([0, 2]);
  });

  it('holds a rise under the figure that showed it, once its receipt comes under that alone', async () => {
    const { read, look, buy } = await start();
    await read('2026-11-25 09:00', 300);
    expect(spendOf(await read('2026-12-01 09:00', 200, 3_000))).toEqual([3, 0]);
    await buy('2026-11-30 09:00', 'R1', 1_000);
    expect(spendOf(await look('2026-12-01 09:05'))).toEqual([2, 1]);
  });
});

it('a doubted name was last seen when its last message was, whatever figures came since', async () => {
  const { browser, read, look } = await start();
  const watch = (day: string) =>
    browser.store.noteWatched({ from: at(`${day} 09:00`), until: at(`${day} 18:00`) });
  await read('2026-11-03 09:00', 1_000);
  await look('2026-11-03 18:00');
  await watch('2026-11-03');
  const seenAt = at('2026-11-03 17:00');
  await takeAiMessages(browser, [{ identity: 'm1', propertyId: id, sender: 'Apollo', seenAt }]);
  for (const day of ['2026-11-04', '2026-11-05', '2026-11-06']) {
    await look(`${day} 18:00`);
    await watch(day);
  }
  await read('2026-11-06 18:00', 760);
  const { nameDoubt } = await read('2026-11-07 10:00', 750);
  expect(nameDoubt).toMatchObject({ kind: 'nothing_seen', since: seenAt });
  const { charged } = nameDoubt as { charged: number };
  expect(charged).toBeGreaterThan(150);
  expect(charged).toBeLessThan(240);
});

describe('holidays', () => {
  const days = ['2026-12-24', '2026-12-25'] as LocalDay[];

  it('stand on the view while no hours are known', async () => {
    const { browser, read } = await start();
    await browser.store.changeProperty(id, (record) => ({ ...record, holidays: days }));
    expect(await read('2026-11-20 09:00', 400)).toMatchObject({ staffed: null, holidays: days });
  });

  it('keep each other while no hours are known', async () => {
    const view = sampleView({ staffed: null, holidays: days.slice(0, 1) });
    await makeMoreSettingsCallbacks(view, words).onAddHoliday('2026-12-25');
    expect(sent).toMatchObject([{ type: 'changeProperty', change: { holidays: days } }]);
  });
});

it('the question for the plan is put off for this property', async () => {
  const view = sampleView({ planAssumed: true });
  const settings = { ...firstSettings, plansPutOff: [id] };
  const nothing = () => undefined;
  const given = { view, words, state: { settings }, offeredSender: null };
  const on = makePropertyCallbacks({ ...given, choose: nothing, say: nothing, askAnew: nothing });
  on.onNotice('no_plan');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent).toEqual([
    { type: 'changeSettings', change: { plansPutOff: [id, view.propertyId] } },
  ]);
});
