import { browser } from 'wxt/browser';
import { DASHBOARD_ORIGIN } from '../../src/adapters/browser/dashboard-tabs.ts';
import { commandSchema, type Command } from '../../src/messaging/commands.ts';
import { reportSchema, type Report } from '../../src/messaging/reports.ts';
import { classifySender } from '../../src/messaging/senders.ts';

type Services = {
  report: (report: Report, tabId: number) => Promise<object>;
  command: (command: Command) => Promise<object>;
};

const refused = (reason: string) => Promise.resolve({ ok: false, refused: true, reason });

/** The one place where messages come in: who sends it decides what it may be. */
export function listenAtTheDoor(services: Services): void {
  const own = {
    extensionId: browser.runtime.id,
    extensionOrigin: `${location.origin}/`,
    dashboardOrigin: DASHBOARD_ORIGIN,
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender)
      // Nothing is acknowledged that was not stored: the sender keeps it and tries again.
      .catch((error: unknown) => ({ ok: false, reason: String(error) }))
      .then(respond, () => undefined);
    return true;
  });

  async function answer(message: unknown, sender: Parameters<typeof classifySender>[0]) {
    const senderClass = classifySender(sender, own);
    if (senderClass === 'dashboard') {
      const report = reportSchema.safeParse(message);
      const tabId = sender.tab?.id;
      if (!report.success || tabId === undefined) return refused('not a report');
      return services.report(report.data, tabId);
    }
    if (senderClass === 'extension') {
      const command = commandSchema.safeParse(message);
      return command.success ? services.command(command.data) : refused('not a command');
    }
    return refused('not heard');
  }
}
