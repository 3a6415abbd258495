import { defineConfig } from 'vitest/config';
import { cutDexie } from './scripts/cut-dexie.ts';
import { cutZod } from './scripts/cut-zod.ts';

export default defineConfig({
  // Libraries as they ship, without what the build leaves out.
  plugins: [cutDexie(), cutZod()],
  resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  test: {
    setupFiles: ['tests/law-seed.ts'],
    // A law tries hundreds of cases: a slow or busy machine must not make it fall.
    testTimeout: 60_000,
    server: { deps: { inline: [/dexie/, /zod/] } },
    include: [
      '{src,components,sandbox}/**/*.test.{ts,tsx}',
      'tests/{architecture,domain,faults,reader,scenarios,vectors}/**/*.test.{ts,tsx}',
    ],
  },
});
