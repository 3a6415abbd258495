import { defineConfig } from 'vitest/config';
import { cutDexie } from './scripts/cut-dexie.ts';

export default defineConfig({
  // The database as it ships, without what the build leaves out.
  plugins: [cutDexie()],
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  test: {
    setupFiles: ['tests/law-seed.ts'],
    // A law tries hundreds of cases: a slow or busy machine must not make it fall.
    testTimeout: 60_000,
    server: { deps: { inline: [/dexie/] } },
    include: [
      '{src,components,sandbox}/**/*.test.{ts,tsx}',
      'tests/{architecture,domain,faults,reader,scenarios,vectors}/**/*.test.{ts,tsx}',
    ],
  },
});
