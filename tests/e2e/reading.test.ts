import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badgeText, readUsage, readView, setStage, waitUntil, type Stage } from './stage.ts';

let stage: Stage;
let shop: string;
let business: string;
let docs: string;

beforeAll(async () => {
  stage = await setStage();
  ({ shop, business, docs } = stage.sandbox.propertyIds);
});
afterEach(() => {
  stage.sandbox.setFault(null);
  stage.sandbox.setPanelVariant('cards');
  stage.sandbox.setLanguage('en');
});
afterAll(() => stage.close());

const settle = () => new Promise((done) => setTimeout(done, 3_500));
const figureOf = async (propertyId: string) => (await readView(stage, propertyId)).figure;

describe('Message Usage', () => {
  it('sets the badge at the first look, whose figure it is and who says so', async () => {
    const page = await readUsage(stage, shop);
    await expect.poll(badgeText(stage)).toBe('118');
    expect((await stage.badge()).title).toMatch(/118 left.*From tawk\.to, today/);
    await page.close();
  });

  it('shows a debt as a debt', async () => {
    const page = await readUsage(stage, business);
    await expect.poll(badgeText(stage)).toBe('-223');
    expect((await stage.badge()).title).toContain('buying 1,000 leaves 777');
    await page.close();
  });

  it('takes a top-up in excess: 1,000 bought with 223 over leave 777', async () => {
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(business));
    stage.sandbox.topUp(business, 1_000);
    const isPaid = async () => (await readView(stage, business)).pools?.purchased === 777;
    await waitUntil(isPaid, 'the top-up to be read');
    expect(await figureOf(business)).toEqual({ kind: 'official', value: 777 });
    expect(stage.sandbox.account(business).spendable).toBe(777);
    await page.close();
  });

  it('keeps properties apart when another is selected in the same tab', async () => {
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await page.evaluate(
      (url) => (location.href = url),
      stage.sandbox.addresses.aiAssistSettings(docs),
    );
    await waitUntil(async () => (await readView(stage, docs))?.origin?.value === 61, 'docs');
    expect(await figureOf(shop)).toEqual({ kind: 'official', value: 118 });
    await page.close();
  });

  it.each(['table', 'definition-list', 'progress'] as const)(
    'reads a panel built as %s',
    async (variant) => {
      stage.sandbox.setPanelVariant(variant);
      const left = 90 + variant.length;
      stage.sandbox.setFigures(shop, { subscription: left });
      const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
      await waitUntil(
        async () => (await readView(stage, shop)).origin?.value === left,
        `${left} in a ${variant}`,
      );
      await page.close();
    },
  );

  it('reads a figure whose digits stand in elements of their own', async () => {
    stage.sandbox.setPanelVariant('split');
    stage.sandbox.setFigures(shop, { subscription: 88 });
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 88, '88');
    await page.close();
  });

  it.each(['de', 'ar'] as const)('reads a panel in %s', async (language) => {
    stage.sandbox.setLanguage(language);
    const left = language === 'de' ? 81 : 82;
    stage.sandbox.setFigures(shop, { subscription: left });
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === left, `${left}`);
    await page.close();
  });

  it('goes on after a reload', async () => {
    stage.sandbox.setFigures(shop, { subscription: 75 });
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 75, '75');
    await page.reload();
    stage.sandbox.setFigures(shop, { subscription: 74 });
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 74, '74');
    await page.close();
  });

  it.each(['panel-missing', 'half-rendered', 'skeleton', 'contradiction'] as const)(
    'keeps the last true figure when the page is bad: %s',
    async (fault) => {
      const before = await readView(stage, shop);
      stage.sandbox.setFault(fault);
      stage.sandbox.setFigures(shop, { subscription: 31 });
      const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
      await settle();
      const after = await readView(stage, shop);
      expect(after.origin).toEqual(before.origin);
      expect(after.figure).toEqual(before.figure);
      if (fault !== 'panel-missing')
        expect(after.readFailure?.kind).toMatch(/unconfirmed|loading|no_panel/);
      stage.sandbox.setFigures(shop, { subscription: 74 });
      await page.close();
    },
  );

  it('is read under a strict page policy, and the pill is drawn there', async () => {
    stage.sandbox.setFault('no-style-csp');
    stage.sandbox.setFigures(shop, { subscription: 73 });
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await waitUntil(async () => (await readView(stage, shop)).origin?.value === 73, '73');
    await expect.poll(() => page.locator('credit-meter').count()).toBe(1);
    await page.close();
  });

  it('stays as it was after signing out, and says so', async () => {
    const page = await stage.open(stage.sandbox.addresses.aiAssistSettings(shop));
    await settle();
    const before = await readView(stage, shop);
    stage.sandbox.signOut();
    await waitUntil(
      async () => (await readView(stage, shop)).readFailure?.kind === 'signed_out',
      'the sign-out to be seen',
    );
    expect((await readView(stage, shop)).figure).toEqual(before.figure);
    stage.sandbox.signIn('admin');
    await page.goto(stage.sandbox.addresses.home(shop));
    await waitUntil(async () => (await readView(stage, shop)).readFailure === null, 'the sign-in');
    await page.close();
  });

  it('is asked of no host but the dashboard', () => {
    const hosts = new Set(stage.sandbox.requests.map(({ host }) => host));
    expect([...hosts]).toEqual(['dashboard.tawk.to']);
  });
});
