import type { Diagnosis } from '../../src/adapters/tawk/diagnose/diagnose-page.ts';
import type { learnLabel } from '../../src/adapters/tawk/teach/learn-label.ts';
import type { listFigures } from '../../src/adapters/tawk/teach/list-figures.ts';
import type { Pulse } from '../../src/adapters/tawk/page-pulse.ts';
import type { SenderSeen } from '../../src/adapters/tawk/conversation/senders-seen.ts';
import type { Layout } from '../../src/adapters/tawk/visibility.ts';
import type { TaughtLabel } from '../../src/domain/taught-label.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { Report, SeenAiMessage } from '../../src/messaging/reports.ts';
import type { GuideOrder, PillOrder, WatchOrder } from '../../src/messaging/tab-messages.ts';

/** What an injected part needs of the watcher that asked for it. */
export type TabNeeds = {
  layout: Layout;
  pulse: Pulse;
  report: (report: Report) => void;
  /** Kept until it is stored, like a report, but sent in batches. */
  count: (message: SeenAiMessage) => void;
  ask: (report: Report) => Promise<unknown>;
};

export type WhereWeAre = {
  lastPropertyId: PropertyId | null;
  names: ReadonlyMap<PropertyId, string>;
  taughtLabels: readonly TaughtLabel[];
  /** No word of the page says that it is Message Usage: the person taught its place. */
  isByPlace: boolean;
  onRead: () => void;
};
export type UsageWatcher = {
  look(where: WhereWeAre): void;
  /** At Purchases and Invoices. */
  lookAtReceipts(where: Pick<WhereWeAre, 'names' | 'taughtLabels'>): void;
  leave(): void;
};

export type Meter = {
  showPill: (order: PillOrder | null) => void;
  lead: (order: GuideOrder) => void;
  stop: () => void;
};

export type Counter = {
  watch: (order: WatchOrder) => void;
  listSenders: () => readonly SenderSeen[];
  stop: () => void;
};

/** What the purchase page is asked: never what stands in its fields. */
export type PurchaseNeeds = Pick<TabNeeds, 'report'> & {
  isPurchasePage: () => boolean;
  propertyId: () => PropertyId | null;
};

/** What the reader lends to the picker and the diagnosis, with all of its tables. */
export type Teacher = {
  listFigures: typeof listFigures;
  learnLabel: typeof learnLabel;
  diagnose: () => Diagnosis;
};

/** The watcher itself, and the parts of a tab that are injected only when they are needed. */
type TabParts = {
  watcher: {
    isAlive(): boolean;
    /** The tab's last property route. */
    propertyId(): PropertyId | null;
  };
  reader: (needs: TabNeeds) => UsageWatcher;
  teacher: Teacher;
  picker: { stop: () => void };
  meter: (needs: TabNeeds) => Meter;
  counter: (needs: TabNeeds) => Counter;
  purchase: (needs: PurchaseNeeds) => () => void;
};

/** Where the parts find each other: on the global of the tab's isolated world, unseen by the page. */
const PLACE = Symbol.for('credit-meter.parts');
type World = typeof globalThis & { [PLACE]?: Partial<TabParts> };

const parts = (): Partial<TabParts> => ((globalThis as World)[PLACE] ??= {});

/** What an earlier version left is not the part that this one knows. */
export const forgetParts = (): void => {
  (globalThis as World)[PLACE] = {};
};

export const leavePart = <Name extends keyof TabParts>(name: Name, part: TabParts[Name]): void => {
  parts()[name] = part;
};

export const findPart = <Name extends keyof TabParts>(name: Name): TabParts[Name] | undefined =>
  parts()[name];
