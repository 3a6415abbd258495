import { format } from 'node:util';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { expect } from 'vitest';

/** A test of one file, ready to be run. */
export interface CollectedTest {
  id: string;
  run: () => unknown;
}

type Body = (...args: unknown[]) => unknown;
type Evaluate = (require: (name: string) => unknown, module: object, exports: object) => void;

/** What a bundle gets when it requires a package. */
export const requirePackage = createRequire(import.meta.url);

/** As much of Vitest's way to write tests as the tests of the domain use. */
function makeVitest(file: string, collected: CollectedTest[]) {
  let outer = `${file}:`;
  const it = (name: string, run: Body) =>
    collected.push({ id: `${outer} ${name} (${collected.length})`, run });
  const describe = (name: string, declare: Body) => {
    const before = outer;
    outer = `${outer} ${name}`;
    declare();
    outer = before;
  };
  const forEach =
    (declare: (name: string, body: Body) => void) =>
    (cases: unknown[]) =>
    (name: string, body: Body) =>
      cases.forEach((one) => {
        const args = Array.isArray(one) ? one : [one];
        declare(format(name, ...args), () => body(...args));
      });
  return {
    it: Object.assign(it, { each: forEach(it) }),
    describe: Object.assign(describe, { each: forEach(describe) }),
    expect,
  };
}

/** Runs the text of a bundle anew, so that nothing of another mutant stays in a module's memory. */
export function collectTests(file: string, bundle: Script): CollectedTest[] {
  const collected: CollectedTest[] = [];
  const vitest = makeVitest(file, collected);
  const evaluate = bundle.runInThisContext() as Evaluate;
  evaluate((name) => (name === 'vitest' ? vitest : requirePackage(name)), { exports: {} }, {});
  return collected;
}
