import { findAll } from './safe-dom.ts';
import { isShown, type Layout } from './visibility.ts';

/** Lower than this it is no bar at the top any more. */
const LOWEST = 200;

/** How far the dashboard's top navigation reaches down, in CSS pixels; null where none is on screen. */
export function findNavigationBottom(document: Document, layout: Layout): number | null {
  const bottoms = findAll(document, '.top-navigation__item')
    .filter((item) => isShown(item, layout))
    .map((item) => item.getBoundingClientRect().bottom)
    .filter((bottom) => bottom > 0 && bottom < LOWEST);
  return bottoms.length > 0 ? Math.max(...bottoms) : null;
}
