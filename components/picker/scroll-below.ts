/** How far a notch of an old wheel turns, in CSS pixels. */
const LINE = 16;

/**
 * Scrolls what the wheel would have scrolled: the sheet of the picker lies over it. Methods come from
 * the prototype, since a form's field may carry their names.
 */
export function scrollBelow(
  host: Element,
  { clientX, clientY, deltaX, deltaY, deltaMode }: WheelEvent,
): void {
  const factor = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    if (element === host || !isScrollable(element)) continue;
    return Element.prototype.scrollBy.call(element, deltaX * factor, deltaY * factor);
  }
}

const isScrollable = (element: Element): boolean =>
  element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
