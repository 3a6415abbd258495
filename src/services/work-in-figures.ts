import { learnAtZero } from '../domain/at-zero.ts';
import { listFigurePairs, listKnownResets } from '../domain/figure-pairs.ts';
import { forecastProperty } from '../domain/forecast/forecast-property.ts';
import { rewriteUsageHours } from '../domain/forecast/rewrite-usage-hours.ts';
import { DAY_MS, HOUR_MS } from '../domain/instants.ts';
import type { OpenSubscription } from '../domain/ledger-view.ts';
import {
  gatherLedgerFacts,
  type LedgerFacts,
  type OfficialFigure,
} from '../domain/official-figures.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { Reading } from '../domain/reading.ts';
import { listBought, type BoughtCredits } from '../domain/spend.ts';
import { followTopUp, receiveReceipt } from '../domain/top-up-watch.ts';
import { instant, type Instant, type PropertyId } from '../domain/units.ts';
import { noUsageHours, type UsageHours } from '../domain/usage-hours.ts';
import { listUseParts, type BetweenFigures } from '../domain/use-between.ts';
import type { Clock, Store } from './ports.ts';

type Desk = { store: Store; clock: Clock };
type History = NonNullable<Reading['history']>;
type Learned = {
  facts: LedgerFacts;
  watched: readonly { from: Instant; until: Instant }[];
  history: History;
  subscription: OpenSubscription | null;
  timeZone: string;
};

const LEARNED_FROM_MS = 182 * DAY_MS;
const BOUGHT_KEPT_MS = 100 * DAY_MS;

/**
 * Works official figures that came since into what is learned from them: the hours of use, what was
 * bought, whether a top-up has arrived, what happens at zero. Each figure once, whoever brought it.
 * The record as it stands then; null where nothing came.
 */
export async function workInFigures(
  { store, clock }: Desk,
  { propertyId, timeZone }: PropertyRecord,
  history: History = [],
): Promise<PropertyRecord | null> {
  const now = clock();
  const { figure, subscription } = await store.summarise(propertyId, now);
  const known = (await store.readHours(propertyId)) ?? noUsageHours;
  const { through } = known;
  if (figure === null || (through !== null && figure.at <= through)) return null;
  const since = through ?? instant(now - LEARNED_FROM_MS);
  const entries = await store.listEntries(propertyId, since, instant(figure.at + 1));
  const facts = gatherLedgerFacts(entries);
  const watched = await store.listWatched(since);
  const learned: Learned = { facts, watched, history, subscription, timeZone };
  let hours = known;
  for (const { before, after } of listFigurePairs(facts, through)) {
    const between = before && describeBetween(hours, before, after, learned);
    hours = rewriteHours(hours, after, between, learned);
  }
  const noted = await store.changeProperty(propertyId, (record) =>
    noteFigures(record, facts, listBought(facts), now),
  );
  const lastSeenAt = facts.countedAt.at(-1) ?? known.lastSeenAt;
  await store.writeHours(propertyId, { ...hours, lastSeenAt });
  return noted;
}

/** Notes anew what was bought, receipts having come: each may explain a rise that was noted. */
export async function noteReceipts({ store, clock }: Desk, propertyId: PropertyId): Promise<void> {
  const now = clock();
  const from = instant(now - LEARNED_FROM_MS);
  const facts = gatherLedgerFacts(await store.listEntries(propertyId, from, instant(now + 1)));
  const bought = listBought(facts);
  await store.changeProperty(propertyId, (record) => ({
    ...record,
    bought,
    topUp: facts.bought.reduce((topUp, one) => topUp && receiveReceipt(topUp, one), record.topUp),
  }));
}

/**
 * Learns from what a file brought of the past. Figures that reach back more than twice as far as what is
 * known are worked in anew, though what the page once showed by day is in no entry.
 */
export async function learnFromFile(desk: Desk, propertyId: PropertyId): Promise<void> {
  const { store, clock } = desk;
  const from = instant(clock() - LEARNED_FROM_MS);
  const [first] = gatherLedgerFacts(await store.listEntries(propertyId, from, clock())).figures;
  const { startHour, counts } = (await store.readHours(propertyId)) ?? noUsageHours;
  if (first && first.at < (startHour - counts.length) * HOUR_MS) {
    await store.writeHours(propertyId, noUsageHours);
  }
  await noteReceipts(desk, propertyId);
}

function describeBetween(
  hours: UsageHours,
  before: OfficialFigure,
  after: OfficialFigure,
  { facts, subscription, timeZone }: Learned,
): BetweenFigures {
  return {
    before,
    after,
    facts,
    resets: listKnownResets(subscription, before.at),
    allotment: subscription?.allotment ?? 0,
    runOutAt: guessRunOut(hours, before, after, { facts, timeZone }),
  };
}

/** When what was left probably ran out: by the pace of before, not before the last message seen. */
function guessRunOut(
  hours: UsageHours,
  before: OfficialFigure,
  after: OfficialFigure,
  { facts, timeZone }: Pick<Learned, 'facts' | 'timeZone'>,
): Instant | null {
  if (hours.counts.length === 0 || after.at <= before.at) return null;
  const { forecast } = forecastProperty({
    hours,
    timeZone,
    at: before.at,
    figureAt: before.at,
    until: after.at,
    spendable: before.subscription + before.purchased,
    countedAt: [],
    watched: [],
  });
  const ahead = forecast.runOutHours.p50;
  if (ahead === null) return null;
  const lastSeenAt = Math.max(before.at, ...facts.countedAt.filter((at) => at < after.at));
  return instant(Math.max(lastSeenAt, Math.round(before.at + ahead * HOUR_MS)));
}

function rewriteHours(
  hours: UsageHours,
  after: OfficialFigure,
  between: BetweenFigures | null,
  { facts, watched, history, timeZone }: Learned,
): UsageHours {
  const parts = between
    ? listUseParts(between)
    : [{ from: null, to: after.at, charged: null, silentFrom: null }];
  return parts.reduce(
    (row, { from, to, charged, silentFrom }) =>
      rewriteUsageHours(row, {
        from,
        to,
        charged,
        countedAt: facts.countedAt.filter((at) => at > (from ?? 0) && at <= to),
        watched: watched.map((span) => ({ from: span.from, to: span.until })),
        silent: silentFrom === null ? [] : [{ from: silentFrom, to }],
        history,
        timeZone,
      }),
    hours,
  );
}

/** What a person is told of beside the balance; noted again, it is the same. */
function noteFigures(
  record: PropertyRecord,
  { figures }: LedgerFacts,
  bought: readonly BoughtCredits[],
  now: Instant,
): PropertyRecord {
  const known = record.bought.filter(({ at }) => !bought.some((one) => one.at === at));
  const debtRose = figures.some(
    ({ excess }, index) => excess > (figures[index - 1]?.excess ?? excess) && excess > 0,
  );
  const seen = learnAtZero({ answeredAfterZero: false, debtRose, silent: false });
  return {
    ...record,
    bought: [...known, ...bought].filter(({ at }) => now - at < BOUGHT_KEPT_MS),
    atZeroLearned: seen ?? record.atZeroLearned,
    topUp: figures.reduce(
      (topUp, figure) => topUp && followTopUp(topUp, figure, figure.at),
      record.topUp,
    ),
  };
}
