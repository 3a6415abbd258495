import type { Script } from 'node:vm';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundleTest } from './bundle-test.ts';
import { collectTests, type CollectedTest } from './collect-tests.ts';
import { settleLaws } from './settle-laws.ts';

/** What the changed code and this runner tell each other. */
interface Exchange {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const exchange: Exchange = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: exchange });

async function runTest({ id, run }: CollectedTest): Promise<TestResult> {
  const startedAt = performance.now();
  const about = () => ({ id, name: id, timeSpentMs: performance.now() - startedAt });
  exchange.currentTestId = id;
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    exchange.currentTestId = undefined;
  }
}

/** Stryker asks for the tests of a mutant in the order in which it hears of them. */
function quickestFirst({ static: whileLoading, perTest }: MutantCoverage, tests: TestResult[]) {
  const sorted = tests.toSorted((one, other) => one.timeSpentMs - other.timeSpentMs);
  const covered = sorted.map(({ id }) => [id, perTest[id] ?? {}] as const);
  return { static: whileLoading, perTest: Object.fromEntries(covered) };
}

/**
 * Runs the tests of a group in its own process: Vitest starts a worker for every test file and every
 * mutant, which costs many times as much as the tests.
 */
class DomainTestRunner implements TestRunner {
  #bundles = new Map<string, Script>();
  #fileOf = new Map<string, string>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Also where a process is started anew, after a loop without an end, and runs no dry run. */
  async init() {
    await settleLaws();
    for (const file of (process.env['MUTATE_TESTS'] ?? '').split(',')) {
      const bundle = await bundleTest(file);
      this.#bundles.set(file, bundle);
      for (const { id } of collectTests(file, bundle)) this.#fileOf.set(id, file);
    }
  }

  async dryRun(): Promise<DryRunResult> {
    exchange.mutantCoverage = { static: {}, perTest: {} };
    const tests: TestResult[] = [];
    for (const [file, bundle] of this.#bundles)
      for (const test of collectTests(file, bundle)) tests.push(await runTest(test));
    const mutantCoverage = quickestFirst(exchange.mutantCoverage, tests);
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Stryker waits until a change was met a hundred times as often as its place in the dry run.
    const hitLimit = options.hitLimit && options.hitLimit / 5;
    Object.assign(exchange, { hitCount: 0, hitLimit });
    const tests = await this.#runUntilOneFalls(options);
    exchange.activeMutant = undefined;
    const timeout = determineHitLimitReached(exchange.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  async #runUntilOneFalls(options: MutantRunOptions): Promise<TestResult[]> {
    const collected = new Map<string, CollectedTest>();
    const results: TestResult[] = [];
    for (const id of options.testFilter ?? this.#fileOf.keys()) {
      if (!collected.has(id))
        for (const test of this.#collect(id, options)) collected.set(test.id, test);
      const test = collected.get(id);
      if (!test) throw new Error(`There is no test ${id}`);
      const result = await runTest(test);
      results.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return results;
  }

  /** The tests of one file. What runs while it loads is changed only where the change is for that. */
  #collect(id: string, { activeMutant, mutantActivation }: MutantRunOptions): CollectedTest[] {
    const file = this.#fileOf.get(id) ?? '';
    const bundle = this.#bundles.get(file);
    exchange.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const collected = bundle ? collectTests(file, bundle) : [];
    exchange.activeMutant = activeMutant.id;
    return collected;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'domain-tests', DomainTestRunner),
];
