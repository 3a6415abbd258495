import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchTopUpPressed } from '../../src/adapters/tawk/top-up-pressed.ts';
import type { Instant } from '../../src/domain/units.ts';
import { leavePart, type PurchaseNeeds } from '../shared/tab-parts.ts';

/** Says when a person pressed "Top Up Now", so that the credits can be awaited. */
const watchPurchase = ({ report, isPurchasePage, propertyId }: PurchaseNeeds) =>
  watchTopUpPressed(document, {
    isPurchasePage,
    onPressed() {
      const whose = propertyId();
      if (whose === null) return;
      report({ type: 'topUpPressed', propertyId: whose, at: Date.now() as Instant });
    },
  });

export default defineUnlistedScript(() => leavePart('purchase', watchPurchase));
