import { DOUBT_AFTER_CREDITS, readCaptureRatio } from './forecast/capture-ratio.ts';
import { HOUR_MS } from './instants.ts';
import type { PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

/**
 * May the list of AI names be wrong? Hardly anything counted of what tawk.to charged, or more than
 * it charged. `since`: when an AI message was last seen, or this browser began to watch. Null without
 * doubt, while little was charged since, and while no name is known.
 */
export function doubtNames(
  hours: UsageHours | null,
  aiNames: readonly string[],
  since: Instant | null,
): PropertyView['nameDoubt'] {
  const [name] = aiNames;
  if (hours === null || name === undefined) return null;
  const { trust } = readCaptureRatio(hours.capture);
  if (trust === 'too_many') return { kind: 'too_many' };
  if (trust !== 'nothing_seen' || since === null) return null;
  const first = Math.max(0, Math.ceil(since / HOUR_MS) - hours.startHour);
  const charged = Math.round(hours.counts.slice(first).reduce((sum, use) => sum + use, 0));
  return charged < DOUBT_AFTER_CREDITS ? null : { kind: 'nothing_seen', name, since, charged };
}
