import { defineConfig } from 'vitest/config';

/** The tests of the domain alone, with few cases a law: every mutant runs them anew. */
export default defineConfig({
  test: {
    setupFiles: ['tests/law-seed.ts'],
    include: ['src/domain/**/*.test.ts', 'tests/domain/**/*.test.ts'],
    // Both take seconds, and say nothing of a single change.
    exclude: ['tests/domain/replay.test.ts', 'tests/domain/backtest.test.ts'],
    env: { LAW_SCALE: '0.02' },
    // The first run counts coverage, and may share its processor.
    testTimeout: 60_000,
  },
});
