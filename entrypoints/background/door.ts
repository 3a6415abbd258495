import { browser } from 'wxt/browser';
import { DASHBOARD_ORIGIN } from '../../src/adapters/browser/dashboard-tabs.ts';
import type { Command } from '../../src/messaging/commands.ts';
import { createDoor, type Heard } from '../../src/messaging/door-rules.ts';
import type { Report } from '../../src/messaging/reports.ts';

type Services = {
  report: (report: Report, tabId: number) => Promise<object>;
  command: (command: Command) => Promise<object>;
};

/** The one place where messages come in: who sends it decides what it may be. */
export function listenAtTheDoor(services: Services): void {
  const hear = createDoor({
    extensionId: browser.runtime.id,
    extensionOrigin: `${location.origin}/`,
    dashboardOrigin: DASHBOARD_ORIGIN,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(services, hear(message, sender, Date.now()))
      // Nothing is acknowledged that was not stored: the sender keeps it and tries again.
      .catch((error: unknown) => ({ ok: false, reason: String(error) }))
      .then(respond, () => undefined);
    return true;
  });
}

async function answer(services: Services, heard: Heard): Promise<object> {
  switch (heard.kind) {
    case 'report':
      return services.report(heard.report, heard.tabId);
    case 'command':
      return services.command(heard.command);
    case 'refusal':
      return heard.reply;
  }
}
