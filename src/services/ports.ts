import type { Alert } from '../domain/alert.ts';
import type { DatedDrift } from '../domain/drift.ts';
import type { Envelope } from '../domain/entries.ts';
import type { HeldLink } from '../domain/held-link.ts';
import type { LoggedAlert, OpenedChat, WatchedSpan } from '../domain/kept-evidence.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import type { Identity, Mirror, Standing } from '../domain/mirror.ts';
import type { RestoredNote } from '../domain/restored-note.ts';
import type { PropertySummary } from '../domain/property-summary.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { RecordedUpTo } from '../domain/recording-clock.ts';
import type { SavingState, Settings, SurfaceState } from '../domain/surface-state.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import type { UsageHours } from '../domain/usage-hours.ts';
import type { VerdictLook } from '../domain/verdict.ts';
import type { BackupStore } from './backup-ports.ts';

export type Clock = () => Instant;

/** The two pages of the dashboard that a way leads to. */
export type Goal = 'message_usage' | 'top_up';

/** An AI message whose property is open: in no balance until it is assigned, a week at most. */
export type WaitingMessage = { identity: string; sender: string; seenAt: Instant };

/** What one append writes: entries, and what follows from them. */
export type Commit = {
  entries: readonly Envelope[];
  hours?: UsageHours;
  recorded?: RecordedUpTo;
};

/** A row of which some fields could not be read; they count as never written, the row is kept. */
export type DamagedRow = { table: string; key: string; fields: string[]; row: unknown };

/** Everything that is kept. Each call is one transaction; a failure is thrown and nothing is half-written. */
export interface Store extends BackupStore {
  listProperties(): Promise<PropertyRecord[]>;
  /** Changes what is kept of a property; one that was never met is met first. */
  changeProperty(
    propertyId: PropertyId,
    change: (record: PropertyRecord) => PropertyRecord,
  ): Promise<PropertyRecord>;
  readSettings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Where the dashboard showed a goal, with the property id templated. */
  readAddress(goal: Goal): Promise<string | null>;
  learnAddress(goal: Goal, template: string): Promise<void>;
  forgetAddress(goal: Goal): Promise<void>;
  /** Appends what `decide` makes of the ledger as it stands; ids that are there already are dropped. */
  append(
    propertyId: PropertyId,
    decide: (
      head: LedgerHead,
      record: PropertyRecord,
      recorded: RecordedUpTo,
    ) => readonly Envelope[] | Commit,
  ): Promise<void>;
  summarise(propertyId: PropertyId, now: Instant): Promise<PropertySummary>;
  /** How many entries stand at or after an instant. */
  countEntriesSince(propertyId: PropertyId, since: Instant): Promise<number>;
  /** The entries with an instant in [from, until), oldest first; voids and what they take out are left out. */
  listEntries(propertyId: PropertyId, from: Instant, until: Instant): Promise<Envelope[]>;
  /** Which of these ids are there already. */
  findIds(propertyId: PropertyId, ids: readonly string[]): Promise<string[]>;
  /** The derived drift of every reading, oldest first: what it showed minus what the books expected. */
  listDrift(propertyId: PropertyId): Promise<DatedDrift[]>;
  readHours(propertyId: PropertyId): Promise<UsageHours | null>;
  writeHours(propertyId: PropertyId, hours: UsageHours): Promise<void>;
  /** Logged again under its id an alert replaces itself. */
  logAlert(alert: LoggedAlert): Promise<void>;
  /** The newest 200, newest first. */
  listAlerts(propertyId: PropertyId): Promise<LoggedAlert[]>;
  /** A chat noted again is brought up to date; an AI answer seen once stays seen. */
  noteChats(chats: readonly OpenedChat[]): Promise<void>;
  /** The newest 400, newest first. */
  listChats(propertyId: PropertyId): Promise<OpenedChat[]>;
  /** Joins a span in which dashboard tabs were watched to those that it meets. */
  noteWatched(span: WatchedSpan): Promise<void>;
  /** Spans that end after `since`, oldest first; half a year of them. */
  listWatched(since: Instant): Promise<WatchedSpan[]>;
  listDamaged(): Promise<DamagedRow[]>;
  /** Can what comes be saved now? */
  savingState(): SavingState;
  /** Where saving is paused, finds out whether it can go on. */
  trySaving(): Promise<void>;
  /** After a start of the browser: writes behind nothing that the one before it left half-written. */
  renewLog(): Promise<void>;
  keepWaiting(messages: readonly WaitingMessage[]): Promise<void>;
  listWaiting(): Promise<WaitingMessage[]>;
  dropWaiting(identities: readonly string[]): Promise<void>;
  /** The key of the fingerprints, made once, known to this browser and its own exports. */
  readFingerprintKey(): Promise<string>;
  /** What a mirror of the ledgers is made of and compared with. */
  readStanding(countRows: boolean): Promise<Standing>;
  /** The names of this database and this browser, made once. */
  nameDatabase(): Promise<Identity>;
  /** Brings back what is gone, all of it or nothing; the database has a new name from then on. */
  restore(restoration: Restoration): Promise<void>;
  /** What was restored, until the person has seen it. */
  readRestored(): Promise<RestoredNote | null>;
  forgetRestored(): Promise<void>;
}

