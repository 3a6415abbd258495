import { expect, it } from 'vitest';
import { raiseStorm } from '../e2e/kill-storm.ts';
import { setStage } from '../e2e/stage.ts';

const kills = Number(process.env['STORM_KILLS'] ?? 1_000);

it('a worker that is stopped a thousand times loses nothing and doubles nothing', async () => {
  const stage = await setStage();
  const { posted, counted, figure, spendable } = await raiseStorm(stage, kills);
  expect(counted).toBe(posted);
  expect(figure).toBe(spendable);
  await stage.close();
});
