import { dayNumber, toLocalDay } from '../calendar-day.ts';
import { bindPage } from '../panel/bind-labels.ts';
import { hasWord } from '../panel/read-text.ts';
import { parseRoute, showsVisitorText } from '../routes.ts';
import { openPage } from '../open-page.ts';
import type { CalendarDay } from '../calendar-day.ts';
import type { Item } from '../panel/bound.ts';
import type { LookOptions } from '../panel/look-types.ts';
import type { ReadText } from '../panel/read-text.ts';
import type { LocalDay, PropertyId } from '../../../domain/units.ts';

export type SeenReceipt = { receipt: string; day: LocalDay; quantity: number };
export type ReceiptsLook =
  | { ok: true; propertyId: PropertyId; receipts: readonly SeenReceipt[] }
  | { ok: false; failure: { kind: 'no_receipts' | 'property_unknown' } };

/**
 * Administration > Billing > Purchases and Invoices (tawk.to help centre, 2026): the rows that sold message
 * credits. A row without a certain day, count and number is none; so is one that was not paid in full.
 */
export function readReceipts(document: Document, options: LookOptions): ReceiptsLook {
  const route = parseRoute(options.url);
  if (showsVisitorText(route.kind)) return { ok: false, failure: { kind: 'no_receipts' } };
  const rows = openPage(document, options).flatMap(({ tree, reader }) => {
    const page = bindPage(tree, reader);
    return listRows(page).flatMap((row) => readRow(row, reader.dateContext.today) ?? []);
  });
  const receipts = [...new Map(rows.map((row) => [row.receipt, row])).values()];
  const isTorn = rows.some((row) =>
    receipts.some((other) => other.receipt === row.receipt && !isEqual(other, row)),
  );
  if (receipts.length === 0 || isTorn) return { ok: false, failure: { kind: 'no_receipts' } };
  if (route.propertyId === null) return { ok: false, failure: { kind: 'property_unknown' } };
  return { ok: true, propertyId: route.propertyId, receipts };
}

const isEqual = (one: SeenReceipt, other: SeenReceipt): boolean =>
  one.day === other.day && one.quantity === other.quantity;

const rowTags = new Set(['tr', 'li']);
const listRows = (item: Item): readonly Item[] =>
  rowTags.has(item.tag) || item.role === 'row' ? [item] : item.cells.flatMap(listRows);

/** "INV-4032", "#20260041": letters or a sign, and digits. */
const identifier = /^(?=.*\d)(?=.*[\p{L}#])[\p{L}\d#/_.-]{4,40}$/u;

function readRow(row: Item, today: number): SeenReceipt | null {
  const reads = [...new Set([...row.labels, ...row.bounds.map(({ read }) => read)])];
  if (reads.some((read) => hasWord(read, 'apart', 'receipts') && !hasWord(read, 'credits')))
    return null;
  const quantities = new Set(
    row.bounds.flatMap(({ value, read }) =>
      value?.kind === 'number' && isSold(read) ? [value.number.doubt ?? value.number.amount] : [],
    ),
  );
  const days = new Set(reads.flatMap((read) => read.dates.map((date) => pastDay(date, today))));
  const names = new Set(
    reads
      .filter(({ node, dates }) => dates.length === 0 && identifier.test(node.shown))
      .map(({ node }) => node.shown),
  );
  const [quantity, day, receipt] = [onlyOf(quantities), onlyOf(days), onlyOf(names)];
  return typeof quantity === 'number' && quantity > 0 && day !== null && receipt !== null
    ? { receipt, day, quantity }
    : null;
}

/** The one member of a set, else null. */
function onlyOf<Member>(members: ReadonlySet<Member>): Member | null {
  const [only] = members;
  return members.size === 1 && only !== undefined ? only : null;
}

/** A count of message credits, not a price and not the number of a row. */
const isSold = (read: ReadText): boolean => hasWord(read, 'credits') && !read.hasPrice;

/** The day of a purchase, if it is one day and has come. */
function pastDay(
  { choices, precision }: ReadText['dates'][number],
  today: number,
): LocalDay | null {
  const [only, ...more] = choices;
  if (only === undefined || more.length > 0 || precision !== 'day') return null;
  const day = withYear(only.day, today);
  return dayNumber(day) <= today ? toLocalDay(day) : null;
}

/** Without a year it is the last such day. */
function withYear(day: CalendarDay, today: number): CalendarDay & { year: number } {
  const year = new Date(today * 86_400_000).getUTCFullYear();
  if (day.year !== null) return { ...day, year: day.year };
  return dayNumber({ ...day, year }) <= today ? { ...day, year } : { ...day, year: year - 1 };
}
