import { compareToFloor, type Ratio } from './floor-ratio.ts';
import { listFoldContests } from './fold-contests.ts';
import { printRatios } from './print-ratios.ts';
import { measureStore } from './store-contests.ts';

/** Prints what the ledger costs beside its floors. */
export async function measureLedger(): Promise<void> {
  const ratios: Ratio[] = [];
  for (const contest of listFoldContests()) ratios.push(await compareToFloor(contest));
  printRatios('ledger', [...ratios, ...(await measureStore())]);
}
