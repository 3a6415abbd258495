import { dayNumber, dayOfNumber, toLocalDay } from '../calendar-day.ts';
import { hasWord, namesSpan } from './read-text.ts';
import { planNames } from './read-plan.ts';
import { hasUnknownLead } from './unknown-label.ts';
import { liesBack } from './past-days.ts';
import { isDoubtedReset } from './sentences.ts';
import { speaksOf } from './bound.ts';
import { describeFigure } from './describe-figure.ts';
import { shownOf } from './gather-facts.ts';
import type { DateChoice, DateForm } from '../date-patterns.ts';
import type { ReadDate } from '../dates.ts';
import type { Bound } from './bound.ts';
import type { ReadText } from './read-text.ts';
import type { LocalDay } from '../../../domain/units.ts';

export type ResetDay = { day: LocalDay; precision: ReadDate['precision']; shown: string };
export type ResetDoubt = { reason: string; seen: readonly string[] };

/** The furthest a reset can lie ahead: a year, for annual plans. */
const longestAheadDays = 369;
/** Without a year a date far ahead is more likely one that has passed. */
const longestAheadWithoutYearDays = 62;

type Said = {
  precision: ReadDate['precision'];
  days: readonly number[];
  /** A day of the last weeks: "Renewed on Nov 15". */
  isBehind: boolean;
  shown: string;
};

/** The day of the reset, where one is said; 03/04 is decided by a form or a date seen elsewhere, or by lying ahead. */
export function readReset(
  { bounds, texts }: { bounds: readonly Bound[]; texts: readonly ReadText[] },
  today: number,
  formSeen: DateForm | null,
): ResetDay | ResetDoubt | null {
  const resets = bounds.filter((bound) => isReset(bound) && !isOfOtherPart(bound, bounds));
  const said = resets.flatMap((bound) => sayDays(bound, today, formSeen));
  const seen = said.map(({ shown }) => shown);
  if (resets.some(({ read }) => read.node.isCut)) return { reason: 'split', seen };
  const coarse = texts.filter(isCoarse);
  if (coarse.length > 0)
    return { reason: 'reset_coarse', seen: coarse.map(({ node }) => node.shown) };
  return said.length === 0 ? null : agree(said, seen);
}

/** The one day that everything said allows; in words of days from now it may be one off. The last reset does not count beside the next. */
function agree(all: readonly Said[], seen: readonly string[]): ResetDay | ResetDoubt {
  const ahead = all.filter(({ isBehind }) => !isBehind);
  const said = ahead.length > 0 ? ahead : all;
  const isExact = said.some(({ precision }) => precision === 'day');
  const leading = said.filter(({ precision }) => !isExact || precision === 'day');
  const [first] = leading;
  if (first === undefined || said.some(({ days }) => days.length === 0))
    return { reason: 'reset_not_ahead', seen };
  const allowed = first.days.filter((day) =>
    said.every(({ precision, days }) =>
      days.some((other) => Math.abs(other - day) <= (precision === 'day' || !isExact ? 0 : 1)),
    ),
  );
  const [day] = allowed;
  if (day === undefined) return { reason: 'contradiction', seen };
  if (allowed.length > 1) return { reason: 'date_ambiguous', seen };
  const { precision, shown } = first;
  return { day: toLocalDay(dayOfNumber(day)), precision, shown };
}

/** How the page writes the dates of its resets, where they leave no doubt. */
export function formOfResets(bounds: readonly Bound[], today: number): DateForm | null {
  const forms = bounds
    .filter(isReset)
    .flatMap(({ read }) => read.dates.map((date) => listAhead(date, today, null)))
    .flatMap(([only, ...more]) => (only === undefined || more.length > 0 ? [] : [only.form]));
  return forms.find((form) => form === 'day_first' || form === 'month_first') ?? null;
}

function sayDays(bound: Bound, today: number, formSeen: DateForm | null): Said[] {
  const shown = shownOf(bound);
  const { value } = bound;
  if (bound.read.dates.length === 0 && value?.kind === 'number')
    return [{ precision: 'relative', days: [today + value.number.amount], isBehind: false, shown }];
  return bound.read.dates.map((date) => ({
    precision: date.precision,
    days: isHalf(bound.read, date)
      ? []
      : [...new Set(listAhead(date, today, formSeen).map(({ number }) => number))],
    isBehind: bound.read.dates.length === 1 && isOfLastWeeks(liesBack(date, today)),
    shown,
  }));
}

const isOfLastWeeks = (daysBack: number): boolean =>
  daysBack > 0 && daysBack <= longestAheadWithoutYearDays;

