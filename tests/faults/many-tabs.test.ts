import { expect, it } from 'vitest';
import { createSerialQueue } from '../../src/services/serial-queue.ts';
import { takeAiMessages, takeReading } from '../../src/services/take-in.ts';
import { ACME, later, makeReading, openDesk } from '../builders/ledger-store.ts';

const TABS = 20;
const MESSAGES = 1_000;
/** As many as a tab reports at a time. */
const TOGETHER = 50;

const messages = Array.from({ length: MESSAGES }, (_, index) => ({
  identity: `m${index}`,
  propertyId: ACME,
  sender: 'Apollo',
  seenAt: later(1 + index / 10),
}));

/** What one tab reports, from another place on than the tab before it. */
function reportsOf(tab: number): (typeof messages)[] {
  const from = tab * TOGETHER * 3;
  const turned = [...messages.slice(from % MESSAGES), ...messages.slice(0, from % MESSAGES)];
  return Array.from({ length: MESSAGES / TOGETHER }, (_, part) =>
    turned.slice(part * TOGETHER, (part + 1) * TOGETHER),
  );
}

it(
  'twenty tabs that see the same thousand messages count them once',
  { timeout: 300_000 },
  async () => {
    const desk = openDesk();
    await desk.store.changeProperty(ACME, (record) => ({ ...record, aiNames: ['Apollo'] }));
    await takeReading(desk, makeReading({ purchasedRemaining: 5_000 }), 'read');
    desk.time.now = later(200);
    const enqueue = createSerialQueue();
    const tabs = Array.from({ length: TABS }, (_, tab) => reportsOf(tab));
    await Promise.all(
      Array.from({ length: MESSAGES / TOGETHER }, (_, part) =>
        tabs.map((reports) => enqueue(() => takeAiMessages(desk, reports[part] ?? []))),
      ).flat(),
    );
    const { countedSince, figure } = await desk.store.summarise(ACME, desk.time.now);
    expect({ countedSince, official: figure?.value }).toEqual({
      countedSince: MESSAGES,
      official: 5_000,
    });
    const ids = (await desk.db.entries.toArray()).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('u:'))).toHaveLength(MESSAGES);
  },
);
