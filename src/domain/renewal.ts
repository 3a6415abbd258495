import { DAY_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';

/** An estimate wider than this share of the month's credits asks to be renewed. */
const WIDE_SHARE = 0.1;

/** These ask for a new figure by themselves. */
const ASKING = ['ai_silent', 'not_readable'];

/**
 * Is it worth asking for a new official figure: has the 80 % band of the estimate grown wide, or does
 * it hide the verdict? There is no age limit. Whoever asked somebody in the last day need not again.
 */
export function isWorthRenewing(view: PropertyView): boolean {
  const { figure, pools, verdict, askedAt, computedAt } = view;
  if (figure.kind !== 'about' || figure.value <= 0 || ASKING.includes(verdict.kind)) return false;
  if (askedAt !== null && computedAt - askedAt < DAY_MS) return false;
  return figure.high - figure.low > (pools?.allotment ?? 0) * WIDE_SHARE || hidesVerdict(view);
}

/** From one end of the band the usual way lasts to the reset, from the other it does not. */
function hidesVerdict({ figure, forecast, resetAt }: PropertyView): boolean {
  const end = forecast?.points.at(-1)?.p50;
  if (figure.kind !== 'about' || resetAt === null || end === undefined) return false;
  const needed = figure.value - end;
  return figure.low < needed && needed <= figure.high;
}
