import { defineConfig } from 'vitest/config';

/** What takes too long for every test run; `npm run soak` runs it part by part. */
export default defineConfig({
  test: {
    include: ['tests/soak/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
