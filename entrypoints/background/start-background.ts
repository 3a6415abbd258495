import { browser } from 'wxt/browser';
import { ensureAlarms, TICK } from '../../src/adapters/browser/alarms.ts';
import { injectWatchers } from '../../src/adapters/browser/dashboard-tabs.ts';
import { watchWarningClicks, watchWarningGrant } from '../../src/adapters/browser/notifications.ts';
import { openOverview } from '../../src/adapters/browser/open-meter.ts';
import { keepStorageTrusted } from '../../src/adapters/browser/published-views.ts';
import { NIGHT } from '../../src/domain/alert-choice.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import { checkWatching } from '../../src/services/watch-tabs.ts';
import { snoozeAlert } from '../../src/services/snooze-alert.ts';
import { answerReport } from './answer-report.ts';
import { makeDesk } from './desk.ts';
import { listenAtTheDoor } from './door.ts';
import { obeyCommand } from './obey-command.ts';

/**
 * Registers every listener in the first turn of the event loop, so that the message that woke the
 * worker is heard; the work itself waits for the desk.
 */
export function startBackground(): void {
  const desk = makeDesk();
  listenAtTheDoor({
    report: (report, tabId) => answerReport(desk, report, tabId),
    command: (command) => obeyCommand(desk, command),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== TICK) return;
    void desk.refreshSoon();
    void checkWatching(desk);
  });
  browser.tabs.onActivated.addListener(() => void checkWatching(desk));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectWatchers();
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  watchWarningClicks(
    (warningId) => {
      const [about = '', key = ''] = warningId.split(':');
      void openOverview(about === 'digest' ? '' : `${about}/${key.split('@')[0]}`);
    },
    (warningId, button) => {
      const [propertyId, ...key] = warningId.split(':');
      void desk.enqueue(() =>
        button > 0
          ? desk.store.changeSettings({ quietHours: NIGHT })
          : snoozeAlert(desk, propertyId as PropertyId, key.join(':')),
      );
      void desk.refreshSoon();
    },
  );
  watchWarningGrant((granted) => {
    void desk.enqueue(() => desk.store.changeSettings({ warnings: granted }));
    void desk.refreshSoon();
  });
  void keepStorageTrusted();
  desk.following.listen();
  void desk.checks.endInterrupted();
  void ensureAlarms();
  void desk.refreshSoon();
}
