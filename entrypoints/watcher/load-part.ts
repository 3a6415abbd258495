import type { Reporter } from './send-report.ts';

export type LoadPart = (part: 'reader' | 'meter', then?: () => void) => void;

/** Has the background inject a part of the tab; one request at a time for each. */
export function makeLoader({ ask }: Reporter): LoadPart {
  const asked = new Set<string>();
  return (part, then) => {
    if (asked.has(part)) return;
    asked.add(part);
    ask({ type: 'partWanted', part })
      .then(() => then?.())
      // The worker was just stopped: the next look or order asks again.
      .catch(() => undefined)
      .finally(() => asked.delete(part));
  };
}
