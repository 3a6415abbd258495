import type { PropertyView } from '../domain/property-view.ts';
import { countText, isOver, markedText, officialText, sizeOf } from './amounts.ts';
import type { Words } from './language.ts';
import { dateText, daysUntil, zoneSlot, whenText } from './times.ts';

/** Who says so, and how old is it: one line, always in the same place. */
export function trustLine(view: PropertyView, words: Words): string {
  const { origin, figure } = view;
  if (!origin) return words.say('trust.none', { count: view.countedToday });
  const slots = {
    source: origin.source,
    amount: officialText(origin.value, words),
    when: whenText(origin.at, words),
  };
  if (isBeforeReset(view)) return words.say('trust.before_reset', slots);
  if (figure.kind === 'official' && view.countedSince === 0) return words.say('trust.exact', slots);
  if (isEstimated(view)) return words.say('trust.estimated', slots);
  return words.say('trust.counted', { ...slots, count: view.countedSince });
}

/** Was the newest official figure shown before a reset that nobody saw? */
export const isBeforeReset = ({ origin, cycleStart }: PropertyView): boolean =>
  origin !== null && origin.at < (cycleStart ?? 0);

/** Does the figure rest on estimated use, or only on what was counted? */
const isEstimated = ({ figure, verdict }: PropertyView): boolean =>
  figure.kind === 'about' ||
  (figure.kind === 'about_none' && verdict.kind === 'probably_empty' && verdict.pace !== null);

/** Which pool holds what, of how much where the plan is known; null until a figure was had. */
export function poolsLine(view: PropertyView, words: Words): string | null {
  const { pools } = view;
  if (!pools) return null;
  const slots = {
    plan: poolText(pools.subscription, view, words),
    allotment: view.planAssumed ? 'none' : countText(pools.allotment, words),
    bought: isUntouched(view)
      ? countText(pools.purchased, words)
      : poolText(pools.purchased, view, words),
  };
  const over = pools.excess === 0 ? 'none' : overText(pools.excess, view, words);
  return words.say('pools.line', { ...slots, over });
}

/** A debt may be the figure; beside fresh credits it stays as it was shown while they burn. */
function overText(excess: number, view: PropertyView, words: Words): string {
  if (isOver(view)) return markedText(sizeOf(view), view, words);
  const { kind } = view.figure;
  return kind === 'about' || kind === 'at_most'
    ? countText(excess, words)
    : markedText(excess, view, words);
}

/** What was bought is known exactly while the plan's credits still burn before it. */
const isUntouched = ({ figure, pools }: PropertyView): boolean =>
  pools !== null && (pools.purchased === 0 || (figure.kind === 'about' && pools.subscription > 0));

/** Nothing is exactly nothing, unless the whole figure is a guess. */
const poolText = (size: number, view: PropertyView, words: Words): string =>
  size === 0 && (view.figure.kind === 'at_most' || view.figure.kind === 'about')
    ? countText(size, words)
    : markedText(size, view, words);

/** When the reset comes, in the property's zone; says so while the date is not known. */
export function resetLine(view: PropertyView, words: Words): string | null {
  const { resetAt, timeZone, verdict } = view;
  // That the date is not known is then the verdict itself.
  if (!view.pools || verdict.kind === 'no_reset_date') return null;
  if (resetAt === null) return words.say('reset.unknown');
  return words.say('reset.line', {
    date: dateText(resetAt, timeZone, words),
    days: daysUntil(resetAt, timeZone, words),
    zone: zoneSlot(resetAt, timeZone, words),
  });
}

/** The newest failed look at Message Usage; null when the newest look was fine. */
export function failureLine({ readFailure, verdict }: PropertyView, words: Words): string | null {
  // That Message Usage could not be read is then the verdict itself.
  if (!readFailure || verdict.kind === 'not_readable') return null;
  return words.say(`failure.${readFailure.kind}`, { when: whenText(readFailure.at, words) });
}

/** That the forecast rests on little yet; null where it does not, or where none is said. */
export const earlyLine = ({ forecast, figure }: PropertyView, words: Words): string | null =>
  forecast?.early && figure.kind === 'about' ? words.say('trust.early') : null;

/** That somebody was asked already, until the answer or the reset came; null when nobody was. */
export const askedLine = ({ askedAt, origin, cycleStart }: PropertyView, words: Words) =>
  askedAt === null || askedAt < Math.max(origin?.at ?? 0, cycleStart ?? 0)
    ? null
    : words.say('ask.asked', { when: whenText(askedAt, words) });
