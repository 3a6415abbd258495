import { describe, expect, it } from 'vitest';
import { runCases } from './run-case.ts';

/** The ordinary run; a soak takes more, from another seed, through the environment. */
const caseCount = Number(process.env['READER_FUZZ_CASES'] ?? 20_000);
const firstSeed = Number(process.env['READER_FUZZ_SEED'] ?? 1);
const batchCount = 10;
const perBatch = Math.ceil(caseCount / batchCount);
const mostMutations = 4;

type Outcome = { readCount: number; lies: { seed: number; lies: readonly string[] }[] };

async function judge(from: number, count: number, most: number): Promise<Outcome> {
  const outcome: Outcome = { readCount: 0, lies: [] };
  for await (const { seed, look, lies } of runCases(from, count, most)) {
    if (look.ok) outcome.readCount += 1;
    if (lies.length > 0) outcome.lies.push({ seed, lies });
  }
  return outcome;
}

const seeds = Array.from({ length: batchCount }, (_, at) => firstSeed + at * perBatch);

describe.each(seeds)('pages changed in many ways, from seed %i', (from) => {
  it(
    'give the true figures or a named failure, never a wrong number',
    { timeout: 900_000 },
    async () => {
      const { readCount, lies } = await judge(from, perBatch, mostMutations);
      expect(lies).toEqual([]);
      expect(readCount).toBeGreaterThan(perBatch * 0.6);
    },
  );
});

it('reads nearly every page that nobody changed', async () => {
  const { readCount, lies } = await judge(firstSeed, 400, 0);
  expect(lies).toEqual([]);
  expect(readCount).toBeGreaterThan(400 * 0.9);
});
