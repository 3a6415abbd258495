import type { PropertyView } from '../domain/property-view.ts';
import { rangeText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { moneyText } from './money.ts';
import { popupText, type ButtonKind } from './popup-words.ts';
import { propertyRows, type PropertyRow } from './property-rows.ts';
import { packsText } from './run-out-words.ts';

const TEXTS = {
  tabs: 'overview.tabs',
  cycle: 'overview.tab_cycle',
  days: 'overview.tab_days',
  log: 'overview.tab_log',
  settings: 'overview.tab_settings',
  nothingToDraw: 'chart.none',
  logEmpty: 'overview.log_empty',
  alerts: 'overview.alerts',
  alertsEmpty: 'overview.alerts_empty',
  calendar: 'menu.calendar',
} as const satisfies Record<string, MessageKey>;

export type OverviewRow = PropertyRow & {
  range: string | null;
  /** What to do about it; null while there is nothing. */
  action: { kind: ButtonKind; label: string } | null;
};

export type OverviewText = Record<keyof typeof TEXTS, string> & {
  direction: 'ltr' | 'rtl';
  language: string;
  /** "5 properties" */
  heading: string;
  rows: OverviewRow[];
  /** "Top-ups this month: …"; null where nothing was bought in two months. */
  spend: string | null;
};

/** What concerns all properties, nearest silence first as they are handed in. */
export function overviewText(
  views: readonly PropertyView[],
  canOpen: boolean | null,
  words: Words,
): OverviewText {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, key]) => [name, words.say(key)]),
  ) as Record<keyof typeof TEXTS, string>;
  const rows = propertyRows(views, words);
  return {
    ...texts,
    direction: words.direction,
    language: words.tag,
    heading: words.say('overview.properties', { count: views.length }),
    rows: views.flatMap((view, index): OverviewRow[] => {
      const row = rows[index];
      const [action = null] = popupText(view, canOpen, words).buttons;
      return row ? [{ ...row, range: rangeText(view, words), action }] : [];
    }),
    spend: spendText(views, words),
  };
}

function spendText(views: readonly PropertyView[], words: Words): string | null {
  const spends = views.flatMap(({ spend }) => (spend ? [spend] : []));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const [thisMonth, lastMonth] = [
    sum(spends.map(({ thisMonthPacks }) => thisMonthPacks)),
    sum(spends.map(({ lastMonthPacks }) => lastMonthPacks)),
  ];
  if (thisMonth + lastMonth === 0) return null;
  const cents = sum(spends.map(({ thisMonthCents }) => thisMonthCents));
  const amount = moneyText(cents, words);
  const isGuess = spends.some(({ guessed, thisMonthPacks }) => guessed && thisMonthPacks > 0);
  return words.say('overview.spend', {
    credits: packsText(thisMonth, words),
    price: cents === 0 ? 'none' : isGuess ? words.say('amount.about', { amount }) : amount,
    count: views.length,
    last: packsText(lastMonth, words),
  });
}
