const SHOWN_MS = 20_000;

/** Ends an offer after a while, but never under a pointer or with the focus in it. */
export function makeOfferClock(element: HTMLElement, onEnd: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const wait = () => {
    clearTimeout(timer);
    if (running) timer = setTimeout(onEnd, SHOWN_MS);
  };
  const hold = () => clearTimeout(timer);
  element.addEventListener('pointerenter', hold);
  element.addEventListener('focusin', hold);
  element.addEventListener('pointerleave', wait);
  element.addEventListener('focusout', wait);
  return {
    /** Starts when an offer appears; a later update of the same offer does not start it anew. */
    run(offered: boolean): void {
      if (offered === running) return;
      running = offered;
      // A tab that nobody looks at draws nothing: the offer waits there.
      requestAnimationFrame(wait);
    },
  };
}
