import { TOP_UP_PACK } from './plan.ts';
import type { LedgerFacts, OfficialFigure } from './official-figures.ts';
import type { Instant } from './units.ts';

/** A part of the time between two official figures, and the credits used in it; null: nobody knows. */
export type UsePart = {
  from: Instant;
  to: Instant;
  charged: number | null;
  /** From when on the AI was silent, credits being gone; null where it was not. */
  silentFrom: Instant | null;
};

/** Two official figures that follow each other, and what was recorded. */
export type FigurePair = {
  before: OfficialFigure;
  after: OfficialFigure;
  facts: Pick<LedgerFacts, 'bought' | 'planChangedAt'>;
};

export type BetweenFigures = FigurePair & {
  /** Known resets in between, oldest first. */
  resets: readonly Instant[];
  allotment: number;
  /** When the credits of `before` had probably run out, were there no reset; null for not at all. */
  runOutAt: Instant | null;
};

/** A rise of less than half a pack may be a typed number's; it names no top-up. */
const LEAST_RISE = TOP_UP_PACK / 2;
/** Nor does what stands so little above a pack name another. */
const SLACK = TOP_UP_PACK / 50;

/** The fewest packs, one at least, that explain a rise: what is missing of one was used since. */
export const wholePacks = (rise: number): number =>
  Math.max(1, Math.ceil((rise - SLACK) / TOP_UP_PACK)) * TOP_UP_PACK;

/** The credits that a rise names as bought. */
export const boughtBy = (rise: number): number => (rise < LEAST_RISE ? 0 : wholePacks(rise));

/** The credits bought between two figures: recorded, else whole packs that explain a rise. */
export function findTopUp(between: FigurePair): number {
  return boughtBetween(between) + boughtBy(riseOf(between));
}

/**
 * How much was used between two official figures, by what they say. Up to a reset in between nobody
 * knows, since the rest was forfeited; a rise of the plan's credits without a known reset, and a
 * change of plan, leave everything open. What nobody used because it was silent is no slow pace.
 */
export function listUseParts(between: BetweenFigures): UsePart[] {
  const { before, after, facts, resets, allotment } = between;
  const reset = resets.filter((at) => at > before.at && at <= after.at).at(-1);
  const start = reset ?? before.at;
  const granted = reset === undefined ? before.subscription : allotment;
  // Bought credits that are gone beside plan credits of a new month were used before its reset.
  const beyond =
    reset !== undefined && after.subscription > 0
      ? 0
      : netBefore(between) + findTopUp(between) - netOf(after);
  const used = granted - after.subscription + beyond;
  const rise = riseOf(between);
  const isOpen =
    after.subscription > granted ||
    (rise > 0 && rise < LEAST_RISE) ||
    facts.planChangedAt.some((at) => at > before.at && at <= after.at);
  const part = {
    from: start,
    to: after.at,
    charged: isOpen ? null : Math.max(0, used),
    silentFrom: silentFrom(between, reset),
  };
  if (reset === undefined) return [part];
  return [{ from: before.at, to: reset, charged: null, silentFrom: null }, part];
}

const netOf = ({ purchased, excess }: OfficialFigure): number => purchased - excess;

/**
 * Beside credits of the plan a debt that is gone was forgiven if what was bought is whole packs, or nothing:
 * bought credits stand untouched there, and what had paid a debt is no whole pack.
 */
export const isForgiven = ({ subscription, purchased, excess }: Omit<OfficialFigure, 'at'>) =>
  subscription > 0 && excess === 0 && purchased % TOP_UP_PACK === 0;

const netBefore = ({ before, after }: FigurePair): number =>
  after.subscription > before.subscription && isForgiven(after) ? before.purchased : netOf(before);
const leftOf = ({ subscription, purchased }: OfficialFigure): number => subscription + purchased;

function silentFrom(between: BetweenFigures, reset: Instant | undefined): Instant | null {
  const { before, after, runOutAt } = between;
  const owesMore = after.excess > before.excess;
  if (leftOf(before) === 0 && reset === undefined && !owesMore) return before.at;
  if (leftOf(after) > 0 || owesMore || runOutAt === null || reset !== undefined) return null;
  return runOutAt < after.at ? runOutAt : null;
}

export const boughtBetween = ({ before, after, facts }: FigurePair): number =>
  facts.bought
    .filter(({ at }) => at > before.at && at <= after.at)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** How far bought credits minus debt stand above what was recorded. */
const riseOf = (between: FigurePair): number =>
  netOf(between.after) - netBefore(between) - boughtBetween(between);
