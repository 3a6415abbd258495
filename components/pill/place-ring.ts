import type { Rect } from './pill-props.ts';

/** The ring stands this far around its target. */
export const RING = 4;

export function placeRing(ring: HTMLElement, { left, top, right, bottom }: Rect): void {
  ring.style.left = `${left - RING}px`;
  ring.style.top = `${top - RING}px`;
  ring.style.width = `${right - left + 2 * RING}px`;
  ring.style.height = `${bottom - top + 2 * RING}px`;
}
