import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSerialQueue } from '../../src/services/serial-queue.ts';
import { enterFigure } from '../../src/services/enter-figure.ts';
import { takeAiMessages } from '../../src/services/take-in.ts';
import { ACME, later } from '../builders/ledger-store.ts';
import { openFaultDesk, type FaultDesk } from './fault-desk.ts';
import { takeStock } from './take-stock.ts';
import { doSomeWork } from './use-cases.ts';

const SLOW_MS = 40;
const realTimeout = globalThis.setTimeout;

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterAll(() => void vi.restoreAllMocks());
afterEach(() => void vi.unstubAllGlobals());

/** Every answer of the database takes its time: the queue of the one in memory is this function. */
const slowDown = (): void =>
  void vi.stubGlobal('setImmediate', (answer: () => void) => realTimeout(answer, SLOW_MS));

const seen = (identity: string, minutes: number) => ({
  identity,
  propertyId: ACME,
  sender: 'Apollo',
  seenAt: later(minutes),
});

/** Three things that depend on their order, as fast as a person and two tabs can bring them. */
function bringAll(desk: FaultDesk): Promise<unknown>[] {
  const enqueue = createSerialQueue();
  const at = (minutes: number, work: () => Promise<unknown>) =>
    enqueue(() => {
      desk.time.now = later(minutes);
      return work();
    });
  return [
    at(61, () => takeAiMessages(desk, [seen('one', 61)])),
    at(62, () => enterFigure(desk, { propertyId: ACME, value: 500 })),
    at(63, () => takeAiMessages(desk, [seen('two', 63)])),
    at(64, desk.refresh),
  ];
}

async function openWorked(): Promise<FaultDesk> {
  const desk = openFaultDesk(later(10));
  await doSomeWork(desk);
  return desk;
}

describe('a database that takes its time', () => {
  it('keeps the order in which things came, and loses none', async () => {
    const quick = await openWorked();
    await Promise.all(bringAll(quick));
    const expected = await takeStock(quick);
    const desk = await openWorked();
    slowDown();
    const startedAt = Date.now();
    await Promise.all(bringAll(desk));
    expect(Date.now() - startedAt).toBeGreaterThan(10 * SLOW_MS);
    vi.unstubAllGlobals();
    expect(await takeStock(desk)).toEqual(expected);
    expect(desk.outside.published).toEqual(quick.outside.published);
    expect(desk.store.savingState()).toBe('ok');
  });

  it('leaves what was published where it stands until there is something newer', async () => {
    const desk = await openWorked();
    const shown = [desk.outside.published];
    slowDown();
    const done = vi.fn<() => void>();
    const work = Promise.all(bringAll(desk)).finally(done);
    let looks = 0;
    for (; done.mock.calls.length === 0; looks += 1) {
      if (desk.outside.published !== shown.at(-1)) shown.push(desk.outside.published);
      await new Promise((next) => realTimeout(next, 5));
    }
    await work;
    expect(looks).toBeGreaterThan(10);
    expect(new Set([...shown, desk.outside.published]).size).toBe(2);
    expect(shown.map((one) => one?.views.length)).not.toContain(0);
  });
});
