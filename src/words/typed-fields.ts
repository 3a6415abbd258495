import { fail, succeed, type Result } from '../domain/result.ts';
import { instant, type Instant, type LocalDay } from '../domain/units.ts';
import type { Origin } from '../domain/property-view.ts';
import { countText } from './amounts.ts';
import type { MessageKey, Words } from './language.ts';
import { whenText } from './times.ts';
import { readTypedAmount } from './typed-amount.ts';

/** As the person left the fields: `shownAt` as YYYY-MM-DDTHH:MM, `resetOn` as YYYY-MM-DD, or empty. */
export type TypedFields = { amount: string; shownAt: string; resetOn: string };
export type TypedEntry = { value?: number; shownAt?: Instant; resetOn?: LocalDay };

/** Credits renew monthly, also on plans that are paid by the year (tawk.to help centre, 2026). */
const LONGEST_CYCLE_DAYS = 31;
/** A clock that was set by hand may be a little behind the one that the person looked at. */
const CLOCK_SLACK_MS = 120_000;

/**
 * The figure that a person typed or pasted, or one sentence that says what is wrong with it. Where
 * `resetAlone` says so the date of the reset is enough.
 */
export function readTypedFields(
  fields: TypedFields,
  words: Words,
  resetAlone = false,
): Result<TypedEntry, string> {
  const refuse = (key: MessageKey, text = '') => fail(words.say(key, { text }));
  if (resetAlone) {
    const resetOn = readResetOn(fields.resetOn, words.now, words.timeZone);
    if (!resetOn.ok) return refuse(resetOn.failure);
    return resetOn.value === null
      ? refuse('error.reset_empty')
      : succeed({ resetOn: resetOn.value });
  }
  const amount = readTypedAmount(fields.amount);
  if (!amount.ok) return refuse(amount.failure, fields.amount.trim());
  const shownAt = readShownAt(fields.shownAt, words);
  if (!shownAt.ok) return refuse(shownAt.failure);
  const resetOn = readResetOn(fields.resetOn, shownAt.value ?? words.now, words.timeZone);
  if (!resetOn.ok) return refuse(resetOn.failure);
  return succeed({
    value: amount.value,
    ...(shownAt.value !== null && { shownAt: shownAt.value }),
    ...(resetOn.value !== null && { resetOn: resetOn.value }),
  });
}

function readShownAt(text: string, words: Words): Result<Instant | null, MessageKey> {
  if (text.trim() === '') return succeed(null);
  const local = parseOrNull(() => Temporal.PlainDateTime.from(text.trim()));
  if (!local) return fail('error.shown_unreadable');
  const at = instant(local.toZonedDateTime(words.timeZone).epochMilliseconds);
  return at > words.now + CLOCK_SLACK_MS ? fail('error.shown_in_future') : succeed(at);
}

function readResetOn(
  text: string,
  shownAt: Instant,
  timeZone: string,
): Result<LocalDay | null, MessageKey> {
  if (text.trim() === '') return succeed(null);
  const day = parseOrNull(() => Temporal.PlainDate.from(text.trim()));
  if (!day) return fail('error.reset_unreadable');
  const shownOn = Temporal.Instant.fromEpochMilliseconds(shownAt).toZonedDateTimeISO(timeZone);
  const days = shownOn.toPlainDate().until(day).days;
  if (days <= 0) return fail('error.reset_past');
  return days > LONGEST_CYCLE_DAYS
    ? fail('error.reset_too_far')
    : succeed(day.toString() as LocalDay);
}

/** Temporal refuses by throwing a RangeError; anything else is a fault of ours and goes on. */
function parseOrNull<Parsed>(parse: () => Parsed): Parsed | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The question about a typed figure that does not follow from the newest one. */
export function doubtText(
  { value, at }: Pick<Origin, 'value' | 'at'>,
  typed: number,
  words: Words,
) {
  const told = countText(typed, words);
  const slots = {
    before: countText(value, words),
    when: whenText(at, words),
    amount: countText(Math.abs(value - typed), words),
    way: typed > value ? 'more' : 'used',
  };
  return {
    question: words.say('typing.doubt', slots),
    yes: words.say('typing.use', { told }),
  };
}
