import { defineConfig } from 'vitest/config';

/** Tests that read what `wxt build` wrote. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } });
