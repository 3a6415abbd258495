import { afterAll, beforeAll, expect, it } from 'vitest';
import { raiseStorm } from './kill-storm.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

it('a worker that is stopped a hundred times loses nothing and doubles nothing', async () => {
  const { posted, counted, figure, spendable } = await raiseStorm(stage, 100);
  expect(counted).toBe(posted);
  expect(figure).toBe(spendable);
}, 180_000);
