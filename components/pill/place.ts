import type { PillPlace, Rect } from './pill-props.ts';

type Size = { width: number; height: number };

/** Below the dashboard's top navigation, about 56 px high. */
const DEFAULT_PLACE: PillPlace = { edge: 'end', top: 64 };
const MARGIN = 8;
/** Beside a scroll bar, which is up to 17 px wide, not over it. */
const SIDE = 20;

/** Where the meter stands: at its edge, inside the window, never over the composer. */
export function findPosition(
  wished: PillPlace | null,
  size: Size,
  view: Size,
  avoid: Rect | null,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const { edge, top } = wished ?? DEFAULT_PLACE;
  const atLeft = (edge === 'start') === (direction === 'ltr');
  const left = atLeft ? SIDE : view.width - size.width - SIDE;
  const lowest = Math.max(MARGIN, view.height - size.height - MARGIN);
  const inside = (wish: number) => Math.min(Math.max(wish, MARGIN), lowest);
  if (!avoid) return { left, top: inside(top) };
  const tops = [top, avoid.top - size.height - MARGIN, avoid.bottom + MARGIN].map(inside);
  const free = tops.find((candidate) => !overlaps(left, candidate, size, avoid));
  return { left, top: free ?? inside(0) };
}

/** The place that a drag to this point means. */
export function snapToEdge(
  centre: number,
  top: number,
  view: Size,
  direction: 'ltr' | 'rtl',
): PillPlace {
  const atLeft = centre < view.width / 2;
  return {
    edge: atLeft === (direction === 'ltr') ? 'start' : 'end',
    top: Math.max(0, Math.round(top)),
  };
}

const overlaps = (left: number, top: number, size: Size, rect: Rect): boolean =>
  left < rect.right &&
  left + size.width > rect.left &&
  top < rect.bottom &&
  top + size.height > rect.top;
