import { browser } from 'wxt/browser';
import { createOutbox, isTaken } from '../../src/messaging/outbox.ts';
import type { Report, SeenAiMessage } from '../../src/messaging/reports.ts';

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const jitter = Math.random;
const send = (report: Report): Promise<unknown> => browser.runtime.sendMessage(report);

/** What this tab saw, kept until it is stored. */
export function createReporter() {
  const counted = createOutbox<SeenAiMessage>({
    send: (messages) => send({ type: 'aiMessagesSeen', messages }),
    jitter,
    wait,
  });
  const others = createOutbox<Report>({ send: sendEach, jitter, wait });
  return {
    count: (message: SeenAiMessage) => counted.add(message),
    report: (report: Report) => others.add(report),
    waiting: () => counted.waiting + others.waiting,
    /** Asks once: what it answers is worth nothing later. */
    ask: send,
  };
}
export type Reporter = ReturnType<typeof createReporter>;

/** Each must be acknowledged; the first that is not keeps itself and those behind it. */
async function sendEach(reports: Report[]): Promise<unknown> {
  for (const report of reports) {
    const reply = await send(report);
    if (!isTaken(reply)) return reply;
  }
  return { ok: true };
}
