import { DayBars } from '../../components/chart/day-bars.tsx';
import type { DayOfUse } from '../../src/domain/history/daily-use.ts';
import type { PropertyView } from '../../src/domain/property-view.ts';
import { daysText } from '../../src/words/day-words.ts';
import type { Words } from '../../src/words/language.ts';

type DaysChartProps = {
  days: readonly DayOfUse[];
  view: PropertyView;
  words: Words;
  small?: boolean;
};

/** The last days of a property, drawn and worded. */
export const DaysChart = ({ days, view, words, small = false }: DaysChartProps) => (
  <DayBars
    days={days}
    direction={words.direction}
    small={small}
    {...daysText(days, view.timeZone, words)}
  />
);
