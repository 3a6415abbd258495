import { chooseFigure } from './choose-figure.ts';
import { chooseVerdict } from './choose-verdict.ts';
import { findPlan } from './plan.ts';
import type { PropertyFacts } from './property-facts.ts';
import type { PropertyView } from './property-view.ts';
import { instantAhead } from './run-out.ts';
import { adviseTopUp } from './top-up-advice.ts';
import type { Instant } from './units.ts';
import { lookOf } from './verdict.ts';
import { VIEW_VERSION } from './view-version.ts';

/** What people are advised to buy is tempered for so long. */
const FIRST_DAYS = 14;

/**
 * The view model of one property at `now`. Pure; never throws. A figure that grew old turns into an
 * estimate or a bound, a reset that nobody saw into an expectation; neither is ever shown as official.
 */
export function makePropertyView(facts: PropertyFacts, now: Instant): PropertyView {
  const {
    balance,
    resetKnown,
    emptySince: _emptySince,
    outlook,
    silence: _silence,
    lastBand: _lastBand,
    ...shown
  } = facts;
  const made = chooseFigure(facts, now);
  const resetAt = resetKnown ? (balance?.cycleEnd ?? null) : null;
  const advice = adviseOn(facts, made.pools, resetAt, now);
  const verdict = chooseVerdict(facts, made, advice, now);
  return {
    ...shown,
    ...made,
    version: VIEW_VERSION,
    computedAt: now,
    verdict,
    look: lookOf(verdict),
    plan: balance?.plan ?? null,
    cycleStart: resetKnown ? (balance?.cycleStart ?? null) : null,
    resetAt,
    canBuy: findPlan(balance?.plan ?? '')?.sellsTopUps ?? true,
    forecast: outlook && describeForecast(outlook),
    advice,
  };
}

function describeForecast({
  at: seenAt,
  forecast,
  perDay,
  points,
}: NonNullable<PropertyFacts['outlook']>): PropertyView['forecast'] {
  const { runOutHours, probability, maturity } = forecast;
  if (probability === null) return null;
  // The first day of a history gives a range and no clock time.
  const at = (hours: number | null) =>
    maturity === 'range_only' ? null : instantAhead(seenAt, hours);
  return {
    early: maturity !== 'settled',
    runOutAt: at(runOutHours.p50),
    runOutEarliestAt: at(runOutHours.p10),
    runOutLatestAt: at(runOutHours.p90),
    probability,
    perDay,
    points,
  };
}

function adviseOn(
  { outlook, balance, packCents, spend }: PropertyFacts,
  pools: PropertyView['pools'],
  resetAt: Instant | null,
  now: Instant,
): PropertyView['advice'] {
  const use = outlook?.forecast.use;
  if (!outlook || !use || !pools || !balance || resetAt === null) return null;
  const packsAMonth = Math.max(spend?.thisMonthPacks ?? 0, spend?.lastMonthPacks ?? 0);
  const { plan } = balance;
  const firstWeeks = outlook.historyDays < FIRST_DAYS;
  return adviseTopUp({ plan, pools, use, firstWeeks, resetAt, packCents, packsAMonth }, now);
}
