import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareToFloor, isMissed, type Ratio } from './floor-ratio.ts';
import { listFoldContests } from './fold-contests.ts';
import { measureStore } from './store-contests.ts';

/** Prints what the ledger costs beside its floors, and writes it as JSON; 1 on a missed "must". */

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

const ratios: Ratio[] = [];
for (const contest of listFoldContests()) ratios.push(await compareToFloor(contest));
ratios.push(...(await measureStore()));

const missed = ratios.filter(isMissed).map(({ what }) => what);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'ledger.json'), `${JSON.stringify({ ratios, missed }, null, 2)}\n`);
// oxlint-disable-next-line no-console -- a bench prints its table
console.table(ratios, SHOWN);
if (missed.length > 0) {
  process.stderr.write(`missed: ${missed.join('; ')}\n`);
  process.exitCode = 1;
}
