import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PropertyView } from '../../src/domain/property-view.ts';
import type { Words } from '../../src/words/language.ts';
import { DaysChart } from './days-chart.tsx';
import { fetchHistory } from './fetch-history.ts';

type Drawn = { propertyId: string; chart: VNode };

/** The chart of a property's last days, fetched when it is first opened. */
export function useDays() {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const load = async (view: PropertyView, words: Words) => {
    const { propertyId } = view;
    const told = await fetchHistory(propertyId);
    if (!told) return;
    const chart = <DaysChart days={told.history.days} view={view} words={words} small />;
    setDrawn({ propertyId, chart });
  };
  return {
    /** Null until it was opened and came. */
    chartOf: ({ propertyId }: PropertyView): VNode | null =>
      drawn?.propertyId === propertyId ? drawn.chart : null,
    open: (view: PropertyView, words: Words) => void load(view, words),
  };
}
