import { useEffect, useState } from 'preact/hooks';
import type { OverviewHistory } from '../../components/overview/overview-props.ts';
import { makeBurnDown } from '../../src/domain/burn-down.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { ToldHistory } from '../../src/services/read-history.ts';
import { burnDownText } from '../../src/words/chart-words.ts';
import { daysText } from '../../src/words/day-words.ts';
import { alertTexts, cyclesText, logTexts } from '../../src/words/history-words.ts';
import type { Words } from '../../src/words/language.ts';
import { fetchHistory } from '../shared/fetch-history.ts';

type Fetched = { propertyId: string; told: ToldHistory };

/** The past of a property, told anew whenever its view is made anew; null until it came. */
export function useHistory(view: PropertyView | null): ToldHistory | null {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    if (!view) return;
    const { propertyId } = view;
    void fetchHistory(propertyId).then((told) => told && setFetched({ propertyId, told }));
  }, [view?.propertyId, view?.computedAt]);
  return fetched && fetched.propertyId === view?.propertyId ? fetched.told : null;
}

/** A past as it is drawn and said. */
export function wordHistory(
  { history, alerts }: ToldHistory,
  view: PropertyView,
  words: Words,
): OverviewHistory {
  const { timeZone } = view;
  const { direction } = words;
  const chart = makeBurnDown(view, history.figures);
  return {
    burnDown: chart && { chart, direction, ...burnDownText(chart, view, words) },
    days: { days: history.days, direction, ...daysText(history.days, timeZone, words) },
    log: logTexts(history.lines, timeZone, words),
    alerts: alertTexts(alerts, words),
    cycles: cyclesText(history.cycles, timeZone, words),
  };
}
