import type { ComponentChildren } from 'preact';
import type { PoolsBar } from '../../src/domain/pools-bar.ts';
import type { VerdictLook } from '../../src/domain/verdict.ts';
import type {
  OwnSettingsProps,
  SettingsCallbacks,
  SettingsProps,
} from '../settings/settings-props.ts';
import type { TeamQuestionProps } from '../team/team-question.tsx';
import type { Answer, TypedFields, TypingLabels } from '../typing/typing-props.ts';

export type ButtonKind =
  | 'top_up'
  | 'see_plans'
  | 'ask_admin'
  | 'ask_figure'
  | 'open_message_usage'
  | 'type_it'
  | 'show_number'
  | 'add_reset';

/** Answered by the popup itself: it opens a page of its own. */
export type OwnButton = 'top_up' | 'type_it' | 'add_reset';

export type PopupPage = 'figure' | 'buy' | 'typing' | 'reset' | 'settings';

/** Everything said about the property shown; the first button is the primary one. */
export type PopupText = {
  direction: 'ltr' | 'rtl';
  language: string;
  property: string;
  look: VerdictLook;
  hasVerdict: boolean;
  number: string;
  unit: string | null;
  /** The ends of an estimate, beside the number. */
  range: string | null;
  spokenNumber: string;
  headline: string;
  secondLine: string;
  poolsLine: string | null;
  evenUse: string;
  resetLine: string | null;
  buttons: readonly { kind: ButtonKind; label: string }[];
  trust: string;
  notes: readonly string[];
  /** That a new figure is worth asking for, and the way to it; else null. */
  renewal: { text: string; kind: ButtonKind; label: string } | null;
};

export type PropertyRow = {
  propertyId: string;
  look: VerdictLook;
  name: string;
  amount: string;
  spoken: string;
  word: string;
  watched: boolean;
  starred: boolean;
};

/** One thing at a time that must be said besides the figure. */
export type Notice = {
  text: string;
  actions: readonly { action: NoticeAction; label: string }[];
};

/** `assign` and `names` are answered in place; a plan is answered by its name. */
export type NoticeAction =
  | 'grant_access'
  | 'assign'
  | 'sender_yes'
  | 'sender_no'
  | 'warnings'
  | 'no_warnings'
  | 'no_plan'
  | 'names'
  | 'restored_seen'
  | 'no_top_up'
  | 'reload'
  | 'open_message_usage'
  | 'diagnose'
  | `plan:${string}`;

/** The step before the purchase page: how much, what it costs, and whether at all. */
export type BuyText = {
  title: string;
  lead: string;
  sure: string;
  options: readonly string[];
  notes: readonly string[];
  open: string;
  bought: string;
};

export type PopupLabels = SettingsProps['labels'] &
  OwnSettingsProps['labels'] &
  TypingLabels &
  Record<
    | 'update'
    | 'menu'
    | 'typingTitle'
    | 'settings'
    | 'overview'
    | 'bought'
    | 'calendar'
    | 'days'
    | 'hidePill'
    | 'showNumber'
    | 'copy'
    | 'copyForTeam'
    | 'help'
    | 'chooseProperty'
    | 'nameIt'
    | 'watch'
    | 'unwatch'
    | 'star'
    | 'unstar'
    | 'close',
    string
  >;

export type PopupCallbacks = SettingsCallbacks &
  OwnSettingsProps['on'] & {
    onButton(kind: Exclude<ButtonKind, OwnButton>): void;
    onOpenTopUp(): void;
    /** The person says that credits were bought. */
    onBought(): void;
    onCalendar(): void;
    onOverview(): void;
    /** "Last 30 days" was opened for the first time. */
    onOpenDays(): void;
    onEnterFigure(fields: TypedFields, isSure?: boolean): Answer;
    /** Only the date of the reset was asked for. */
    onEnterReset(fields: TypedFields): Answer;
    onShowProperty(propertyId: string): void;
    onWatch(watched: boolean): void;
    onStar(starred: boolean): void;
    onHidePill(): void;
    onCopy(): void;
    onCopyForTeam(): void;
    onHelp(): void;
    onNotice(action: Exclude<NoticeAction, 'assign' | 'names'>): void;
    onAssign(propertyId: string): void;
  };

export type PopupProps = {
  text: PopupText;
  labels: PopupLabels;
  bar: PoolsBar | null;
  buy: BuyText;
  notice: Notice | null;
  /** All properties, the shown one too, in the order to show them. */
  properties: readonly PropertyRow[];
  shownPropertyId: string;
  /** "4 other properties, 1 needs attention"; null when there are none. */
  othersSummary: string | null;
  settings: SettingsProps['settings'] & OwnSettingsProps['settings'];
  /** A question about a colleague's link comes before every notice. */
  team: TeamQuestionProps | null;
  /** Is there a run-out to put into a calendar? */
  hasRunOut: boolean;
  /** The use of the last days, drawn; null until it was asked for and came. */
  days: ComponentChildren;
  /** A short word on something just done ("Copied."), read out once; null for none. */
  status: string | null;
  on: PopupCallbacks;
};
