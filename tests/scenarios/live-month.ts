import type { Settings } from '../../src/domain/surface-state.ts';
import { instant, type Instant, type PropertyId } from '../../src/domain/units.ts';
import { awaitTopUp } from '../../src/services/await-top-up.ts';
import { enterFigure } from '../../src/services/enter-figure.ts';
import { takeChats, type SeenChat } from '../../src/services/take-chats.ts';
import { takeAiMessages, takeReading, type SeenAiMessage } from '../../src/services/take-in.ts';
import { makeReading } from '../builders/ledger-store.ts';
import {
  answers,
  buyCredits,
  changePlan,
  isReset,
  nextReset,
  openAccount,
  useCredits,
  type Account,
} from './account.ts';
import { openBrowser, type Browser, type Met } from './browser.ts';
import { at, halfHours, isOfficeTime, local, usualShare } from './calendar.ts';

/** What happens at one instant, beside the ordinary day. */
export type Happening =
  | { do: 'buy'; packs: number; told?: boolean }
  | { do: 'upgrade'; plan: string; allotment: number }
  | { do: 'read' }
  | { do: 'type'; value?: number }
  | { do: 'typeReset'; resetOn: string };

/** One property's month: what is true, and what one person sees of it. */
export type Month = {
  /** Credits that visitors would use on a workday; a rule may change with the date. */
  perDay: number | ((now: Instant) => number);
  account?: Partial<Account>;
  /** How a day's use is spread; mean 1 over a workday's 48 half hours. */
  share?: (now: Instant) => number;
  /** When official figures are seen: on these days of the week (1 is Monday) at nine, from October on. */
  figureDays?: readonly number[];
  figures?: (now: Instant) => boolean;
  figuresAre?: 'read' | 'typed';
  /** The share of the AI's messages in office hours that goes by on this screen. */
  sees?: number;
  aiNames?: string[];
  sender?: string;
  /** Chats that are opened in an office hour; nine of ten are answered while the AI answers. */
  chatsAnHour?: number;
  /** Everything is seen in the mixed Chats panel, whose address names no property. */
  inChats?: boolean;
  /** False while AI Assist is off, whatever is left. */
  isOn?: (now: Instant) => boolean;
  /** When the browser is open. */
  isThere?: (now: Instant) => boolean;
  happenings?: Readonly<Record<string, Happening>>;
  settings?: Partial<Settings>;
  until?: string;
};

const BEGIN = '2026-10-01 00:00';
/** Warnings are looked at from this reset on; October is the history. */
const NOVEMBER = at('2026-11-03 00:00');
/** Two checks half an hour apart, and one in the afternoon. */
const CHECKS = new Set([9, 9.5, 15]);
/** Chats are opened from here on: enough for a habit, and each costs the test time. */
const CHATS_FROM = at('2026-11-09 00:00');
/** When the tabs report what they saw. */
const TOLD = new Set([9, 15, 17.5]);
const propertyId = (index: number): PropertyId => String(index + 1).repeat(24) as PropertyId;
export const NAMES = ['Acme shop', 'Acme B2B', 'Docs', 'Shop DE', 'Beta'];

type Lived = {
  id: PropertyId;
  month: Month;
  account: Account;
  carry: number;
  sent: number;
  opened: number;
  /** Seen, and told of at the next check. */
  messages: SeenAiMessage[];
  chats: SeenChat[];
};

/** Lives one month with one property, or with several in the same browser. */
export async function liveMonth(...months: Month[]): Promise<Met[]> {
  return (await liveIn(openBrowser(months[0]?.settings), ...months)).met;
}

/** As `liveMonth`, in a browser that is given, until the end of the first month. */
export async function liveIn(browser: Browser, ...months: Month[]): Promise<Browser> {
  const lived = months.map((month, index): Lived => {
    const account = openAccount(month.account);
    return {
      id: propertyId(index),
      month,
      account,
      carry: 0,
      sent: 0,
      opened: 0,
      messages: [],
      chats: [],
    };
  });
  await browser.begin(
    lived.map(({ id, month: { aiNames = ['Apollo'] } }, index) => ({
      id,
      name: NAMES[index] ?? '',
      aiNames,
    })),
  );
  for (const now of halfHours(BEGIN, months[0]?.until ?? '2026-12-03 00:00')) {
    browser.time.now = now;
    if (isAt(TOLD, months, now)) await tell(browser, lived, now);
    for (const one of lived) await meetInstant(browser, one, now);
    if (isCheck(months, now)) await browser.refresh();
    for (const one of lived) seeMessages(one, sendMessages(one, now), now);
  }
  return browser;
}

function isAt(hours: ReadonlySet<number>, [first]: readonly Month[], now: Instant): boolean {
  const { hour, minute } = local(now);
  return (first?.isThere ?? isOfficeTime)(now) && hours.has(hour + minute / 60);
}

