/**
 * Runs work when it is asked for, but not more often than this: whoever asks in between is served by
 * one more run at the end of the span. A run that fails leaves it to the next one.
 */
export function atMostEvery(spanMs: number, work: () => Promise<unknown>): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let askedMeanwhile = false;

  function run(): void {
    askedMeanwhile = false;
    waiting = setTimeout(() => {
      waiting = null;
      if (askedMeanwhile) run();
    }, spanMs);
    void work().catch(() => undefined);
  }

  return function ask(): void {
    if (waiting === null) run();
    else askedMeanwhile = true;
  };
}
