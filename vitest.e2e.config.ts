import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one after another, they share two cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