/** What the tabs report of what they saw since the last time. */
async function tell(browser: Browser, lived: readonly Lived[], now: Instant): Promise<void> {
  const nine = local(now).with({ hour: 9, minute: 0 }).epochMilliseconds;
  if (nine < now) await browser.store.noteWatched({ from: instant(nine), until: now });
  for (const one of lived) {
    if (one.messages.length > 0) await takeAiMessages(browser, one.messages.splice(0));
    if (one.chats.length > 0) await takeChats(browser, one.chats.splice(0));
  }
}

const isCheck = (months: readonly Month[], now: Instant): boolean =>
  isAt(CHECKS, months, now) && (now >= NOVEMBER || now === at('2026-10-01 09:00'));

async function meetInstant(browser: Browser, lived: Lived, now: Instant): Promise<void> {
  const { month, account } = lived;
  if (isReset(now)) account.subscription = account.allotment;
  const happening = month.happenings?.[wallClock(now)];
  if (happening) await happen(browser, lived, happening, now);
  if (seesFigure(month, now)) await seeFigure(browser, lived, now);
}

const wallClock = (now: Instant): string => {
  const wall = local(now);
  return `${wall.toPlainDate().toString()} ${wall.toPlainTime().toString().slice(0, 5)}`;
};

function seesFigure({ figures, figureDays = [1, 4] }: Month, now: Instant): boolean {
  if (figures) return figures(now);
  const { dayOfWeek, hour, minute } = local(now);
  return hour === 9 && minute === 0 && figureDays.includes(dayOfWeek);
}

async function seeFigure(browser: Browser, { id, month, account }: Lived, now: Instant) {
  const { allotment, subscription, purchased, excess } = account;
  if (month.figuresAre === 'typed') {
    const left = subscription + purchased;
    await enterFigure(browser, { propertyId: id, value: left > 0 ? left : -excess });
    return;
  }
  const shown = {
    subscriptionTotal: allotment,
    subscriptionRemaining: subscription,
    purchasedRemaining: purchased,
    excess,
    resetOn: nextReset(now),
  };
  await takeReading(browser, makeReading({ propertyId: id, at: now, ...shown }), 'read');
}

/** What the AI sends in this half hour: what visitors ask for, if it answers at all. */
function sendMessages(lived: Lived, now: Instant): number {
  const { month, account } = lived;
  const perDay = typeof month.perDay === 'number' ? month.perDay : month.perDay(now);
  lived.carry += perDay * (month.share ?? usualShare)(now);
  const wished = Math.floor(lived.carry);
  lived.carry -= wished;
  return (month.isOn?.(now) ?? true) ? useCredits(account, wished) : 0;
}

function seeMessages(lived: Lived, sent: number, now: Instant): void {
  const { id, month } = lived;
  const { sees = 0.2, sender = 'Apollo', chatsAnHour = 0 } = month;
  const propertyId = month.inChats ? null : id;
  const before = lived.sent;
  lived.sent += sent;
  if (!(month.isThere ?? isOfficeTime)(now)) return;
  const seen = Math.floor(lived.sent * sees) - Math.floor(before * sees);
  for (let index = 0; index < seen; index += 1) {
    const identity = `${id}:${before}:${index}`;
    lived.messages.push({ identity, propertyId, sender, seenAt: instant(now + 1_000) });
  }
  if (now < CHATS_FROM) return;
  const alive = (month.isOn?.(now) ?? true) && answers(lived.account);
  for (let index = 0; index < chatsAnHour / 2; index += 1) {
    const tenth = (lived.opened += 1) % 10 === 0;
    lived.chats.push({
      identity: `${now}:${index}`,
      propertyId,
      at: instant(now + 1_000 + index),
      visitorFirst: true,
      aiAnswered: alive && !tenth,
    });
  }
}

async function happen(browser: Browser, lived: Lived, happening: Happening, now: Instant) {
  const { id, account } = lived;
  switch (happening.do) {
    case 'buy':
      if (happening.told ?? true) await awaitTopUp(browser, id);
      buyCredits(account, happening.packs * 1_000);
      return;
    case 'upgrade':
      changePlan(account, happening.allotment);
      return;
    case 'read':
      await seeFigure(browser, { ...lived, month: { ...lived.month, figuresAre: 'read' } }, now);
      return;
    case 'type': {
      const value = happening.value ?? account.subscription + account.purchased;
      await enterFigure(browser, { propertyId: id, value, isSure: true });
      return;
    }
    case 'typeReset': {
      const { value = 0 } = (await browser.store.summarise(id, now)).figure ?? {};
      const resetOn = happening.resetOn as NonNullable<
        Parameters<typeof enterFigure>[1]['resetOn']
      >;
      await enterFigure(browser, { propertyId: id, value, resetOn });
    }
  }
}

/** How a row of the table reads. */
export const rowsOf = (met: readonly Met[]): string[] =>
  met.map(({ when, kind, title, body }) => `${when} | ${kind} | ${title} | ${body}`);
