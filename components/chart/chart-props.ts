import type { BurnDown } from '../../src/domain/burn-down.ts';
import type { DayOfUse } from '../../src/domain/history/daily-use.ts';

/** A place on an axis and what stands beside it. */
export type Tick = { at: number; label: string };

/** What is said of a chart for people who do not see it, or want to read it. */
export type ChartTable = { summary: string; columns: readonly string[]; rows: readonly string[][] };

export type BurnDownProps = {
  chart: BurnDown;
  direction: 'ltr' | 'rtl';
  /** By credits, and by instants: start, now, run-out, reset. */
  amounts: readonly Tick[];
  instants: readonly Tick[];
  /** Of each official figure, in their order. */
  figureTitles: readonly string[];
  legend: Record<'figures' | 'even' | 'band', string>;
  table: ChartTable;
  tableTitle: string;
};

export type DayBarsProps = {
  days: readonly DayOfUse[];
  direction: 'ltr' | 'rtl';
  amounts: readonly Tick[];
  /** By the index of the day. */
  labels: readonly Tick[];
  dayTitles: readonly string[];
  table: ChartTable;
  tableTitle: string;
  /** Half as high, and its table only for those who do not see the bars. */
  small?: boolean;
};
