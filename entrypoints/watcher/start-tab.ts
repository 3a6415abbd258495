import { browser } from 'wxt/browser';
import { hasDraft } from '../../src/adapters/tawk/composer.ts';
import { takePulse } from '../../src/adapters/tawk/page-pulse.ts';
import { layoutOf } from '../../src/adapters/tawk/visibility.ts';
import type {
  StartOrder,
  TabMessage,
  LeftText,
  WatchOrder,
} from '../../src/messaging/tab-messages.ts';
import type { TabNeeds } from '../shared/tab-parts.ts';
import { askUntil } from './ask-until.ts';
import { holdCounter } from './hold-counter.ts';
import { holdMeter } from './hold-meter.ts';
import { makeLoader } from './load-part.ts';
import { createReporter } from './send-report.ts';
import { watchPage } from './watch-page.ts';
import { whenIdle } from './when-idle.ts';

/** Starts watching one dashboard tab; `stop` gives what is then to be said there. */
export function startTab() {
  let left: LeftText | null = null;
  const since = Date.now();
  const reporter = createReporter();
  const layout = layoutOf(window);
  const pulse = takePulse({ document, view: window, url: () => location.href, layout, whenIdle });
  const needs: TabNeeds = { ...reporter, layout, pulse };
  const loadPart = makeLoader(reporter);
  const counter = holdCounter(needs, loadPart);
  const meter = holdMeter(needs, loadPart);
  let page: ReturnType<typeof watchPage> | undefined;

  // Not before the background has answered, or has not: a look before would be done twice.
  const begin = () => (page ??= watchPage(needs, { loadPart, onConversation: counter.want }));
  const watch = (order: WatchOrder): void => {
    begin().know(order);
    counter.watch(order);
  };
  const hear = (message: TabMessage): unknown => {
    switch (message.type) {
      case 'ping':
        return { since, waiting: reporter.waiting() };
      case 'watch':
        return watch(message.watch);
      case 'showPill':
        return meter.showPill(message.pill);
      case 'guide':
        return meter.lead(message.guide);
      case 'listSenders':
        return counter.listSenders();
      case 'hasDraft':
        return hasDraft(document, layout);
    }
  };
  browser.runtime.onMessage.addListener((message: TabMessage, _sender, respond) => {
    respond(hear(message) ?? null);
  });
  void askUntil(reporter.ask, { type: 'tabStarted' }, isStartOrder).then((order) => {
    if (!order) return void begin();
    left = order.left;
    watch(order.watch);
    meter.showPill(order.pill, order.guide);
  });
  return {
    propertyId: () => page?.propertyId() ?? null,
    stop(): LeftText | null {
      for (const part of [counter, page, meter, pulse]) part?.stop();
      return left;
    },
  };
}

const isStartOrder = (order: unknown): order is StartOrder => 'watch' in Object(order);
