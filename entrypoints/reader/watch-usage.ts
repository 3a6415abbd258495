import {
  confirmLooks,
  unconfirmedYet,
  type Confirmed,
} from '../../src/adapters/tawk/confirm-looks.ts';
import { lookAtPanel } from '../../src/adapters/tawk/look-at-panel.ts';
import { useTaught } from '../../src/adapters/tawk/teach/use-taught.ts';
import { measuredFlow } from '../../src/adapters/tawk/measured-flow.ts';
import { watchReceipts } from './watch-receipts.ts';
import type { Look, LookOptions } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Instant } from '../../src/domain/units.ts';
import type { TabNeeds, UsageWatcher, WhereWeAre } from '../shared/tab-parts.ts';

/** A page that breaks the reader is a page that could not be read: the figure stays, and it is said. */
function lookSafely(options: LookOptions): Look {
  try {
    return lookAtPanel(document, options);
  } catch (error) {
    return { ok: false, failure: { kind: 'unconfirmed', reason: String(error) } };
  }
}

/** Looks at Message Usage as often as it is told to, and reports what two equal looks confirm. */
export function watchUsage({ layout, report }: TabNeeds): UsageWatcher {
  let confirmation = unconfirmedYet;
  const lookAtReceipts = watchReceipts(report);
  const flow = measuredFlow(window);

  const describePage = (at: Instant) => ({
    url: location.href,
    at,
    offsetMinutes: -new Date(at).getTimezoneOffset(),
    layout,
    flow,
  });

  function tell(confirmed: Confirmed, where: WhereWeAre): void {
    if (confirmed.kind === 'reading') {
      report({ type: 'readingTaken', reading: confirmed.reading });
      return where.onRead();
    }
    const { kind } = confirmed.failure;
    // One place of the dashboard may show many things.
    if (where.isByPlace && kind === 'no_panel') return;
    const at = Date.now() as Instant;
    report({ type: 'lookFailed', propertyId: where.lastPropertyId, kind, at });
  }

  return {
    look(where) {
      const at = Date.now() as Instant;
      const { lastPropertyId, names, taughtLabels } = where;
      const page = {
        ...describePage(at),
        knownNames: names,
        ...(lastPropertyId !== null && { lastPropertyId }),
      };
      const look = lookSafely({ ...page, ...useTaught(document, taughtLabels, page) });
      const { next, confirmed } = confirmLooks(confirmation, look, at);
      confirmation = next;
      if (confirmed) tell(confirmed, where);
    },
    lookAtReceipts({ names, taughtLabels }) {
      const page = describePage(Date.now() as Instant);
      const { dayOrder } = useTaught(document, taughtLabels, page);
      lookAtReceipts({ ...page, knownNames: names, ...(dayOrder && { dayOrder }) });
    },
    leave() {
      confirmation = unconfirmedYet;
    },
  };
}
