import { makeEmptyHead, refoldHead, type LedgerHead } from '../../src/domain/ledger-head.ts';
import { rulesOfProperty } from '../../src/domain/property-summary.ts';

/** The head of all these entries, under the rules of a property in this zone. */
export const headOf = (entries: readonly unknown[], timeZone = 'UTC'): LedgerHead => {
  const rules = rulesOfProperty(timeZone);
  return refoldHead(null, entries, rules, makeEmptyHead(rules)).head;
};
