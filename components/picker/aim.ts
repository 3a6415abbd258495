import { addElement } from '../pill/elements.ts';
import { placeRing } from '../pill/place-ring.ts';
import { smallestAt } from './geometry.ts';
import type { makeNote } from './note.ts';
import type { PickItem } from './picker-props.ts';

const MEASURE_MS = 150;

/** The ring around the one thing that is pointed at now; it follows what moves. */
export function makeAim(root: ShadowRoot, note: ReturnType<typeof makeNote>) {
  const ring = addElement(root, 'div', 'ring still');
  let items: readonly PickItem[] = [];
  let at = -1;

  const draw = (): void => {
    const target = items[at]?.measure() ?? null;
    ring.hidden = target === null;
    if (target === null) return;
    placeRing(ring, target);
    note.keepClearOf(target);
  };
  const reach = (index: number): boolean => {
    const item = items[index];
    if (index === at || !item) return false;
    at = index;
    draw();
    note.say([item.label]);
    return true;
  };
  const measuring = setInterval(draw, MEASURE_MS);
  return {
    index: () => at,
    isEmpty: () => items.length === 0,
    takeUp(next: readonly PickItem[]): void {
      items = next;
      at = -1;
      draw();
    },
    pointAt: (x: number, y: number): number => {
      const index = smallestAt(items, x, y);
      reach(index);
      return index;
    },
    step(by: number): void {
      const from = at < 0 && by < 0 ? 0 : at;
      if (reach((from + by + items.length) % items.length)) items[at]?.reveal();
    },
    stop(): void {
      clearInterval(measuring);
      ring.remove();
    },
  };
}
