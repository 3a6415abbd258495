import type { ComponentChildren } from 'preact';
import type { BurnDownProps, DayBarsProps } from '../chart/chart-props.ts';
import type { ButtonKind, PopupProps, PropertyRow } from '../popup/popup-props.ts';

export type OverviewRow = PropertyRow & {
  range: string | null;
  action: { kind: ButtonKind; label: string } | null;
};

export type LogLine = { key: string; when: string; text: string };

export type OverviewText = Record<
  | 'heading'
  | 'tabs'
  | 'cycle'
  | 'days'
  | 'log'
  | 'settings'
  | 'nothingToDraw'
  | 'logEmpty'
  | 'alerts'
  | 'alertsEmpty'
  | 'calendar',
  string
> & {
  direction: 'ltr' | 'rtl';
  language: string;
  rows: readonly OverviewRow[];
  spend: string | null;
};

/** The past of the property shown, drawn and worded; null until it came. */
export type OverviewHistory = {
  burnDown: BurnDownProps | null;
  days: DayBarsProps;
  log: readonly LogLine[];
  alerts: readonly LogLine[];
  cycles: { title: string; columns: readonly string[]; rows: readonly string[][] } | null;
};

export type OverviewTab = 'cycle' | 'days' | 'log' | 'settings';

export type OverviewProps = {
  text: OverviewText;
  /** The property shown, as the popup shows it. */
  shown: PopupProps;
  history: OverviewHistory | null;
  /** The step that a clicked warning leads to, where the property has a button for it. */
  startsWith: ButtonKind | null;
  /** The message for an admin that its button copies, to be read before; null where none is due. */
  message: string | null;
  /** What concerns all properties: checking them, passing figures on. */
  team: ComponentChildren;
  /** The settings of the property shown, and what belongs to them. */
  settings: ComponentChildren;
};