export type Restoration = {
  from: { epoch: string; deviceId: string };
  /** Null where those that are there stand. */
  settings: Settings | null;
  properties: readonly {
    record: PropertyRecord;
    /** Also over a record that is there. */
    recordWins: boolean;
    /** What brings the balance back. */
    entries: readonly Envelope[];
  }[];
  /** Null where there is nothing to tell. */
  note: RestoredNote | null;
};

/** A place outside of the database, read and written as a whole. */
export interface MirrorShelf {
  read(): Promise<unknown>;
  write(mirror: Mirror): Promise<void>;
  clear(): Promise<void>;
}

/** What stands on the toolbar, already in words. */
export type BadgeFace = { text: string; title: string; look: VerdictLook };

export interface Toolbar {
  show(face: BadgeFace): Promise<void>;
}

/** The view models that every surface reads, kept where a page can read them without the background. */
export interface Publisher {
  publish(views: readonly PropertyView[], state: SurfaceState): Promise<void>;
}

/** One warning, already in words. `id` is stable, so that a repeated delivery replaces itself. */
export type Warning = {
  id: string;
  title: string;
  body: string;
  /** What can be pressed on it: to put it off, and to have none at night while that is not set. */
  buttons: readonly string[];
};

export interface Notifier {
  /** False when nothing was delivered: the edge is then not consumed. */
  deliver(warning: Warning): Promise<boolean>;
}

/** A view in the person's language; made by src/words, which services do not know. */
export interface Wording {
  badge(view: PropertyView | null): BadgeFace;
  alert(alert: Alert, view: PropertyView): { title: string; body: string };
  /** Several properties' alerts in one notification, on a Monday morning. */
  digest(alerts: readonly { alert: Alert; view: PropertyView }[]): { title: string; body: string };
  /** "Not now". */
  later: string;
  /** "No warnings at night". */
  quiet: string;
}

/** The dashboard's tabs. `ask` is undefined where no watcher answers. */
export interface Tabs {
  list(): Promise<number[]>;
  ask(tabId: number, message: unknown): Promise<unknown>;
  show(tabId: number, url?: string): Promise<void>;
  open(url: string): Promise<number | undefined>;
}

/** Where the one team link in question lies; it is forgotten when the browser closes. */
export interface LinkShelf {
  read(): Promise<HeldLink | null>;
  keep(link: HeldLink | null): Promise<void>;
}

/**
 * By key what was last taken in or written, and what this browser had then; why the newest exchange
 * failed, if it did.
 */
export type FollowState = {
  settled: Readonly<Record<string, string>>;
  mine: Readonly<Record<string, string>>;
  failed: string | null;
};

/** The browser's own sync storage, and what is remembered of it here. */
export interface SyncShelf {
  read(): Promise<Record<string, string>>;
  write(items: Readonly<Record<string, string>>): Promise<void>;
  clear(): Promise<void>;
  readState(): Promise<FollowState>;
  keepState(state: FollowState): Promise<void>;
}
