import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readUsage, setStage, type Stage } from './stage.ts';

let stage: Stage;
let profile: string;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'credit-meter-narrow-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { intl: { selected_languages: 'ar', accept_languages: 'ar' } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  stage = await setStage({ profile });
  await (await readUsage(stage, stage.sandbox.propertyIds.shop)).close();
});
afterAll(async () => {
  await stage.close();
  rmSync(profile, { recursive: true, force: true });
});

it('a page in Arabic begins at the right, and its settings fit into 320 px', async () => {
  const page = await stage.openPage('options');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator('.settings .button-link[aria-expanded]').click();
  await page.locator('.week').waitFor();
  const root = await page.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    return { lang, dir, tooWide: scrollWidth - clientWidth };
  });
  expect(root).toEqual({ lang: 'ar', dir: 'rtl', tooWide: 0 });
});
