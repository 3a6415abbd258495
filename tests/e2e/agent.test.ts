import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { badgeText, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let profile: string;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-agent-'));
  stage = await setStage({ profile });
  shop = stage.sandbox.propertyIds.shop;
  stage.sandbox.signIn('agent');
});
afterAll(async () => {
  await stage.close();
  rmSync(profile, { recursive: true, force: true });
});

const welcomePage = async (): Promise<Page> => {
  const find = () => stage.context.pages().find((page) => page.url().endsWith('welcome.html'));
  await waitUntil(async () => find() !== undefined, 'the welcome page');
  return find() as Page;
};

describe('a plain agent, who may open no billing page', () => {
  it('has a figure in well under two minutes: asks for it, types the answer', async () => {
    const startedAt = Date.now();
    const welcome = await welcomePage();
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await welcome.getByRole('button', { name: 'No, or not sure' }).click();
    await welcome.getByRole('button', { name: 'Open the dashboard' }).waitFor();
    const dashboard = await stage.open(stage.sandbox.addresses.home(shop));
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Ask for the figure' }).click();
    await welcome.getByText('Copied').waitFor();
    const copied = await welcome.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Could you tell me our AI Assist credits');
    await welcome.getByLabel('Credits left').fill('612');
    await welcome.getByRole('button', { name: 'Save' }).click();
    await welcome.getByText('You are done').waitFor();
    await expect.poll(badgeText(stage)).toBe('612');
    expect((await stage.badge()).title).toContain('From you, today');
    expect(Date.now() - startedAt).toBeLessThan(120_000);
    await dashboard.close();
  });

  it('gets one clear sentence on bad input, and nothing typed is lost', async () => {
    const popup = await stage.openPage('popup');
    await popup.getByRole('button', { name: 'Update' }).click();
    await popup.getByLabel('Credits left').fill('plenty');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('There is no number in “plenty”').waitFor();
    expect(await popup.getByLabel('Credits left').inputValue()).toBe('plenty');
    expect((await readView(stage, shop)).origin?.value).toBe(612);
    await popup.close();
  });

  it('is offered nothing that only an admin can do', async () => {
    const popup = await stage.openPage('popup');
    await popup.getByText('612').first().waitFor();
    await popup.getByRole('button', { name: 'Update' }).click();
    await popup.getByLabel('Credits left').fill('-223');
    await popup.getByRole('button', { name: 'Save' }).click();
    // Fell faster than a plan is used: perhaps a slip, so it is asked about first.
    await popup.getByText('835 used since: right?').waitFor();
    await popup.getByRole('button', { name: /^Use/ }).click();
    await popup.getByText('223 over').first().waitFor();
    await popup.getByRole('button', { name: 'Ask an admin' }).waitFor();
    expect(await popup.getByRole('button', { name: /Top up/ }).count()).toBe(0);
    await popup.close();
  });

  it('who goes to Message Usage all the same meets no figure and loses none', async () => {
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await new Promise((done) => setTimeout(done, 3_000));
    expect((await readView(stage, shop)).origin?.value).toBe(-223);
    await page.close();
  });

  it('has the same badge after the browser was closed and opened', async () => {
    await stage.context.close();
    const again = await setStage({ profile });
    try {
      await waitUntil(async () => (await again.badge()).text === '-223', 'the badge');
      expect((await again.badge()).title).toContain('From you, today');
    } finally {
      await again.close();
    }
  });
});
