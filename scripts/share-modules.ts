import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

type Loan = {
  /** The scripts that take the modules instead of bringing a copy. */
  takers: RegExp;
  modules: RegExp;
  /** Where the lender, which always ran before, has left them. */
  place: string;
};

const LOANS: readonly Loan[] = [
  {
    // Lent by entrypoints/watcher/lend-modules.ts, which names the same.
    takers: /entrypoints\/(?:reader|meter|counter|purchase|picker)\//,
    modules:
      /src\/adapters\/tawk\/(?:labels\/)?(?:composer|fold-text|page-signposts|page-state|routes|safe-dom|visibility)\.ts$/,
    place: 'credit-meter.modules',
  },
  {
    // Lent by entrypoints/meter/lend-look.ts, which names the same.
    takers: /entrypoints\/picker\//,
    modules:
      /(?:components\/pill\/(?:elements|pill-style|place-ring)|entrypoints\/meter\/host)\.ts$/,
    place: 'credit-meter.look',
  },
];
const EXPORTED = /^export (?:const|function\*?|class) (\w+)/gm;

/** What two scripts of a tab need stands in one of them; the other takes it from there. */
export const shareModules = (): Plugin => {
  let loans: readonly Loan[] = [];
  return {
    name: 'share-modules',
    enforce: 'pre',
    buildStart({ input }) {
      loans = LOANS.filter(({ takers }) => takers.test(JSON.stringify(input)));
    },
    load(id) {
      const loan = loans.find(({ modules }) => modules.test(id));
      if (!loan) return null;
      const from = `globalThis[Symbol.for('${loan.place}')]['${basename(id, '.ts')}']`;
      const names = [...readFileSync(id, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
      const taken = names.map((name) => `export const ${name} = /* @__PURE__ */ take('${name}');`);
      return [`const take = (name) => ${from}[name];`, ...taken].join('\n');
    },
  };
};
