import type { CheckProgress } from '../domain/check-progress.ts';
import type { Tabs } from './ports.ts';

/** Tabs that are led from one address to the next. */
export interface WalkedTabs extends Tabs {
  /** The tab that the person looks at. */
  front(): Promise<number | undefined>;
  /** Null where the tab is gone. */
  addressIn(tabId: number): Promise<string | null>;
  /** Leads a tab on without bringing it to the front. */
  go(tabId: number, url: string): Promise<void>;
  close(tabId: number): Promise<void>;
}

/** Where everybody sees how far a walk has come, the tab that is led included. */
export interface CheckBoard {
  show(progress: CheckProgress, tabId: number): Promise<void>;
}
