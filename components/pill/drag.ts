/** A hand trembles this far in a click. */
const SLACK = 4;

/**
 * Moves `element` with the pointer and tells where it was let go. A drag ends without the click that
 * would otherwise follow it.
 */
export function makeDraggable(
  element: HTMLElement,
  grip: HTMLElement,
  onDrop: (rect: DOMRect) => void,
): void {
  let start: { x: number; y: number; left: number; top: number } | null = null;
  let moved = false;
  grip.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    const { left, top } = element.getBoundingClientRect();
    start = { x: event.clientX, y: event.clientY, left, top };
    moved = false;
  });
  grip.addEventListener('pointermove', (event) => {
    if (!start) return;
    const x = event.clientX - start.x;
    const y = event.clientY - start.y;
    if (!moved && Math.hypot(x, y) < SLACK) return;
    // Captured only now: a capture from the start would take the click from the button.
    if (!moved) grip.setPointerCapture(event.pointerId);
    moved = true;
    element.style.left = `${start.left + x}px`;
    element.style.top = `${start.top + y}px`;
  });
  const stop = () => {
    start = null;
    if (moved) onDrop(element.getBoundingClientRect());
  };
  grip.addEventListener('pointerup', stop);
  grip.addEventListener('pointercancel', stop);
  grip.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    { capture: true },
  );
}