/** "1 week and 2 days": the number before is part of the span, and tells no day. */
const isHalf = (read: ReadText, { precision, start }: ReadDate): boolean =>
  precision === 'relative' &&
  countedSpans(read).some((word) => word.end <= start && start - word.end < 8);

const countedSpans = ({ text, words }: ReadText): ReadText['words'] =>
  words.filter(
    (word) => word.concept === 'spans' && /\d[\s\u00a0\ue001]?$/.test(text.slice(0, word.start)),
  );

/** The nearest text that says anything says it is of a reset, and nothing says it is of another time. */
const isReset = (bound: Bound): boolean =>
  (bound.read.dates.length > 0 || isCountdown(bound)) &&
  !bound.read.dates.some((date) => isDoubtedReset(bound.read.text, bound.read.words, date)) &&
  bound.layers.some((layer) => layer.kind !== 'heading' && speaksOf(layer.reads, 'reset')) &&
  !bound.layers.some(
    (layer) =>
      layer.kind !== 'heading' &&
      layer.reads.some((read) => isAnotherTime(read.words.map((word) => word.concept))),
  );

/** Its heading is of another product, or unknown and above none of the figures; or its own first words are unknown. */
function isOfOtherPart({ layers, read }: Bound, bounds: readonly Bound[]): boolean {
  if (hasUnknownLead(read)) return true;
  const reads = layers.flatMap((layer) => layer.reads);
  const isOurs = reads.some((each) => each.node.isHeading && hasWord(each, 'panel', 'credits'));
  const title = reads.find(
    (each) =>
      each.node.isHeading ||
      (!isOurs && each !== read && (isUnknownName(each) || hasWord(each, 'foreign'))),
  );
  if (title === undefined || hasWord(title, 'panel', 'credits')) return false;
  if (hasWord(title, 'foreign')) return true;
  return isUnknownName(title) && !bounds.some((other) => isFigureUnder(other, title));
}

/** Of another product, perhaps: "Remove branding", but not the plan's own name. */
const isUnknownName = ({ hasOtherWords, words, text }: ReadText): boolean =>
  hasOtherWords && words.length === 0 && text.search(planNames) < 0;

const isFigureUnder = (bound: Bound, heading: ReadText): boolean =>
  bound.value !== null &&
  bound.layers.some(({ reads }) => reads.includes(heading)) &&
  !describeFigure(bound).isApart;

/** "Days until reset: 12", or a bare number under such a label. */
const isCountdown = ({ value, read, layers }: Bound): boolean =>
  value?.kind === 'number' &&
  value.number.doubt === null &&
  !/\p{L}/u.test(read.text.slice(value.number.end)) &&
  value.number.amount <= longestAheadDays &&
  (countsDays(read) ||
    (read.words.length === 0 &&
      layers.some((layer) => layer.kind === 'label' && layer.reads.some(countsDays))));

const countsDays = (read: ReadText): boolean => hasWord(read, 'reset') && namesSpan(read);

/** "Resets in 2 weeks": a number, and no day. */
const isCoarse = (read: ReadText): boolean =>
  read.dates.length === 0 &&
  hasWord(read, 'reset') &&
  countedSpans(read).length > 0 &&
  !hasWord(read, 'every', 'apart', 'ago');

/** "Last reset", "Your trial renews", "Video renews", but not "Message credits renew for all agents". */
const isAnotherTime = (concepts: readonly string[]): boolean =>
  (concepts.includes('apart') && !concepts.includes('reset')) ||
  (concepts.includes('foreign') && !concepts.includes('credits'));

function listAhead(
  date: ReadDate,
  today: number,
  formSeen: DateForm | null,
): readonly (DateChoice & { number: number })[] {
  const formed = date.choices.filter(
    ({ form }) => date.choices.length < 2 || formSeen === null || form === formSeen,
  );
  return (formed.length > 0 ? formed : date.choices).flatMap((choice) => {
    const { day } = choice;
    const number = day.year === null ? nextDay(day, today) : dayNumber({ ...day, year: day.year });
    const ahead = number - today;
    const longest = day.year === null ? longestAheadWithoutYearDays : longestAheadDays;
    return ahead >= 0 && ahead <= longest ? [{ ...choice, number }] : [];
  });
}

function nextDay({ month, day }: { month: number; day: number }, today: number): number {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  const thisYear = dayNumber({ year, month, day });
  return thisYear >= today ? thisYear : dayNumber({ year: year + 1, month, day });
}
