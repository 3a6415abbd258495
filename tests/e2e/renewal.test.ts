/// <reference types="chrome" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY_MS, formatInstant } from '../../src/domain/instants.ts';
import { instant } from '../../src/domain/units.ts';
import { sealFile } from '../builders/backups.ts';
import { meterSays, pressInMeter, readMeter } from './in-page-meter.ts';
import { readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let folder: string;
let dashboard: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credit-meter-files-'));
  stage = await setStage();
  shop = stage.sandbox.propertyIds.shop;
  await bringOldFigures();
  dashboard = await stage.open(stage.sandbox.addresses.home(shop));
}, 60_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Another browser's file: its figures are days old, and were used at a pace. */
async function bringOldFigures(): Promise<void> {
  const daysAgo = (days: number) => formatInstant(instant(Date.now() - days * DAY_MS));
  const seen = (days: number, subscriptionRemaining: number) => ({
    id: `r:${days}`,
    type: 'reading.observed',
    at: daysAgo(days),
    source: 'read',
    subscriptionRemaining,
    cycleEnd: daysAgo(-9),
  });
  const started = { id: 's:1', type: 'subscription.started', at: daysAgo(21), plan: 'growth' };
  const text = await sealFile({
    format: 'credit-meter',
    version: 1,
    exportedAt: daysAgo(5),
    deviceId: 'another-browser',
    settings: {},
    properties: [
      {
        id: shop,
        name: null,
        config: {},
        entries: [started, seen(20, 980), seen(12, 780), seen(9, 660), seen(5, 560)],
        alerts: [],
        chats: [],
      },
    ],
  });
  const file = join(folder, 'backup.json');
  writeFileSync(file, text);
  const options = await stage.openPage('options');
  await options.setInputFiles('input[type=file]', file);
  const group = options.getByRole('group', { name: 'Import a file' });
  await group.getByRole('button', { name: 'Import', exact: true }).click();
  await options.getByText('Imported: 5 new entries.').waitFor();
  await options.close();
}

it('a figure that is days old is an estimate, and the pill asks for a new one', async () => {
  expect((await readView(stage, shop)).figure.kind).toBe('about');
  await meterSays(dashboard, 'Worth renewing: it may be');
});

it('once that was dismissed, not again on this day, in any tab', async () => {
  await pressInMeter(dashboard, 'Dismiss');
  const asks = async (page: Page) => (await readMeter(page)).includes('Worth renewing');
  await waitUntil(async () => !(await asks(dashboard)), 'the pill to stop asking');
  const other = await stage.open(stage.sandbox.addresses.home(shop));
  await new Promise((done) => setTimeout(done, 2_500));
  expect(await asks(other)).toBe(false);
});

it('a new figure is no estimate any more', async () => {
  await readUsage(stage, shop);
  await waitUntil(
    async () => (await readView(stage, shop)).figure.kind === 'official',
    'the official figure',
  );
});
