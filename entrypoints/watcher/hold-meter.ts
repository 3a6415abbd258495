import type { GuideOrder, PillOrder } from '../../src/messaging/tab-messages.ts';
import { findPart, type Meter, type TabNeeds } from '../shared/tab-parts.ts';
import type { LoadPart } from './load-part.ts';

/** Keeps what the pill and the guide are to show, and loads the meter when there is something. */
export function holdMeter(needs: TabNeeds, loadPart: LoadPart) {
  let meter: Meter | null = null;
  let pill: PillOrder | null = null;
  let guide: GuideOrder | null = null;

  const show = (): void => {
    const start = findPart('meter');
    if (!meter && start) meter = start(needs);
    if (!meter) {
      if (pill || guide) loadPart('meter', show);
      return;
    }
    meter.showPill(pill);
    if (guide) meter.lead(guide);
    guide = null;
  };
  return {
    showPill(order: PillOrder | null, way: GuideOrder | null = guide): void {
      pill = order;
      guide = way;
      show();
    },
    lead(order: GuideOrder): void {
      guide = order;
      show();
    },
    stop: () => meter?.stop(),
  };
}
