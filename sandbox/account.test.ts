import { describe, expect, it } from 'vitest';
import { addPurchase, charge, localDay, purchase, renew, spendOne, type Books } from './account.ts';

const now = Date.UTC(2026, 10, 22, 12);

const books = (change: Partial<Books> = {}): Books => ({
  plan: 'growth',
  allotment: 1000,
  atZero: 'stop',
  subscription: 1,
  purchased: 1,
  excess: 0,
  usedThisCycle: 999,
  cycleStartAt: now - 1000,
  resetAt: now + 1000,
  usedByDay: new Map(),
  receipts: [],
  ...change,
});

describe('the practice account', () => {
  it('spends the subscription first, then what was bought, then runs into debt', () => {
    const first = spendOne({ subscription: 1, purchased: 1, excess: 0 }, 'allow');
    expect(first).toEqual({ subscription: 0, purchased: 1, excess: 0 });
    const second = spendOne({ subscription: 0, purchased: 1, excess: 0 }, 'allow');
    expect(second).toEqual({ subscription: 0, purchased: 0, excess: 0 });
    const third = spendOne({ subscription: 0, purchased: 0, excess: 0 }, 'allow');
    expect(third).toEqual({ subscription: 0, purchased: 0, excess: 1 });
  });

  it('stays silent at zero where the property stops', () => {
    const account = books({ subscription: 0, purchased: 0 });
    expect(charge(account, now)).toBe(false);
    expect(account.usedThisCycle).toBe(999);
    expect(account.usedByDay.size).toBe(0);
  });

  it('leaves 777 of 1,000 bought with 223 over', () => {
    expect(addPurchase({ subscription: 0, purchased: 0, excess: 223 }, 1000)).toEqual({
      subscription: 0,
      purchased: 777,
      excess: 0,
    });
  });

  it('keeps owing what a purchase does not cover', () => {
    expect(addPurchase({ subscription: 5, purchased: 0, excess: 2500 }, 1000)).toEqual({
      subscription: 5,
      purchased: 0,
      excess: 1500,
    });
  });

  it('books every charge on its day', () => {
    const account = books();
    charge(account, now);
    charge(account, now);
    expect(account.usedByDay.get(localDay(now))).toBe(2);
    expect(account.usedThisCycle).toBe(1001);
  });

  it('writes a receipt with the price of the plan', () => {
    const account = books();
    purchase(account, 2000, now);
    expect(account.receipts[0]).toMatchObject({ at: now, amount: 60 });
    expect(account.purchased).toBe(2001);
  });

  it('replaces the subscription at a renewal and keeps bought credits and debt', () => {
    const account = books({ purchased: 40, excess: 0, subscription: 12 });
    renew(account, now);
    expect(account).toMatchObject({ subscription: 1000, purchased: 40, usedThisCycle: 0 });
    expect(account.resetAt).toBeGreaterThan(now);
  });
});
