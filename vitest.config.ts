import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{src,components,sandbox}/**/*.test.{ts,tsx}',
      'tests/{architecture,domain,reader,scenarios,vectors}/**/*.test.{ts,tsx}',
    ],
  },
});
