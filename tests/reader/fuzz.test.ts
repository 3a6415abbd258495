import { describe, expect, it } from 'vitest';
import { runCase } from './run-case.ts';

/** The ordinary run; a soak takes more, from another seed, through the environment. */
const caseCount = Number(process.env['READER_FUZZ_CASES'] ?? 20_000);
const firstSeed = Number(process.env['READER_FUZZ_SEED'] ?? 1);
const batchCount = 10;
const perBatch = Math.ceil(caseCount / batchCount);
const mostMutations = 4;

const seeds = Array.from({ length: batchCount }, (_, at) => firstSeed + at * perBatch);

describe.each(seeds)('pages changed in many ways, from seed %i', (from) => {
  it('give the true figures or a named failure, never a wrong number', { timeout: 600_000 }, () => {
    const cases = Array.from({ length: perBatch }, (_, at) => runCase(from + at, mostMutations));
    const liars = cases.filter(({ lies }) => lies.length > 0);
    expect(liars.map(({ seed, lies }) => ({ seed, lies }))).toEqual([]);
    expect(cases.filter(({ look }) => look.ok).length).toBeGreaterThan(perBatch * 0.6);
  });
});

it('reads nearly every page that nobody changed', () => {
  const cases = Array.from({ length: 400 }, (_, at) => runCase(firstSeed + at, 0));
  expect(cases.flatMap(({ lies }) => lies)).toEqual([]);
  expect(cases.filter(({ look }) => look.ok).length).toBeGreaterThan(400 * 0.9);
});
