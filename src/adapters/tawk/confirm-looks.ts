import type { Look } from './panel/look-types.ts';
import type { Reading, ReadFailure } from '../../domain/reading.ts';
import type { Instant } from '../../domain/units.ts';

/** What was looked at so far of one mounted page. */
export type Confirmation = {
  /** The first of a run of equal looks. */
  first: { look: Look; at: Instant } | null;
  /** What was told of already; the same is not told twice while the panel stays. */
  told: string | null;
};

export type Confirmed =
  | { kind: 'reading'; look: Extract<Look, { ok: true }>; reading: Reading }
  | { kind: 'failure'; failure: ReadFailure };

export const unconfirmedYet: Confirmation = { first: null, told: null };
const leastApartMs = 1000;

/** Everything but the instant, which differs from look to look. */
function describe(look: Look): string {
  if (!look.ok) return JSON.stringify(look.failure);
  const { at: _, ...figures } = look.reading;
  return JSON.stringify(figures);
}

const isGone = (look: Look): boolean =>
  !look.ok && (look.failure.kind === 'no_panel' || look.failure.kind === 'signed_out');

/**
 * Two equal looks at least a second apart make a reading; its instant is the first look's. A panel that
 * leaves or loads anew may be told of again.
 */
export function confirmLooks(
  before: Confirmation,
  look: Look,
  at: Instant,
): { next: Confirmation; confirmed: Confirmed | null } {
  const text = describe(look);
  const isRepeat = before.first !== null && describe(before.first.look) === text;
  const first = isRepeat && before.first !== null ? before.first : { look, at };
  const isLoading = !look.ok && look.failure.kind === 'loading';
  const told = isGone(look) || isLoading ? (before.told === text ? text : null) : before.told;
  if (at - first.at < leastApartMs || told === text)
    return { next: { first, told }, confirmed: null };
  return { next: { first, told: text }, confirmed: describeConfirmed(first.look) };
}

const describeConfirmed = (look: Look): Confirmed =>
  look.ok
    ? { kind: 'reading', look, reading: look.reading }
    : { kind: 'failure', failure: look.failure };
