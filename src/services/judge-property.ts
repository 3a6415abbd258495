import type { AlertEvidence } from '../domain/alert-conditions.ts';
import { atZeroOf, learnAtZero, type AtZero } from '../domain/at-zero.ts';
import { makePropertyView } from '../domain/make-property-view.ts';
import type { PropertyFacts } from '../domain/property-facts.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { PropertySummary } from '../domain/property-summary.ts';
import type { PropertyView, Staffed } from '../domain/property-view.ts';
import { testSilence, type Silence } from '../domain/silence-test.ts';
import { addUpSpend } from '../domain/spend.ts';
import { describeTopUp } from '../domain/top-up-watch.ts';
import { instant, type Instant } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';
import { readPace, type Pace, type PaceShelf } from './read-pace.ts';

type Desk = { store: Store; clock: Clock; paces: PaceShelf };

/** A property as it stands now, and what its alerts may rest on. */
export type JudgedProperty = {
  record: PropertyRecord;
  view: PropertyView;
  evidence: AlertEvidence;
  /** Keys of the fold's alerts, in timeline order. */
  dueKeys: readonly string[];
  atZeroLearned: AtZero;
};

/** Makes the view of one property from its ledger and from what was learned of it. */
export async function judgeProperty(
  desk: Desk,
  listed: PropertyRecord,
  now: Instant,
): Promise<JudgedProperty> {
  const { store } = desk;
  const { propertyId } = listed;
  const summary = await store.summarise(propertyId, now);
  const { pace, record } = await readPace(desk, listed, summary);
  const silence = await findSilence(desk, record, summary, pace);
  const countedToday =
    summary.figure === null
      ? await store.countEntriesSince(propertyId, startOfDay(now, record.timeZone))
      : 0;
  const atZeroLearned = seeAtZero(record, summary, silence);
  const facts = { ...shownOf(record), ...booksOf(record, summary), countedToday, silence };
  const judged = { ...facts, ...learnedOf(record, summary, pace, now) };
  const atZero = atZeroOf(record.atZero, atZeroLearned, facts.balance?.plan ?? null);
  return {
    record,
    view: makePropertyView({ ...judged, atZero }, now),
    evidence: { outlook: pace.outlook, silence },
    dueKeys: summary.dueAlerts,
    atZeroLearned,
  };
}

const shownOf = ({
  propertyId,
  name,
  aiNames,
  watched,
  starred,
  askedAt,
  packCents,
  holidays,
  lastBand,
}: PropertyRecord) => ({
  propertyId,
  name,
  aiNames,
  watched,
  starred,
  askedAt,
  packCents,
  holidays,
  lastBand,
});

function booksOf(
  { timeZone, readFailure, confirmedAt }: PropertyRecord,
  { subscription, pools, figure, countedSince, emptySince }: PropertySummary,
) {
  const newestAt = instant(Math.max(figure?.at ?? 0, confirmedAt ?? 0));
  return {
    // Several tabs report: a failure that arrives late may be older than the figure.
    readFailure: readFailure && readFailure.at >= newestAt ? readFailure : null,
    countedSince,
    emptySince,
    origin: figure && { ...figure, at: newestAt },
    timeZone: subscription?.timeZone ?? timeZone,
    resetKnown: subscription?.resetKnown ?? false,
    planAssumed: subscription?.planAssumed ?? false,
    balance: figure && {
      ...pools,
      plan: subscription?.plan ?? null,
      allotment: subscription?.allotment ?? 0,
      cycleStart: subscription?.cycleStart ?? null,
      cycleEnd: subscription?.cycleEnd ?? null,
    },
  } satisfies Partial<PropertyFacts>;
}

function learnedOf(
  record: PropertyRecord,
  { subscription, figure }: PropertySummary,
  { outlook, learnedWeek, nameDoubt, spike }: Pace,
  now: Instant,
) {
  const plan = subscription?.plan ?? null;
  const zone = subscription?.timeZone ?? record.timeZone;
  const { packCents, bought, topUp } = record;
  return {
    outlook,
    nameDoubt,
    spike,
    staffed: staffedOf(record, learnedWeek),
    spend: figure && addUpSpend(bought, { plan, packCents, zone }, now),
    topUpWatch: topUp && describeTopUp(topUp, now),
  };
}

/** What the person says of the shifts, else what was learned. */
function staffedOf(
  { staffedHours, holidays }: PropertyRecord,
  learnedWeek: Staffed['week'] | null,
): Staffed | null {
  if (staffedHours !== null) return { learned: false, week: staffedHours, holidays };
  return learnedWeek && { learned: true, week: learnedWeek, holidays };
}

async function findSilence(
  { store }: Desk,
  { propertyId, topUp, bought }: PropertyRecord,
  { subscription }: PropertySummary,
  { countedAt }: Pace,
): Promise<Silence | null> {
  const chats = await store.listChats(propertyId);
  // Fresh credits end every silence that came of having none; what is still wrong shows anew.
  const refilledAt = [
    subscription?.resetKnown ? subscription.cycleStart : null,
    topUp?.arrived?.at ?? null,
    ...bought.map(({ at }) => at),
  ].filter((at) => at !== null);
  const clearedAt = refilledAt.length === 0 ? null : instant(Math.max(...refilledAt));
  return testSilence(chats, countedAt, clearedAt);
}

/** What was seen while officially nothing was left is remembered. */
function seeAtZero(
  { atZeroLearned }: PropertyRecord,
  { figure, countedSince, subscription }: PropertySummary,
  silence: Silence | null,
): AtZero {
  if (figure === null || figure.value > 0) return atZeroLearned;
  const cycleStart = subscription?.resetKnown && subscription.cycleStart;
  // What comes after a reset that nobody saw says nothing of zero; an answer may always have one before it.
  if (cycleStart && cycleStart > figure.at) return atZeroLearned;
  const answeredAfterZero = Boolean(cycleStart) && countedSince > 0;
  const seen = learnAtZero({ answeredAfterZero, debtRose: false, silent: silence !== null });
  return seen ?? atZeroLearned;
}

const startOfDay = (now: Instant, timeZone: string): Instant =>
  instant(
    Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay()
      .epochMilliseconds,
  );
