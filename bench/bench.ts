import { measureLedger } from './ledger.ts';
import { measurePages } from './page.ts';

/** Everything that is measured beside a floor, one after another. */
await measureLedger();
await measurePages();
