import { measureChanges, measureLoads } from './page/cpu-contests.ts';
import { learnFigure } from './page/learn-figure.ts';
import { measureMemory } from './page/memory-contest.ts';
import { onStand } from './page/stand.ts';
import { measureSurfaces } from './page/surface-contests.ts';
import { printRatios } from './print-ratios.ts';

/** Prints what the extension costs in a browser: its pages, its worker, the pages it watches. */
export async function measurePages(): Promise<void> {
  const ratios = await onStand(async (stand) => {
    const loads = await measureLoads(stand);
    const number = await learnFigure(stand);
    const [changes, surfaces] = [await measureChanges(stand), await measureSurfaces(stand, number)];
    return [loads, ...changes, ...surfaces, await measureMemory(stand)];
  });
  printRatios('page', ratios);
}
