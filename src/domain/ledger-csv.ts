import type { Backup } from './export-format.ts';
import { formatInstant, parseInstant } from './instants.ts';
import { listLedgerLines, type LedgerLine } from './ledger-lines.ts';
import { readLedgerConfig } from './ledger-config.ts';
import type { Instant } from './units.ts';

type Cell = string | number | null;

/** Instants stand in the zone of the property, with its offset; the pools are those right after. */
const HEADER = [
  'property',
  'at',
  'type',
  'quantity',
  'plan',
  'subscription_read',
  'purchased_read',
  'excess_read',
  'subscription_after',
  'purchased_after',
  'excess_after',
  'source',
  'recorded_at',
  'property_id',
  'id',
] as const;

/** A spreadsheet runs a text that begins so as a formula; a number is never one. */
const FORMULA = /^[=+\-@\t\r]/;

const writeCell = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** An RFC 4180 file: commas, CRLF, quotes doubled. Text cells that a spreadsheet would run are defused. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const asCell = (value: unknown): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const writeInstant = (given: unknown, timeZone: string): Cell => {
  const at = parseInstant(given);
  if (!at.ok) return null;
  return Temporal.Instant.fromEpochMilliseconds(at.value).toString({ timeZone });
};

const makeRow = (
  { entry, after }: LedgerLine,
  { id, name }: Backup['properties'][number],
  timeZone: string,
): Cell[] => [
  name ?? id,
  writeInstant(entry['at'], timeZone),
  entry.type,
  asCell(entry['quantity'] ?? entry['delta'] ?? (entry.type === 'usage.recorded' ? 1 : null)),
  asCell(entry['plan'] ?? entry['allotment']),
  asCell(entry['subscriptionRemaining']),
  asCell(entry['purchasedRemaining']),
  asCell(entry['excess']),
  after.S,
  after.P,
  after.X,
  asCell(entry['source']),
  writeInstant(entry['recordedAt'] ?? entry['at'], timeZone),
  id,
  entry.id,
];

/**
 * The facts of all ledgers up to `at` for a spreadsheet, oldest first, with the balance that each
 * left. What counts for nothing stands in the backup alone.
 */
export const writeLedgerCsv = ({ properties }: Pick<Backup, 'properties'>, at: Instant): string => {
  const rows = properties.flatMap((property) => {
    const { timeZone } = readLedgerConfig(property.config);
    const lines = listLedgerLines(property.entries, at, property.config);
    return lines.map((line) => makeRow(line, property, timeZone));
  });
  // Without the mark Excel takes a name in Arabic or with an umlaut for something else.
  return `\uFEFF${writeCsv([HEADER, ...rows])}`;
};

/** A name for a file that was written then, safe everywhere. */
export const nameFile = (at: Instant, ending: 'json' | 'csv'): string =>
  `credit-meter-${formatInstant(at).slice(0, 10)}.${ending}`;
