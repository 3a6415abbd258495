/// <reference types="chrome" />
import type { PropertyView } from '../../src/domain/property-view.ts';
import { openOwn, rest, type Stand } from './stand.ts';

const TRIES = 60;

/** Has the extension read Message Usage of the shop and know its AI; answers the figure shown. */
export async function learnFigure({ sandbox, ours }: Stand): Promise<string> {
  const { shop } = sandbox.propertyIds;
  const usage = await ours.context.newPage();
  await usage.goto(sandbox.addresses.aiAssistSettings(shop));
  const own = await openOwn(ours, 'options.html');
  const readView = async () =>
    (await own.evaluate(
      async (key) => (await chrome.storage.local.get(key))[key],
      `view:${shop}`,
    )) as PropertyView | undefined;
  for (let tries = 0; tries < TRIES && !(await readView())?.origin; tries += 1) await rest(500);
  const change = { aiNames: ['Apollo'] };
  await own.evaluate((sent) => chrome.runtime.sendMessage(sent), {
    type: 'changeProperty',
    propertyId: shop,
    change,
  });
  await usage.close();
  await own.close();
  return String(sandbox.account(shop).spendable);
}
