import type { BurnDown } from '../../src/domain/burn-down.ts';
import type { BurnDownProps } from './chart-props.ts';
import { Frame, type Scales } from './frame.tsx';
import { ChartTableView } from './table.tsx';

const HEIGHT = 220;
type Place = readonly [at: number, value: number];

/** How the credits of the cycle went: official figures, even use, and the band of what is to come. */
export function BurnDownChart(props: BurnDownProps) {
  const { chart, direction, amounts, instants, legend, table, tableTitle } = props;
  return (
    <figure class="burn-down">
      <figcaption>{table.summary}</figcaption>
      <Frame
        direction={direction}
        height={HEIGHT}
        from={chart.from}
        until={chart.until}
        bottom={chart.bottom}
        top={chart.top}
        amounts={amounts}
        labels={instants}
      >
        {(scales) => <Curves chart={chart} scales={scales} titles={props.figureTitles} />}
      </Frame>
      <p class="chart-legend" aria-hidden="true">
        <span class="key key-figure">{legend.figures}</span>
        {chart.evenFrom !== null && <span class="key key-even">{legend.even}</span>}
        {chart.ahead.length > 0 && <span class="key key-band">{legend.band}</span>}
      </p>
      <ChartTableView table={table} title={tableTitle} />
    </figure>
  );
}

type CurvesProps = { chart: BurnDown; scales: Scales; titles: readonly string[] };

function Curves({ chart, scales, titles }: CurvesProps) {
  const { figures, now, bottom, top } = chart;
  const { even, band, coming, past } = tracePaths(chart, scales);
  return (
    <>
      {even && <polyline class="chart-even" points={even} />}
      {band && <polygon class="chart-band" points={band} />}
      {coming && <polyline class="chart-ahead" points={coming} />}
      <polyline class="chart-past" points={past} />
      {figures.map(({ at, value }, index) => (
        <circle
          key={at}
          class="chart-figure"
          cx={scales.x(at)}
          cy={scales.y(Math.max(bottom, value))}
          r="4"
        >
          <title>{titles[index]}</title>
        </circle>
      ))}
      {now && (
        <path class="chart-now" d={`M${scales.x(now.at)} ${scales.y(top)}V${scales.y(bottom)}`} />
      )}
    </>
  );
}

/** The points of each curve, as SVG writes them; null for one that is not drawn. */
function tracePaths(
  { figures, now, ahead, evenFrom, from, until, bottom }: BurnDown,
  { x, y }: Scales,
) {
  const trace = (places: readonly Place[]) =>
    places.map(([at, value]) => `${x(at)},${y(Math.max(bottom, value))}`).join(' ');
  const stands: Place[] = now ? [[now.at, now.value]] : [];
  const past = [...figures.map(({ at, value }): Place => [at, value]), ...stands];
  if (now === null || ahead.length === 0) {
    return {
      even:
        evenFrom === null
          ? null
          : trace([
              [from, evenFrom],
              [until, 0],
            ]),
      band: null,
      coming: null,
      past: trace(past),
    };
  }
  const upper = ahead.map(({ at, p90 }): Place => [at, p90]);
  const lower = ahead.map(({ at, p10 }): Place => [at, p10]).reverse();
  return {
    even:
      evenFrom === null
        ? null
        : trace([
            [from, evenFrom],
            [until, 0],
          ]),
    band: trace([[now.at, now.high], ...upper, ...lower, [now.at, now.low]]),
    coming: trace([...stands, ...ahead.map(({ at, p50 }): Place => [at, p50])]),
    past: trace(past),
  };
}
