import type { Rect } from '../pill/pill-props.ts';
import type { PickItem } from './picker-props.ts';

export const holds = ({ left, top, right, bottom }: Rect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const meets = (one: Rect, other: Rect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

const sizeOf = ({ left, top, right, bottom }: Rect): number => (right - left) * (bottom - top);

/** The innermost of the things at a point; -1 where there is none. */
export function smallestAt(items: readonly PickItem[], x: number, y: number): number {
  let found = { index: -1, size: Infinity };
  for (const [index, item] of items.entries()) {
    const rect = item.measure();
    const size = sizeOf(rect);
    if (holds(rect, x, y) && size < found.size) found = { index, size };
  }
  return found.index;
}
