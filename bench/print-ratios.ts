import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissed, type Ratio } from './floor-ratio.ts';

const FOLDER = join(import.meta.dirname, '../.output/bench');
const SHOWN: (keyof Ratio)[] = [
  'what',
  'floor',
  'median',
  'p10',
  'p90',
  'floorMedian',
  'ratio',
  'must',
  'aim',
  'speed',
  'mustSpeed',
];

/** Prints a table, writes it as JSON, and fails the bench on a missed "must". */
export function printRatios(name: string, ratios: readonly Ratio[]): void {
  const missed = ratios.filter(isMissed).map(({ what }) => what);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify({ ratios, missed }, null, 2)}\n`);
  // oxlint-disable-next-line no-console -- a bench prints its table
  console.table(ratios, SHOWN);
  if (missed.length === 0) return;
  process.stderr.write(`missed: ${missed.join('; ')}\n`);
  process.exitCode = 1;
}
