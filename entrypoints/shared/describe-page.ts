import { measuredFlow } from '../../src/adapters/tawk/measured-flow.ts';
import { layoutOf } from '../../src/adapters/tawk/visibility.ts';
import type { LookOptions } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Instant, PropertyId } from '../../src/domain/units.ts';

/** The page as the reader looks at it in this tab. */
export function describePage(
  names: Readonly<Record<string, string>>,
  lastPropertyId?: PropertyId,
): LookOptions {
  const at = Date.now() as Instant;
  return {
    url: location.href,
    at,
    offsetMinutes: -new Date(at).getTimezoneOffset(),
    layout: layoutOf(window),
    flow: measuredFlow(window),
    ...(lastPropertyId && { lastPropertyId }),
    knownNames: new Map(Object.entries(names) as [PropertyId, string][]),
  };
}
