import { expect, it } from 'vitest';
import { createSerialQueue } from './serial-queue.ts';

const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

it('one piece of work begins when the one before it has ended, in the order given', async () => {
  const enqueue = createSerialQueue();
  const log: string[] = [];
  const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const pieces = gates.map(({ promise }, index) =>
    enqueue(async () => {
      log.push(`begin ${index}`);
      await promise;
      log.push(`end ${index}`);
      return index;
    }),
  );
  gates[2]?.resolve();
  gates[1]?.resolve();
  await turns();
  expect(log).toEqual(['begin 0']);
  gates[0]?.resolve();
  expect(await Promise.all(pieces)).toEqual([0, 1, 2]);
  expect(log).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
});

it('a failed piece fails for whoever asked for it and does not stop the next', async () => {
  const enqueue = createSerialQueue();
  const failed = enqueue(() => Promise.reject(new Error('disk full')));
  const thrown = enqueue(() => {
    throw new Error('at once');
  });
  const next = enqueue(async () => 'done');
  await expect(failed).rejects.toThrow('disk full');
  await expect(thrown).rejects.toThrow('at once');
  expect(await next).toBe('done');
});

it('two queues do not wait for each other', async () => {
  void createSerialQueue()(() => new Promise(() => undefined));
  expect(await createSerialQueue()(async () => 'done')).toBe('done');
});
