import type { LedgerConfig } from '../../src/domain/ledger-config.ts';
import {
  makeEmptyHead,
  refoldHead,
  stateOfHead,
  type LedgerHead,
} from '../../src/domain/ledger-head.ts';
import { makeLedgerView, type LedgerView } from '../../src/domain/ledger-view.ts';
import { rulesOfProperty } from '../../src/domain/property-summary.ts';
import type { Instant } from '../../src/domain/units.ts';

/** The head of all these entries, under the rules of a property in this zone. */
export const headOf = (entries: readonly unknown[], timeZone = 'UTC'): LedgerHead => {
  const rules = rulesOfProperty(timeZone);
  return refoldHead(null, entries, rules, makeEmptyHead(rules)).head;
};

/** What the books of a head say at `at`; null before its newest entry, where it does not know. */
export const viewHead = (head: LedgerHead, at: Instant, rules: LedgerConfig): LedgerView | null =>
  head.last !== null && at < head.last.at
    ? null
    : makeLedgerView(stateOfHead(head, at, rules), rules, head.anomalies);
