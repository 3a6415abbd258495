import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** The scripts of a tab that only run where the watcher runs already. */
const PARTS = /entrypoints\/(?:reader|meter|counter|purchase|picker)\//;
/** What the watcher lends them; entrypoints/watcher/lend-modules.ts names the same. */
const LENT =
  /src\/adapters\/tawk\/(?:labels\/)?(?:composer|fold-text|page-signposts|page-state|routes|safe-dom|visibility)\.ts$/;
const EXPORTED = /^export (?:const|function\*?|class) (\w+)/gm;

/** A part takes what the watcher carries anyway from it, instead of bringing a copy. */
export const shareModules = (): Plugin => {
  let isPart = false;
  return {
    name: 'share-modules',
    enforce: 'pre',
    buildStart({ input }) {
      isPart = PARTS.test(JSON.stringify(input));
    },
    load(id) {
      if (!isPart || !LENT.test(id)) return null;
      const from = `globalThis[Symbol.for('credit-meter.modules')]['${basename(id, '.ts')}']`;
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      const taken = names.map((name) => `export const ${name} = /* @__PURE__ */ take('${name}');`);
      return [`const take = (name) => ${from}[name];`, ...taken].join('\n');
    },
  };
};
