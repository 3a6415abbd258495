import { readPageState, type PageState } from '../../src/adapters/tawk/page-state.ts';
import { parseRoute } from '../../src/adapters/tawk/routes.ts';
import type { Layout } from '../../src/adapters/tawk/visibility.ts';
import type { Instant, PropertyId } from '../../src/domain/units.ts';
import { findPart, type UsageWatcher } from '../shared/tab-parts.ts';
import type { LoadPart } from './load-part.ts';
import type { Reporter } from './send-report.ts';

const LOOK_MS = 500;

/** Watches which page a tab shows: properties, Message Usage, the purchase page, the sign-in. */
export function watchPage({ report, ask }: Reporter, layout: Layout, loadPart: LoadPart) {
  let names: ReadonlyMap<PropertyId, string> = new Map();
  let lastPropertyId: PropertyId | null = null;
  let lastState: PageState = 'other';
  let usage: UsageWatcher | null = null;
  const learned = new Set<string>();

  function look(): void {
    const { propertyId } = parseRoute(location.href);
    if (propertyId !== null && propertyId !== lastPropertyId) {
      lastPropertyId = propertyId;
      report({ type: 'propertyShown', propertyId, name: null });
    }
    const state = readPageState(document, location.href, layout);
    if (state === 'signed_out' && lastState !== 'signed_out') {
      const at = Date.now() as Instant;
      report({ type: 'lookFailed', propertyId: null, kind: 'signed_out', at });
    }
    if (state === 'purchase_page') learn('top_up');
    if (state === 'panel_likely') lookAtUsage();
    else usage?.leave();
    lastState = state;
  }

  function lookAtUsage(): void {
    const reader = findPart('reader');
    // The reader and its label tables come only where there is something to read.
    if (!reader) return loadPart('reader');
    usage ??= reader({ layout, report, ask });
    usage.look({ lastPropertyId, names, onRead: () => learn('message_usage') });
  }

  /** Once for each address; the background keeps the template of it. */
  function learn(goal: 'message_usage' | 'top_up'): void {
    const address = location.href;
    if (learned.has(goal + address)) return;
    learned.add(goal + address);
    report({ type: 'addressLearned', goal, address });
  }

  const looking = setInterval(look, LOOK_MS);
  look();
  return {
    know(known: Readonly<Record<string, string>>): void {
      names = new Map(Object.entries(known) as [PropertyId, string][]);
    },
    stop: () => clearInterval(looking),
  };
}
