import type { Report } from '../../src/messaging/reports.ts';

const TRIES_MS = [0, 200, 1_000, 3_000, 10_000];

/** Asks the background until it gives an answer of the kind; it may have to wake up first. */
export async function askUntil<Answer>(
  ask: (report: Report) => Promise<unknown>,
  report: Report,
  isAnswer: (reply: unknown) => reply is Answer,
): Promise<Answer | undefined> {
  for (const waitMs of TRIES_MS) {
    await new Promise((done) => setTimeout(done, waitMs));
    const reply = await ask(report).catch(() => undefined);
    if (isAnswer(reply)) return reply;
  }
  return undefined;
}
