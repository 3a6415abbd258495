import type { ClosedCycle } from '../domain/history/closed-cycles.ts';
import type { HistoryLine } from '../domain/history/history-lines.ts';
import type { LoggedAlert } from '../domain/kept-evidence.ts';
import { countText } from './amounts.ts';
import type { Words } from './language.ts';
import { planName } from './notice-words.ts';
import { dateText, dayText, whenText } from './times.ts';

/** One line of a log: when, and one sentence. */
export type LogText = { key: string; when: string; text: string };

/** The ledger in sentences. */
export const logTexts = (
  lines: readonly HistoryLine[],
  timeZone: string,
  words: Words,
): LogText[] =>
  lines.map((line, index) => ({
    key: `${line.kind}${line.at}-${index}`,
    when: line.kind === 'seen' ? dateText(line.at, timeZone, words) : whenText(line.at, words),
    text: sentenceOf(line, words),
  }));

function sentenceOf(line: HistoryLine, words: Words): string {
  switch (line.kind) {
    case 'figure':
      return figureSentence(line, words);
    case 'reset':
      return words.say('log.reset', { amount: countText(line.allotment, words) });
    case 'plan':
      return words.say('log.plan', {
        plan: line.plan === 'custom' ? line.plan : planName(line.plan),
        amount: countText(line.allotment, words),
      });
    case 'bought':
      return words.say('log.bought', { amount: countText(line.quantity, words) });
    case 'corrected':
      return words.say('log.corrected', { amount: countText(line.delta, words) });
    case 'seen':
      return words.say('log.seen', { count: line.count });
  }
}

function figureSentence(
  { source, value, expected }: Extract<HistoryLine, { kind: 'figure' }>,
  words: Words,
): string {
  const difference = expected === null ? 0 : expected - value;
  return words.say('log.figure', {
    source,
    amount: countText(value, words),
    expected: countText(expected ?? 0, words),
    difference: countText(Math.abs(difference), words),
    compared: expected === null ? 'none' : comparisonOf(difference),
  });
}

function comparisonOf(difference: number): string {
  if (difference === 0) return 'same';
  return difference > 0 ? 'more' : 'fewer';
}

/** The warnings as they were worded when they were due; what was not shown says so. */
export const alertTexts = (alerts: readonly LoggedAlert[], words: Words): LogText[] =>
  alerts.map(({ id, at, delivered, params }) => ({
    key: id,
    when: delivered
      ? whenText(at, words)
      : words.say('overview.alert_not_shown', { when: whenText(at, words) }),
    text: [params['title'], params['body']].filter((part) => typeof part === 'string').join(' · '),
  }));

export type CyclesText = { title: string; columns: string[]; rows: string[][] };

/** Closed cycles as a table; null without any. */
export function cyclesText(
  cycles: readonly ClosedCycle[],
  timeZone: string,
  words: Words,
): CyclesText | null {
  if (cycles.length === 0) return null;
  return {
    title: words.say('overview.cycles'),
    columns: [
      words.say('overview.column_cycle'),
      words.say('chart.column_used'),
      words.say('overview.column_bought'),
    ],
    rows: cycles.map(({ from, until, used, bought }) => [
      words.say('overview.cycle_span', {
        from: dayText(from, timeZone, words),
        until: dayText(until, timeZone, words),
      }),
      used === null ? words.say('days.cell_unknown') : countText(used, words),
      countText(bought, words),
    ]),
  };
}
