import type { Instant } from '../../src/domain/units.ts';
import { local } from './calendar.ts';

/** What tawk.to's own books hold: the truth of which the product sees only pieces. */
export type Account = {
  allotment: number;
  subscription: number;
  purchased: number;
  excess: number;
  /** Does the AI go on at zero? */
  goesOn: boolean;
};

export const openAccount = (fields: Partial<Account> = {}): Account => ({
  allotment: 1_000,
  subscription: 1_000,
  purchased: 0,
  excess: 0,
  goesOn: false,
  ...fields,
});

export const answers = ({ subscription, purchased, goesOn }: Account): boolean =>
  goesOn || subscription + purchased > 0;

/** Uses credits in burn order; returns how many messages the AI could send. */
export function useCredits(account: Account, wished: number): number {
  let sent = 0;
  for (; sent < wished && answers(account); sent += 1) {
    if (account.subscription > 0) account.subscription -= 1;
    else if (account.purchased > 0) account.purchased -= 1;
    else account.excess += 1;
  }
  return sent;
}

/** A purchase pays the debt first. */
export function buyCredits(account: Account, quantity: number): void {
  const paid = Math.min(account.excess, quantity);
  account.excess -= paid;
  account.purchased += quantity - paid;
}

export function changePlan(account: Account, allotment: number): void {
  account.allotment = allotment;
  account.subscription = allotment;
}

/** The third of each month, at midnight. */
export const isReset = (now: Instant): boolean => {
  const { day, hour, minute } = local(now);
  return day === 3 && hour === 0 && minute === 0;
};

/** The next third of a month. */
export function nextReset(now: Instant): string {
  const today = local(now).toPlainDate();
  const third = today.with({ day: 3 });
  return (today.day < 3 ? third : third.add({ months: 1 })).toString();
}
