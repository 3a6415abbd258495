const AT_LATEST_MS = 500;

/**
 * Never in the way of the page. A tab behind others may get no idle moment at all, and its timeout
 * neither: then an ordinary timer runs the work.
 */
export function whenIdle(work: () => void): void {
  const idle = requestIdleCallback(() => {
    clearTimeout(timer);
    work();
  });
  const timer = setTimeout(() => {
    cancelIdleCallback(idle);
    work();
  }, AT_LATEST_MS);
}
