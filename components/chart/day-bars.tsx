import type { DayBarsProps } from './chart-props.ts';
import { Frame } from './frame.tsx';
import { ChartTableView } from './table.tsx';

const HEIGHT = 180;
const SMALL_HEIGHT = 96;
/** The share of a day's width that its bar fills. */
const FILL = 0.72;

/** Use by day. A day of which only a part is known is drawn lighter. */
export function DayBars(props: DayBarsProps) {
  const { days, direction, amounts, labels, dayTitles, table, tableTitle, small } = props;
  const top = amounts.at(-1)?.at ?? 1;
  if (days.every(({ used }) => used === null)) return <p>{table.summary}</p>;
  return (
    <figure class="day-bars">
      <figcaption>{table.summary}</figcaption>
      <Frame
        direction={direction}
        height={small ? SMALL_HEIGHT : HEIGHT}
        from={0}
        until={days.length}
        bottom={0}
        top={top}
        amounts={amounts}
        labels={labels}
      >
        {({ x, y }) =>
          days.map(({ at, used, whole }, index) => {
            if (used === null) return null;
            const [left, right] = [x(index + (1 - FILL) / 2), x(index + (1 + FILL) / 2)];
            return (
              <rect
                key={at}
                class={whole ? 'chart-day' : 'chart-day chart-part'}
                x={Math.min(left, right)}
                width={Math.max(2, Math.abs(right - left))}
                y={y(used)}
                height={Math.max(1, y(0) - y(used))}
              >
                <title>{dayTitles[index]}</title>
              </rect>
            );
          })
        }
      </Frame>
      <ChartTableView table={table} title={tableTitle} />
    </figure>
  );
}
