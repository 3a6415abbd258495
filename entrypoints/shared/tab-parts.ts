import type { Layout } from '../../src/adapters/tawk/visibility.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { Report } from '../../src/messaging/reports.ts';
import type { GuideOrder, PillOrder } from '../../src/messaging/tab-messages.ts';

/** What an injected part needs of the watcher that asked for it. */
export type TabNeeds = {
  layout: Layout;
  report: (report: Report) => void;
  ask: (report: Report) => Promise<unknown>;
};

export type WhereWeAre = {
  lastPropertyId: PropertyId | null;
  names: ReadonlyMap<PropertyId, string>;
  onRead: () => void;
};
export type UsageWatcher = { look(where: WhereWeAre): void; leave(): void };

export type Meter = {
  showPill: (order: PillOrder | null) => void;
  lead: (order: GuideOrder) => void;
  stop: () => void;
};

/** The watcher itself, and the parts of a tab that are injected only when they are needed. */
type TabParts = {
  watcher: { isAlive(): boolean };
  reader: (needs: TabNeeds) => UsageWatcher;
  meter: (needs: TabNeeds) => Meter;
};

/** Where the parts find each other: on the global of the tab's isolated world, unseen by the page. */
const PLACE = Symbol.for('credit-meter.parts');
type World = typeof globalThis & { [PLACE]?: Partial<TabParts> };

const parts = (): Partial<TabParts> => ((globalThis as World)[PLACE] ??= {});

export const leavePart = <Name extends keyof TabParts>(name: Name, part: TabParts[Name]): void => {
  parts()[name] = part;
};

export const findPart = <Name extends keyof TabParts>(name: Name): TabParts[Name] | undefined =>
  parts()[name];
