import type { Reading } from '../../src/domain/reading.ts';
import type { LocalDay } from '../../src/domain/units.ts';
import type { PickText } from '../../src/messaging/tab-messages.ts';

/** A line for each figure that the page shows, in the person's way of writing numbers and dates. */
export function describeReading(reading: Reading, text: PickText): string[] {
  const { meanings, total, tag } = text;
  const { subscriptionRemaining, subscriptionTotal, purchasedRemaining, excess, resetOn } = reading;
  const numbers = new Intl.NumberFormat(tag);
  const rows: [string, number | undefined][] = [
    [meanings.subscription_left, subscriptionRemaining],
    [total, subscriptionTotal],
    [meanings.bought_left, purchasedRemaining],
    [meanings.debt, excess],
  ];
  const lines = rows.flatMap(([label, count]) =>
    count === undefined ? [] : [`${label}: ${numbers.format(count)}`],
  );
  return resetOn === undefined
    ? lines
    : [...lines, `${meanings.reset}: ${describeDay(resetOn, text)}`];
}

export const describeDay = (day: LocalDay, { tag }: PickText): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00Z`),
  );
