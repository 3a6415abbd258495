import { commandSchema, type Command } from './commands.ts';
import { createRateLimit } from './message-rate.ts';
import { isLargerThan } from './message-size.ts';
import { reportSchema, type Report } from './reports.ts';
import { classifySender, type Own, type Sender } from './senders.ts';

/** A full report of 200 messages takes about half of it. */
const MOST_BYTES = 256 * 1_024;

/**
 * Why a message is not heard. `too fast` alone may be sent again; the others are `refused` for good,
 * so that no outbox keeps them.
 */
export type Refusal = {
  ok: false;
  refused: boolean;
  reason: 'not heard' | 'not a report' | 'not a command' | 'too big' | 'too fast';
};

export type Heard =
  | { kind: 'report'; report: Report; tabId: number }
  | { kind: 'command'; command: Command }
  | { kind: 'refusal'; reply: Refusal };

const refuse = (reason: Refusal['reason']): Heard => ({
  kind: 'refusal',
  reply: { ok: false, refused: reason !== 'too fast', reason },
});

/** Decides what a message is by who sent it. It remembers how much each tab said lately. */
export function createDoor(own: Own) {
  const mayPass = createRateLimit();

  function hearReport(message: unknown, tabId: number, now: number): Heard {
    if (!mayPass(tabId, now)) return refuse('too fast');
    if (isLargerThan(message, MOST_BYTES)) return refuse('too big');
    const report = reportSchema.safeParse(message);
    return report.success ? { kind: 'report', report: report.data, tabId } : refuse('not a report');
  }

  function hearCommand(message: unknown): Heard {
    if (isLargerThan(message, MOST_BYTES)) return refuse('too big');
    const command = commandSchema.safeParse(message);
    return command.success ? { kind: 'command', command: command.data } : refuse('not a command');
  }

  return function hear(message: unknown, sender: Sender, now: number): Heard {
    const senderClass = classifySender(sender, own);
    if (senderClass === 'extension') return hearCommand(message);
    const tabId = sender.tab?.id;
    if (senderClass === 'stranger' || tabId === undefined) return refuse('not heard');
    return hearReport(message, tabId, now);
  };
}
