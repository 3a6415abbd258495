import { bundleTest } from './bundle-test.ts';
import { collectTests, requirePackage } from './collect-tests.ts';

/** Laws with the seed of every test run; the smallest case in which one falls is nobody's question here. */
export async function settleLaws(): Promise<void> {
  collectTests('law-seed', await bundleTest('tests/law-seed.ts'));
  const laws = requirePackage('fast-check') as typeof import('fast-check');
  laws.configureGlobal({ ...laws.readConfigureGlobal(), endOnFailure: true });
}
