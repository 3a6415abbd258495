import type { PoolsBar } from '../../src/domain/pools-bar.ts';
import type { VerdictLook } from '../../src/domain/verdict.ts';
import type { SettingsCallbacks, SettingsProps } from '../settings/settings-props.ts';
import type { TeamQuestionProps } from '../team/team-question.tsx';
import type { Answer, TypedFields, TypingLabels } from '../typing/typing-props.ts';

export type ButtonKind =
  'top_up' | 'see_plans' | 'ask_admin' | 'ask_figure' | 'open_message_usage' | 'type_it';

/** Everything said about the property shown; the first button is the primary one. */
export type PopupText = {
  direction: 'ltr' | 'rtl';
  language: string;
  property: string;
  look: VerdictLook;
  hasVerdict: boolean;
  number: string;
  unit: string | null;
  spokenNumber: string;
  headline: string;
  secondLine: string;
  poolsLine: string | null;
  evenUse: string;
  resetLine: string | null;
  buttons: readonly { kind: ButtonKind; label: string }[];
  trust: string;
  notes: readonly string[];
};

export type PropertyRow = {
  propertyId: string;
  look: VerdictLook;
  name: string;
  amount: string;
  word: string;
  watched: boolean;
  starred: boolean;
};

/** One thing at a time that must be said besides the figure. */
export type Notice = {
  kind: 'access' | 'saving_paused' | 'not_watching' | 'unassigned' | 'sender' | 'warnings';
  text: string;
  action: string | null;
};

export type PopupLabels = SettingsProps['labels'] &
  TypingLabels &
  Record<
    | 'update'
    | 'menu'
    | 'typingTitle'
    | 'settings'
    | 'hidePill'
    | 'copy'
    | 'copyForTeam'
    | 'help'
    | 'chooseProperty'
    | 'watch'
    | 'unwatch'
    | 'star'
    | 'unstar'
    | 'close',
    string
  >;

export type PopupCallbacks = SettingsCallbacks & {
  /** All but `type_it`, which the popup answers itself. */
  onButton(kind: Exclude<ButtonKind, 'type_it'>): void;
  onEnterFigure(fields: TypedFields): Answer;
  onShowProperty(propertyId: string): void;
  onWatch(watched: boolean): void;
  onStar(starred: boolean): void;
  onHidePill(): void;
  onCopy(): void;
  onCopyForTeam(): void;
  onHelp(): void;
  /** `access`, `warnings` or `sender` (yes) was pressed in the notice. */
  onNotice(kind: 'access' | 'warnings' | 'sender'): void;
  /** The offered sender is no AI agent. */
  onRefuseSender(): void;
  onAssign(propertyId: string): void;
};

export type PopupProps = {
  text: PopupText;
  labels: PopupLabels;
  bar: PoolsBar | null;
  notice: Notice | null;
  /** All properties, the shown one too, in the order to show them. */
  properties: readonly PropertyRow[];
  shownPropertyId: string;
  /** "4 other properties, 1 needs attention"; null when there are none. */
  othersSummary: string | null;
  settings: SettingsProps['settings'];
  /** A question about a colleague's link comes before every notice. */
  team: TeamQuestionProps | null;
  /** A short word on something just done ("Copied."), read out once; null for none. */
  status: string | null;
  on: PopupCallbacks;
};
