import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setFirefoxStage, type FirefoxStage } from './stage.ts';

let stage: FirefoxStage;
let shop: string;

beforeAll(async () => {
  stage = await setFirefoxStage();
  shop = stage.sandbox.propertyIds.shop;
});
afterAll(() => stage.end());

const badgeText = async (): Promise<string> => (await stage.badge()).text;
const soon = { timeout: 20_000, interval: 500 };

describe('the built extension in Firefox', () => {
  it('opens its welcome page and asks for no permission beyond the dashboard', async () => {
    const granted = await stage.ask<{ origins: string[]; permissions: string[] }>(
      'return await browser.permissions.getAll()',
    );
    expect(granted.origins).toEqual(['https://dashboard.tawk.to/*']);
    expect(granted.permissions).not.toContain('notifications');
  });

  it('reads Message Usage and puts the figure on the toolbar', async () => {
    const tab = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await expect.poll(badgeText, soon).toBe('118');
    const { title } = await stage.badge();
    expect(title).toContain('118');
    expect(title).toContain('From tawk.to, today');
    await stage.close(tab);
  });

  it('counts AI messages that go by, also across an event page that was stopped', async () => {
    await stage.ask(
      "return await browser.runtime.sendMessage({ type: 'changeProperty', propertyId: given[0], change: { aiNames: ['Apollo'] } })",
      shop,
    );
    const chats = await stage.open(stage.sandbox.addresses.chats);
    await new Promise((done) => setTimeout(done, 2_000));
    stage.sandbox.post({ propertyId: shop, from: 'ai' });
    await expect.poll(async () => (await stage.view(shop))?.countedSince, soon).toBe(1);
    await stage.stopBackground();
    stage.sandbox.post({ propertyId: shop, from: 'ai' });
    stage.sandbox.post({ propertyId: shop, from: 'visitor' });
    await expect.poll(async () => (await stage.view(shop))?.countedSince, soon).toBe(2);
    await stage.close(chats);
  });

  it('takes a typed figure in the popup', async () => {
    const popup = await stage.openPage('popup');
    await stage.run(
      "const press = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name).click();" +
        "while (!document.querySelector('button')) await new Promise((done) => setTimeout(done, 50));" +
        "press('Update'); await new Promise((done) => setTimeout(done, 300));" +
        "const field = document.querySelector('input'); field.value = '97';" +
        "field.dispatchEvent(new Event('input', { bubbles: true }));" +
        "await new Promise((done) => setTimeout(done, 100)); press('Save');",
    );
    await expect.poll(badgeText, soon).toBe('97');
    await stage.close(popup);
  });

  it('has everything again after an export, an erasure and an import', async () => {
    const send = 'const send = (sent) => browser.runtime.sendMessage(sent);';
    const folder = 'const folder = await navigator.storage.getDirectory();';
    const exported = await stage.ask<string>(
      `${send} ${folder} await send({ type: 'exportAll', as: 'json' });` +
        "const handle = await folder.getFileHandle('export'); return await (await handle.getFile()).text()",
    );
    await stage.ask(`${send} return await send({ type: 'eraseAll' })`);
    await expect.poll(badgeText, soon).toBe('');
    const taken = await stage.ask<{ taken: { ok: boolean; value: number } }>(
      `${send} ${folder} const handle = await folder.getFileHandle('import', { create: true });` +
        'const stream = await handle.createWritable(); await stream.write(given[0]); await stream.close();' +
        "const { looked } = await send({ type: 'previewImport' });" +
        "return await send({ type: 'takeImport', checksum: looked.value.checksum, takeSettings: true })",
      exported,
    );
    expect(taken.taken.value).toBeGreaterThan(3);
    await expect.poll(badgeText, soon).toBe('97');
  });
});
