import { findPart, type PurchaseNeeds, type TabNeeds } from '../shared/tab-parts.ts';
import type { LoadPart } from './load-part.ts';

/** What notices "Top Up Now" comes only where it stands. */
export function holdPurchase({ report, pulse }: TabNeeds, loadPart: LoadPart) {
  let stop: (() => void) | null = null;
  return {
    watch(where: Omit<PurchaseNeeds, 'report'>): void {
      const begin = findPart('purchase');
      if (!begin) return loadPart('purchase', pulse.lookSoon);
      stop ??= begin({ report, ...where });
    },
    stop: () => stop?.(),
  };
}
