import { browser } from 'wxt/browser';
import { SendersSeen } from '../../src/adapters/tawk/conversation/senders-seen.ts';
import { layoutOf } from '../../src/adapters/tawk/visibility.ts';
import type { StartOrder, TabMessage, WatchOrder } from '../../src/messaging/tab-messages.ts';
import { countConversations } from './count-conversations.ts';
import { holdMeter } from './hold-meter.ts';
import { makeLoader } from './load-part.ts';
import { hasDraft } from '../../src/adapters/tawk/composer.ts';
import { createReporter } from './send-report.ts';
import { watchPage } from './watch-page.ts';

/** Starts watching one dashboard tab, until the returned function is called. */
export function startTab(): () => void {
  const reporter = createReporter();
  const layout = layoutOf(window);
  const senders = new SendersSeen();
  const loadPart = makeLoader(reporter);
  const meter = holdMeter(reporter, layout, loadPart);
  const page = watchPage(reporter, layout, loadPart);
  const counting = countConversations({ reporter, layout, senders });

  const watch = (order: WatchOrder): void => {
    page.know(order.names);
    void counting.watch(order);
  };
  const hear = (message: TabMessage): unknown => {
    switch (message.type) {
      case 'ping':
        return { waiting: reporter.waiting() };
      case 'watch':
        return watch(message.watch);
      case 'showPill':
        return meter.showPill(message.pill);
      case 'guide':
        return meter.lead(message.guide);
      case 'listSenders':
        return senders.list().map(({ name, quickAnswers, fellSilent }) => ({
          name,
          likely: quickAnswers + fellSilent > 0,
        }));
      case 'hasDraft':
        return hasDraft(document, layout);
    }
  };
  const listener = (message: TabMessage, _sender: unknown, respond: (answer: unknown) => void) => {
    respond(hear(message) ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  void begin(reporter.ask, (order) => {
    watch(order.watch);
    meter.showPill(order.pill, order.guide);
  });
  return () => {
    for (const part of [counting, page, meter]) part.stop();
  };
}

const TRIES_MS = [0, 200, 1_000, 3_000, 10_000];

/** Asks the background what this tab is to watch; it may have to wake up first. */
async function begin(
  ask: (report: { type: 'tabStarted' }) => Promise<unknown>,
  onOrder: (order: StartOrder) => void,
): Promise<void> {
  for (const waitMs of TRIES_MS) {
    await new Promise((done) => setTimeout(done, waitMs));
    const order = await ask({ type: 'tabStarted' }).catch(() => undefined);
    if (isStartOrder(order)) return onOrder(order);
  }
}

const isStartOrder = (order: unknown): order is StartOrder => 'watch' in Object(order);
