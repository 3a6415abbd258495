import { readReceipts } from '../../src/adapters/tawk/receipts/read-receipts.ts';
import type { LookOptions } from '../../src/adapters/tawk/panel/look-types.ts';
import type { Report } from '../../src/messaging/reports.ts';

/** Rows that are still being filled change within this time. */
const LOOKS_APART_MS = 1_000;
const MOST_RECEIPTS = 200;

/** Reports the receipts of a page once two equal looks confirm them. */
export function watchReceipts(report: (report: Report) => void) {
  let seen = { text: '', at: 0, isTold: false };
  return (options: LookOptions): void => {
    const look = readReceipts(document, options);
    if (look === null) return;
    const text = JSON.stringify(look);
    if (text !== seen.text) seen = { text, at: options.at, isTold: false };
    if (seen.isTold || options.at - seen.at < LOOKS_APART_MS) return;
    seen.isTold = true;
    const { propertyId, receipts } = look;
    report({ type: 'receiptsSeen', propertyId, receipts: receipts.slice(0, MOST_RECEIPTS) });
  };
}
