import { isTaken } from '../../src/messaging/outbox.ts';
import type { Acknowledgement } from '../../src/messaging/outbox.ts';
import type { LazyPart } from '../../src/messaging/reports.ts';
import { askUntil } from './ask-until.ts';
import type { Reporter } from './send-report.ts';

export type LoadPart = (part: LazyPart, then: () => void) => void;

const isLoaded = (reply: unknown): reply is Acknowledgement => isTaken(reply);

/** Has the background inject a part of the tab; one request at a time for each. */
export function makeLoader({ ask }: Reporter): LoadPart {
  const asked = new Set<string>();
  return (part, then) => {
    if (asked.has(part)) return;
    asked.add(part);
    void askUntil(ask, { type: 'partWanted', part }, isLoaded).then((loaded) => {
      asked.delete(part);
      if (loaded) then();
    });
  };
}
