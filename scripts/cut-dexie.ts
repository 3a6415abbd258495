import type { Plugin } from 'vite';

/** What serves live queries and hooks only, and costs bytes and a part of a worker's start. */
const UNUSED: readonly (string | RegExp)[] = [
  'this.use(cacheExistingValuesMiddleware);',
  'this.use(cacheMiddleware);',
  'this.use(observabilityMiddleware);',
  'this.use(hooksMiddleware);',
  /(?<=on: globalEvents,\s+)liveQuery,/,
];

/** Leaves Dexie's live queries and hooks out of the build: nothing here subscribes to any. */
export const cutDexie = (): Plugin => ({
  name: 'cut-dexie',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('dexie.mjs')) return null;
    return UNUSED.reduce<string>((rest, part) => {
      const cut = rest.replace(part, '');
      if (cut === rest)
        throw new Error(`Dexie has no ${String(part)} any more: look at scripts/cut-dexie.ts`);
      return cut;
    }, code);
  },
});
