import type { Look } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Truth } from './truth.ts';

/** Every figure of a reading that is not the truth. What a reading leaves out is no lie. */
export function findLies(look: Look, truth: Truth): readonly string[] {
  if (!look.ok) return [];
  const { subscriptionRemaining, subscriptionTotal, purchasedRemaining, excess, resetOn, history } =
    look.reading;
  const expected: readonly [string, unknown, unknown][] = [
    ['subscriptionRemaining', subscriptionRemaining, truth.remaining],
    ['subscriptionTotal', subscriptionTotal, truth.total],
    ['purchasedRemaining', purchasedRemaining, truth.purchased],
    ['excess', excess, truth.excess],
    ['resetOn', resetOn, truth.resetOn],
  ];
  const wrong = expected.filter(([, seen, right]) => seen !== undefined && seen !== right);
  const counts = new Map(truth.history.map(({ day, count }) => [day, count]));
  const wrongDays = (history ?? []).filter(({ day, count }) => counts.get(day) !== count);
  return [
    ...wrong.map(([field, seen, right]) => `${field}: ${String(seen)}, not ${String(right)}`),
    ...wrongDays.map(({ day, count }) => `${day}: ${count}`),
  ];
}
