import { foldText } from './labels/fold-text.ts';

export type Months = ReadonlyMap<string, number>;
const monthTables = new Map<string, Months>();

/** Month names as the locales write them, alone and inside a date, long and short. */
export function listMonths(locales: readonly string[]): Months {
  const cacheKey = locales.join();
  const known = monthTables.get(cacheKey);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        addMonths(
          names,
          new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
            ...options,
            timeZone: 'UTC',
          }),
        );
      }
    }
  }
  monthTables.set(cacheKey, names);
  return names;
}

function addMonths(names: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 1; month <= 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
    const name = foldText(parts.find((part) => part.type === 'month')?.value ?? '').replace(
      /\.$/,
      '',
    );
    if (!/^\d*$/.test(name)) names.set(name, month);
  }
}
