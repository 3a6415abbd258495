import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tick } from './chart-props.ts';
import { useWidth } from './use-width.ts';

/** Where a chart's values lie: from the left and from the top, in CSS pixels. */
export type Scales = { x(value: number): number; y(value: number): number };

type FrameProps = {
  direction: 'ltr' | 'rtl';
  height: number;
  /** The values at the edges. */
  from: number;
  until: number;
  bottom: number;
  top: number;
  amounts: readonly Tick[];
  labels: readonly Tick[];
  children(scales: Scales): ComponentChildren;
};

const EDGE = { start: 44, end: 10, top: 8, bottom: 22 };
/** Two labels that stand nearer than this would run into each other. */
const LABEL_ROOM = 52;

/** The lines and labels around a drawing. Time runs with the script: in Arabic to the left. */
export function Frame(props: FrameProps) {
  const { direction, height, from, until, bottom, top, amounts, labels, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const flip = (x: number) => (direction === 'rtl' ? width - x : x);
  const across = width - EDGE.start - EDGE.end;
  const down = height - EDGE.top - EDGE.bottom;
  const scales: Scales = {
    x: (value) => flip(EDGE.start + ((value - from) / Math.max(1, until - from)) * across),
    y: (value) => EDGE.top + ((top - value) / Math.max(1, top - bottom)) * down,
  };
  return (
    <div ref={place} class="chart" dir="ltr" style={{ blockSize: `${height}px` }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {amounts.map(({ at, label }) => (
          <g key={at}>
            <line
              class={at === 0 ? 'chart-zero' : 'chart-line'}
              x1={flip(EDGE.start)}
              x2={flip(width - EDGE.end)}
              y1={scales.y(at)}
              y2={scales.y(at)}
            />
            <text
              x={flip(EDGE.start - 6)}
              y={scales.y(at) + 4}
              text-anchor={direction === 'rtl' ? 'start' : 'end'}
            >
              {isolate(label, direction)}
            </text>
          </g>
        ))}
        {spaceOut(labels, scales).map(({ at, label }) => (
          <text key={at} y={height - 5} {...anchorAt(scales.x(at), width)}>
            {isolate(label, direction)}
          </text>
        ))}
        {children(scales)}
      </svg>
    </div>
  );
}

/** An isolate in the direction of the page: the mark that keeps a minus left of its digits would turn a label. */
const isolate = (label: string, direction: 'ltr' | 'rtl'): string =>
  `${direction === 'rtl' ? '\u2067' : '\u2066'}${label}\u2069`;

/** A label at an edge leans inwards. */
function anchorAt(x: number, width: number) {
  if (x < LABEL_ROOM / 2) return { x: Math.max(2, x - 8), 'text-anchor': 'start' as const };
  if (x > width - LABEL_ROOM / 2) return { x: width - 2, 'text-anchor': 'end' as const };
  return { x, 'text-anchor': 'middle' as const };
}

/** Of labels that would run into each other the earlier in the list stays. */
function spaceOut(labels: readonly Tick[], { x }: Scales): Tick[] {
  const kept: Tick[] = [];
  for (const tick of labels) {
    if (kept.every((other) => Math.abs(x(other.at) - x(tick.at)) >= LABEL_ROOM)) kept.push(tick);
  }
  return kept;
}
