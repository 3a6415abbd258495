import { describe, expect, it } from 'vitest';
import { makeControl, type Control } from './control.ts';
import { Helpdesk } from './helpdesk.ts';

const ending = new AbortController();
const openControl = (): Control => makeControl(new Helpdesk(Date.now()), ending.signal);

describe('the practice world', () => {
  it('opens with a Growth plan near its end, an Enterprise in debt and a Hobby plan', () => {
    const { account, propertyIds } = openControl();
    expect(account(propertyIds.shop)).toMatchObject({ plan: 'growth', balance: 118 });
    expect(account(propertyIds.business)).toMatchObject({ plan: 'enterprise', balance: -223 });
    expect(account(propertyIds.docs)).toMatchObject({ plan: 'hobby', allotment: 100 });
  });

  it('shows a usage history that adds up to what the cycle used', () => {
    const { account, propertyIds } = openControl();
    for (const id of Object.values(propertyIds)) {
      const { history, cycleStartAt, usedThisCycle } = account(id);
      const inCycle = history.filter(({ day }) => Date.parse(`${day}T12:00`) >= cycleStartAt);
      expect(inCycle.reduce((sum, { count }) => sum + count, 0)).toBe(usedThisCycle);
    }
  });

  it('charges AI answers, Smart Replies and AI Commands, and nothing else', () => {
    const { account, post, postPreview, propertyIds } = openControl();
    const propertyId = propertyIds.shop;
    const costs = (['visitor', 'agent', 'log', 'ai', 'smart_reply', 'ai_command'] as const).map(
      (from) => {
        const outcome = post({ propertyId, from });
        return outcome.posted ? outcome.cost : null;
      },
    );
    postPreview({ propertyId, from: 'ai' });
    expect(costs).toEqual([0, 0, 0, 1, 1, 1]);
    expect(account(propertyId).spendable).toBe(115);
  });

  it('says nothing at zero where the property stops, and runs into debt where it may', () => {
    const { account, post, setFigures, propertyIds } = openControl();
    setFigures(propertyIds.shop, { subscription: 0 });
    expect(post({ propertyId: propertyIds.shop, from: 'ai' }).posted).toBe(false);
    expect(post({ propertyId: propertyIds.business, from: 'ai' }).posted).toBe(true);
    expect(account(propertyIds.business).excess).toBe(224);
  });

  it('groups messages of one sender into one block, and joins a person with a log line', () => {
    const { chats, post, startChat, propertyIds } = openControl();
    const chatId = startChat(propertyIds.shop);
    for (const from of ['visitor', 'ai', 'ai', 'agent'] as const)
      post({ propertyId: propertyIds.shop, chatId, from });
    const blocks = chats(propertyIds.shop).find((chat) => chat.id === chatId)?.blocks ?? [];
    expect(blocks.map(({ side, messages }) => [side, messages.length])).toEqual([
      ['visitor', 1],
      ['ai', 2],
      ['log', 1],
      ['agent', 1],
    ]);
    expect(new Set(blocks.map(({ id }) => id.slice(-13))).size).toBe(4);
  });

  it('plays a day whose tally is what the account was charged', async () => {
    const { account, playWorkingDay, propertyIds } = openControl();
    const before = account(propertyIds.business).balance;
    const day = { seconds: 0.3, chats: 6, propertyIds: [propertyIds.business] };
    const tally = await playWorkingDay(day);
    expect(tally.aiAnswers).toBeGreaterThan(6);
    expect(before - account(propertyIds.business).balance).toBe(tally.aiAnswers + tally.assisted);
  });

  it('refuses a purchase to a plain agent and to a Hobby plan', () => {
    const { account, obey, signIn, propertyIds } = openControl();
    const buy = (propertyId: string) => obey({ kind: 'buy', propertyId, quantity: 1000 }, 'page');
    expect(buy(propertyIds.docs).ok).toBe(false);
    signIn('agent');
    expect(buy(propertyIds.shop).ok).toBe(false);
    expect(account(propertyIds.shop).purchased).toBe(0);
  });
});
