import { findOtherName } from '../panel/find-wrong-property.ts';
import { everyLanguage, openPage } from '../open-page.ts';
import { seam } from '../numbers.ts';
import { readText } from '../panel/read-text.ts';
import { parseRoute, showsVisitorText } from '../routes.ts';
import { isPaid } from './payment-words.ts';
import { readRow } from './read-row.ts';
import { isSold, onlyOf } from './sold-credits.ts';
import type { SeenReceipt } from './read-row.ts';
import type { LookOptions } from '../panel/look-types.ts';
import type { PageNode } from '../panel/page-tree.ts';
import type { ReadText, TextReader } from '../panel/read-text.ts';
import type { PropertyId } from '../../../domain/units.ts';

export type Receipts = { propertyId: PropertyId; receipts: readonly SeenReceipt[] };

/**
 * Administration > Billing > Purchases and Invoices (tawk.to help centre, 2026): the rows that sold message
 * credits. A row without a certain day, count and number is none; so is one that was not paid in full. Null
 * without one, or where it is not certain whose they are.
 */
export function readReceipts(document: Document, options: LookOptions): Receipts | null {
  const { kind, propertyId } = parseRoute(options.url);
  if (propertyId === null || showsVisitorText(kind)) return null;
  const [opened] = openPage(document, { ...options, language: everyLanguage });
  if (opened === undefined) return null;
  const { tree, reader } = opened;
  // A price is no day, whatever column it stands in.
  const page = readPart(tree, { ...reader, dayTexts: new Set() });
  const isOthers = ({ reads }: Part): boolean =>
    findOtherName(options.knownNames, propertyId, reads).length > 0;
  const rows = listRows(page).filter((row) => !isOthers(row));
  const of = { today: reader.dateContext.today, ...describeList(page.reads, options) };
  // Where one is said to be paid, so must be all.
  const paid = rows.filter(({ reads }) => reads.some(isPaid));
  const read = (paid.length > 0 ? paid : rows).flatMap((row) => readRow(row.reads, of) ?? []);
  const receipts = [...new Map(read.map((row) => [row.receipt, row])).values()];
  const isTorn = new Set(read.map((row) => JSON.stringify(row))).size > receipts.length;
  return receipts.length === 0 || isTorn || isOthers(page) ? null : { propertyId, receipts };
}

/** What the rest of the list says of each row: in which order its dates are, and that it is of credits. */
function describeList(reads: readonly ReadText[], { dayOrder }: LookOptions) {
  const dates = reads.flatMap((read) => read.dates);
  const sure = dates.flatMap(({ choices }) => (choices.length === 1 ? choices : []));
  const forms = sure.map(({ form }) => form);
  const orders = forms.filter((form) => form === 'day_first' || form === 'month_first');
  const isOfCredits = reads.some((read) => read.node.isHeading && isSold(read));
  return { order: onlyOf(new Set(orders)) ?? dayOrder, isOfCredits };
}

type Part = {
  reads: readonly ReadText[];
  parts: readonly Part[];
  isRow: boolean;
  holdsRows: boolean;
};

function readPart(node: PageNode, reader: TextReader): Part {
  if (node.type === 'text') {
    const texts = node.text.split(seam).map((text) => text.trim());
    const reads = texts.filter((text) => text !== '').map((text) => readText(node, text, reader));
    return { reads, parts: [], isRow: false, holdsRows: false };
  }
  const parts = node.kids.map((kid) => readPart(kid, reader));
  return {
    reads: parts.flatMap(({ reads }) => reads),
    parts,
    isRow: node.tag === 'tr' || node.tag === 'li' || node.role === 'row',
    holdsRows: parts.some(({ isRow, holdsRows }) => isRow || holdsRows),
  };
}

/** Rows by their markup, else the smallest parts with a day and a count of credits. */
function listRows(part: Part): readonly Part[] {
  const { parts, reads, isRow, holdsRows } = part;
  if (isRow && !holdsRows) return [part];
  const below = parts.flatMap(listRows);
  if (below.length > 0 || holdsRows || parts.length === 0) return below;
  const isWhole = reads.some(({ dates }) => dates.length > 0) && reads.some(isSold);
  return isWhole ? [part] : [];
}
