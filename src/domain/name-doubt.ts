import { readCaptureRatio } from './forecast/capture-ratio.ts';
import type { PropertyView } from './property-view.ts';
import type { Instant } from './units.ts';
import type { UsageHours } from './usage-hours.ts';

/**
 * May the list of AI names be wrong? Hardly anything counted of what tawk.to charged, or more than
 * it charged. `lastSeenAt`: when an AI message was last seen; without one, when the list was begun
 * to be held against figures. Null without doubt, and while no name is known.
 */
export function doubtNames(
  hours: UsageHours | null,
  aiNames: readonly string[],
  lastSeenAt: Instant | null,
): PropertyView['nameDoubt'] {
  const [name] = aiNames;
  if (hours === null || name === undefined) return null;
  const { trust } = readCaptureRatio(hours.capture);
  if (trust === 'too_many') return { kind: 'too_many' };
  const since = lastSeenAt ?? hours.through;
  if (trust !== 'nothing_seen' || since === null) return null;
  return { kind: 'nothing_seen', name, since, charged: Math.round(hours.capture.charged) };
}
