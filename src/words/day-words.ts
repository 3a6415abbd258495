import { tickStep } from '../domain/burn-down.ts';
import type { DayOfUse } from '../domain/history/daily-use.ts';
import { countText } from './amounts.ts';
import { tickTexts, type TableText, type TickText } from './chart-words.ts';
import type { Words } from './language.ts';
import { dateText, dayText } from './times.ts';

export type DaysText = {
  amounts: TickText[];
  labels: TickText[];
  dayTitles: string[];
  table: TableText;
  tableTitle: string;
};

/** Everything that is said beside and behind the bars of the last days. */
export function daysText(days: readonly DayOfUse[], timeZone: string, words: Words): DaysText {
  const most = Math.max(1, ...days.map(({ used }) => used ?? 0));
  const step = tickStep(most);
  const last = days.length - 1;
  const middle = Math.floor(last / 2);
  return {
    amounts: tickTexts(0, Math.ceil(most / step) * step, words),
    labels: [0, last, middle].flatMap((index) => {
      const day = days[index];
      return day ? [{ at: index + 0.5, label: dayText(day.at, timeZone, words) }] : [];
    }),
    dayTitles: days.map((day) => dayTitle(day, timeZone, words)),
    table: {
      summary: summaryText(days, timeZone, words),
      columns: [words.say('chart.column_day'), words.say('chart.column_used')],
      rows: days
        .map((day) => [dateText(day.at, timeZone, words), cellText(day, words)])
        .toReversed(),
    },
    tableTitle: words.say('chart.as_table'),
  };
}

function dayTitle(day: DayOfUse, timeZone: string, words: Words): string {
  const slots = { day: dateText(day.at, timeZone, words), amount: countText(day.used ?? 0, words) };
  if (day.used === null) return words.say('days.unknown', slots);
  return words.say(day.whole ? 'days.whole' : 'days.least', slots);
}

function cellText({ used, whole }: DayOfUse, words: Words): string {
  if (used === null) return words.say('days.cell_unknown');
  const amount = countText(used, words);
  return whole ? amount : words.say('amount.at_least_words', { amount });
}

function summaryText(days: readonly DayOfUse[], timeZone: string, words: Words): string {
  const known = days.filter(({ used }) => used !== null && used > 0);
  const [first, ...others] = known;
  if (!first) return words.say('days.none');
  const most = others.reduce((a, b) => ((b.used ?? 0) > (a.used ?? 0) ? b : a), first);
  const total = known.reduce((sum, { used }) => sum + (used ?? 0), 0);
  return words.say('days.summary', {
    total: countText(total, words),
    most: countText(most.used ?? 0, words),
    day: dateText(most.at, timeZone, words),
  });
}
