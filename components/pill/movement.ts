import { makeDraggable } from './drag.ts';
import type { PillPlace, PillProps } from './pill-props.ts';
import { findPosition, snapToEdge } from './place.ts';

/** An arrow key moves the pill this far. */
const STEP = 24;
const STEPS: Record<string, number> = { ArrowUp: -STEP, ArrowDown: STEP };

const viewSize = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Keeps the meter at its place, and moves it by drag, by arrow keys and by a button. */
export function makeMovement(
  meter: HTMLElement,
  grip: HTMLElement,
  read: () => PillProps,
  onMove: (place: PillPlace) => void,
) {
  const settle = () => {
    const { place, avoid, text } = read();
    const at = findPosition(
      place,
      meter.getBoundingClientRect(),
      viewSize(),
      avoid,
      text.direction,
    );
    meter.style.left = `${at.left}px`;
    meter.style.top = `${at.top}px`;
  };
  const here = (): PillPlace => {
    const { left, right, top } = meter.getBoundingClientRect();
    return snapToEdge((left + right) / 2, top, viewSize(), read().text.direction);
  };
  const stopping = new AbortController();
  window.addEventListener('resize', settle, { signal: stopping.signal });
  makeDraggable(meter, grip, () => onMove(here()));
  grip.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || !event.isTrusted) return;
    event.preventDefault();
    const { edge, top } = here();
    onMove({ edge, top: Math.max(0, top + step) });
  });
  return {
    settle,
    stop: () => stopping.abort(),
    toOtherEdge(): void {
      const { edge, top } = here();
      onMove({ edge: edge === 'start' ? 'end' : 'start', top });
    },
  };
}
