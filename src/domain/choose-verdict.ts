import { LOW_SHARE, LOW_STAFFED_DAYS } from './alert-rules.ts';
import type { PropertyFacts } from './property-facts.ts';
import type { FigureOfNow } from './choose-figure.ts';
import type { Advice } from './property-view.ts';
import { daysUntilReset, instantAhead, tellRunOut } from './run-out.ts';
import { countStaffedDays, OFFICE_WEEK } from './staffed-hours.ts';
import { packsAgainstDebt, packsToBuy } from './top-up-advice.ts';
import type { Instant } from './units.ts';
import type { Verdict } from './verdict.ts';
import { chooseBand } from './verdict-bands.ts';

/** A month that is half used is not "full again" any more, whoever saw its reset. */
const FULL_AGAIN_SHARE = 0.5;

type Judged = {
  facts: PropertyFacts;
  allotment: number;
  value: number;
  resetAt: Instant | null;
  now: Instant;
};

/**
 * What the one number means: how it will go on if a pace is known, whatever the bar looks like.
 * Silence that was seen comes first, then what is official, then the forecast; "not readable" and
 * "should be full again" never hide a shortage.
 */
export function chooseVerdict(
  facts: PropertyFacts,
  { figure }: FigureOfNow,
  advice: Advice | null,
  now: Instant,
): Verdict {
  const { silence, balance } = facts;
  const official = figure.kind === 'official' || figure.kind === 'at_most';
  if (silence && !(official && figure.value <= 0)) return { kind: 'ai_silent', ...silence };
  if (figure.kind === 'none' || !balance) return { kind: 'no_figure' };
  if (figure.kind === 'about_none') return emptyVerdict(facts, now);
  const { allotment, cycleStart } = balance;
  const resetAt = facts.resetKnown ? balance.cycleEnd : null;
  const judged = { facts, allotment, value: figure.value, resetAt, now };
  const isExpected = figure.kind === 'expected';
  if (!isExpected && figure.value <= 0) return nothingLeft(judged);
  const isFull = isExpected && figure.value > allotment * FULL_AGAIN_SHARE;
  const pace = isFull ? null : paceVerdict(judged, advice);
  if (pace && pace.kind !== 'lasts' && pace.kind !== 'likely_lasts') return pace;
  if (isExpected && !pace && cycleStart !== null) {
    return { kind: 'should_be_full_again', resetAt: cycleStart };
  }
  const low = pace ? null : lowVerdict(judged);
  return low ?? notReadable(facts) ?? pace ?? paceWithoutReset(judged);
}

/** The last half credit of an estimate is about none, too: then it is empty from now on. */
function emptyVerdict({ outlook, emptySince }: PropertyFacts, now: Instant): Verdict {
  const since = outlook?.emptySince ?? emptySince ?? now;
  return { kind: 'probably_empty', since, pace: outlook && Math.round(outlook.perDay) };
}

function nothingLeft({ facts, value }: Judged): Verdict {
  const { countedSince, silence } = facts;
  if (value === 0) return { kind: 'none_left', silentSince: silence?.silentSince ?? null };
  return {
    kind: 'in_debt',
    owed: -value,
    ...packsAgainstDebt(-value),
    stillAnswers: silence === null && countedSince > 0,
    ...(silence && { silentSince: silence.silentSince }),
  };
}

/** Null where no pace or no reset is known, and in the first day of a history. */
function paceVerdict(judged: Judged, advice: Advice | null): Verdict | null {
  const { facts, value, resetAt, now } = judged;
  const { outlook } = facts;
  if (!outlook || resetAt === null || outlook.forecast.probability === null) return null;
  const { forecast } = outlook;
  if (forecast.maturity === 'range_only') return null;
  const kind = chooseBand(outlook.forecast.probability, facts.lastBand);
  const days = daysUntilReset(now, resetAt, facts.timeZone);
  const perDay = Math.max(0, Math.floor(value / days));
  switch (kind) {
    case 'lasts':
    case 'likely_lasts':
      return { kind, perDay };
    case 'may_just_last':
      return { kind, perDay, pace: Math.round((forecast.use?.p50 ?? 0) / days) };
    default:
      return { kind, ...tellRunOut(facts, outlook, resetAt), packs: packsToBuy(advice) };
  }
}

function notReadable({ readFailure }: PropertyFacts): Verdict | null {
  return readFailure?.kind === 'unconfirmed' || readFailure?.kind === 'no_panel'
    ? { kind: 'not_readable', openedAt: readFailure.at }
    : null;
}

function lowVerdict(judged: Judged): Verdict | null {
  const isTenth = judged.value <= judged.allotment * LOW_SHARE;
  return isTenth && !lastsForDays(judged) ? { kind: 'low' } : null;
}

/** By a pace that is known, without a reset to hold it against. */
function lastsForDays({ facts: { outlook, staffed, timeZone }, now }: Judged): boolean {
  if (!outlook || outlook.forecast.maturity === 'range_only') return false;
  const until = instantAhead(outlook.at, outlook.forecast.runOutHours.p50);
  if (until === null) return true;
  return (
    countStaffedDays({ from: now, until }, staffed ?? OFFICE_WEEK, timeZone) >= LOW_STAFFED_DAYS
  );
}

/** The pace alone says how many days' worth is left; without either, the date can be asked for at once. */
function paceWithoutReset({ facts, value, resetAt }: Judged): Verdict {
  if (resetAt !== null) return { kind: 'no_pace' };
  const perDay = facts.outlook?.perDay ?? 0;
  return { kind: 'no_reset_date', days: perDay > 0 ? Math.floor(value / perDay) : null };
}
