const KINDS = (
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick ' +
  'contextmenu dragstart selectstart wheel touchstart touchmove touchend keydown keyup keypress'
).split(' ');

/** What the browser does of itself by these stays possible: scrolling by touch, its own shortcuts. */
const isLeftToBrowser = (event: Event): boolean =>
  /^touch|^wheel/.test(event.type) ||
  (event instanceof KeyboardEvent &&
    (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)));

/**
 * Takes every event of a person before anything below the window hears of it, and gives it to one
 * listener. What a script dispatched goes its own way: it is no wish of the person's.
 */
export function trapEvents(onEvent: (event: Event) => void): () => void {
  const take = (event: Event): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (!isLeftToBrowser(event)) event.preventDefault();
    onEvent(event);
  };
  const how = { capture: true, passive: false };
  for (const kind of KINDS) window.addEventListener(kind, take, how);
  return () => {
    for (const kind of KINDS) window.removeEventListener(kind, take, how);
  };
}
