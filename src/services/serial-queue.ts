/** Runs one piece of work after another: the ledger has one writer, and it does one thing at a time. */
export function createSerialQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return function enqueue<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const next = last.then(work);
    // A failed piece fails for whoever asked for it; the next one still runs.
    last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  };
}
