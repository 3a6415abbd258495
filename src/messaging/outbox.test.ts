import { describe, expect, it } from 'vitest';
import { createOutbox } from './outbox.ts';

const settle = async () => {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
};

function rehearse(answers: unknown[]) {
  const sent: number[][] = [];
  const waits: number[] = [];
  const outbox = createOutbox<number>({
    send: async (batch) => {
      sent.push(batch);
      const answer = answers.length > 0 ? answers.shift() : { ok: true };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    jitter: () => 0.5,
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  return { outbox, sent, waits };
}

describe('the outbox', () => {
  it('keeps an item until it is acknowledged: undefined, a refused wake-up and an error are none', async () => {
    const { outbox, sent } = rehearse([undefined, { ok: false }, new Error('Receiving end')]);
    outbox.add(7);
    await settle();
    expect(sent).toEqual([[7], [7], [7], [7]]);
    expect(outbox.waiting).toBe(0);
  });

  it('waits longer after each failure, five seconds at most', async () => {
    const { outbox, waits } = rehearse(Array.from({ length: 9 }, () => undefined));
    outbox.add(1);
    await settle();
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
  });

  it('keeps the order and adds what comes while it is sending', async () => {
    const { outbox, sent } = rehearse([undefined]);
    outbox.add(1);
    outbox.add(2);
    await settle();
    expect(sent.flat()).toEqual([1, 1, 2]);
  });

  it('drops what the background refuses for good, and goes on', async () => {
    const { outbox, sent } = rehearse([{ ok: false, refused: true }]);
    outbox.add(1);
    outbox.add(2);
    await settle();
    expect(sent).toEqual([[1], [2]]);
    expect(outbox.waiting).toBe(0);
  });

  it('is bounded: what waits longest makes room, never what is under way', async () => {
    const sent: number[] = [];
    let open: (value: unknown) => void = () => undefined;
    const gate = new Promise((resolve) => {
      open = resolve;
    });
    const outbox = createOutbox<number>({
      send: async (batch) => {
        await gate;
        sent.push(...batch);
        return { ok: true };
      },
      jitter: () => 0,
      wait: async () => undefined,
    });
    for (let item = 0; item < 5_010; item += 1) outbox.add(item);
    expect(outbox.waiting).toBe(5_000);
    open(undefined);
    await settle();
    expect(sent).toHaveLength(5_000);
    expect(sent).toContain(0);
    expect(sent).toContain(5_009);
    expect(sent).not.toContain(1);
  });
});
