import { listTicks, type BurnDown } from '../domain/burn-down.ts';
import type { PropertyView } from '../domain/property-view.ts';
import { amountInWords, countText, isOver, leftText, rangeText, spokenNumber } from './amounts.ts';
import { comingShort } from './coming-times.ts';
import { roundEstimate } from './estimates.ts';
import type { Words } from './language.ts';
import { dayText, whenText } from './times.ts';
import { headline } from './verdict-words.ts';

export type TickText = { at: number; label: string };
export type TableText = { summary: string; columns: string[]; rows: string[][] };

export type BurnDownText = {
  amounts: TickText[];
  instants: TickText[];
  figureTitles: string[];
  legend: { figures: string; even: string; band: string };
  table: TableText;
  tableTitle: string;
};

/** Everything that is said beside and behind the drawing of a cycle. */
export function burnDownText(chart: BurnDown, view: PropertyView, words: Words): BurnDownText {
  const { from, until, now, runOutAt, figures } = chart;
  const edge = (at: typeof from) => ({ at, label: dayText(at, view.timeZone, words) });
  return {
    amounts: tickTexts(chart.bottom, chart.top, words),
    // Of labels that stand too near the earlier in this list is kept.
    instants: [
      ...(now ? [{ at: now.at, label: words.say('chart.now') }] : []),
      ...(runOutAt === null ? [] : [{ at: runOutAt, label: comingShort(runOutAt, words) }]),
      edge(until),
      edge(from),
    ],
    figureTitles: figures.map(({ at, source, value }) =>
      words.say('chart.figure', {
        source,
        amount: countText(value, words),
        when: whenText(at, words),
      }),
    ),
    legend: {
      figures: words.say('chart.legend_figures'),
      even: words.say('chart.legend_even'),
      band: words.say('chart.legend_band'),
    },
    table: burnDownTable(chart, view, words),
    tableTitle: words.say('chart.as_table'),
  };
}

/** The lines of a chart with their amounts. */
export function tickTexts(bottom: number, top: number, words: Words): TickText[] {
  const format = new Intl.NumberFormat(words.tag, {
    notation: top > 9_999 ? 'compact' : 'standard',
  });
  return listTicks(bottom, top).map((at) => ({ at, label: format.format(at) }));
}

function burnDownTable(chart: BurnDown, view: PropertyView, words: Words): TableText {
  const { figures, now, ahead, from, until, bottom } = chart;
  const source = (name: string) => words.say('chart.source', { source: name });
  return {
    summary: words.say('chart.summary', {
      from: dayText(from, view.timeZone, words),
      until: dayText(until, view.timeZone, words),
      left: isOver(view) ? spokenNumber(view, words) : leftText(view, words, true),
      headline: headline(view, words),
    }),
    columns: [
      words.say('chart.column_when'),
      words.say('chart.column_left'),
      words.say('chart.column_source'),
    ],
    rows: [
      ...figures.map((figure) => [
        whenText(figure.at, words),
        countText(figure.value, words),
        source(figure.source),
      ]),
      ...(now && view.figure.kind === 'about'
        ? [[words.say('chart.now'), standingText(view, words), source('estimated')]]
        : []),
      ...ahead.map(({ at, p50 }) => [
        dayText(at, view.timeZone, words),
        expectedText(Math.max(bottom, p50), words),
        source('expected'),
      ]),
    ],
  };
}

/** As far down as it is drawn: into a debt where there is one. */
function expectedText(value: number, words: Words): string {
  const amount = words.say('amount.about', {
    amount: countText(roundEstimate(Math.abs(value)), words),
  });
  return value < 0 ? words.say('amount.over', { amount }) : amount;
}

const standingText = (view: PropertyView, words: Words): string =>
  [amountInWords(view, words), rangeText(view, words)].join(' · ');
