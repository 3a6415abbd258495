import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/law-seed.ts'],
    // A law tries hundreds of cases: a slow or busy machine must not make it fall.
    testTimeout: 60_000,
    include: [
      '{src,components,sandbox}/**/*.test.{ts,tsx}',
      'tests/{architecture,domain,faults,reader,scenarios,vectors}/**/*.test.{ts,tsx}',
    ],
  },
});
