/** The background's word that something is stored; anything else, undefined included, is none. */
export type Acknowledgement = { ok: true };

type Ports<Item> = {
  send: (items: Item[]) => Promise<unknown>;
  /** Between 0 and 1, so that several tabs do not knock at the same moment. */
  jitter: () => number;
  wait: (ms: number) => Promise<void>;
};

const CAPACITY = 5_000;
const BATCH = 100;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** Stored, or refused for good (the wrong shape): either way there is nothing to send again. */
export function isTaken(reply: unknown): boolean {
  const { ok, refused } = Object(reply) as Record<string, unknown>;
  return ok === true || refused === true;
}

/**
 * Keeps what a tab saw until the background stored it: in order, bounded, retried with jitter.
 * What a closed tab or an overflow loses, the next official figure corrects.
 */
export function createOutbox<Item>(ports: Ports<Item>) {
  const items: Item[] = [];
  let sending: Promise<void> | null = null;
  let inFlight = 0;

  async function drain(): Promise<void> {
    let waitMs = FIRST_WAIT_MS;
    while (items.length > 0) {
      const batch = items.slice(0, BATCH);
      inFlight = batch.length;
      const reply = await ports.send(batch).catch((error: unknown) => ({ ok: false, error }));
      inFlight = 0;
      if (isTaken(reply)) {
        items.splice(0, batch.length);
        waitMs = FIRST_WAIT_MS;
      } else {
        await ports.wait(waitMs * (0.5 + ports.jitter()));
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
    }
  }

  return {
    add(item: Item): void {
      if (items.length >= CAPACITY) items.splice(inFlight, 1);
      items.push(item);
      sending ??= drain().finally(() => {
        sending = null;
      });
    },
    get waiting(): number {
      return items.length;
    },
  };
}
