import { readingFromTyped, type TypedFigure } from '../domain/typed-figure.ts';
import type { ReadingRefusal } from '../domain/intake.ts';
import type { Clock, Store } from './ports.ts';
import { takeReading } from './take-in.ts';

/** Takes a figure that a person typed; what it leaves open is filled in from the ledger. */
export async function enterFigure(
  desk: { store: Store; clock: Clock },
  typed: Omit<TypedFigure, 'at'> & { shownAt?: TypedFigure['at'] | undefined },
): Promise<ReadingRefusal | null> {
  const now = desk.clock();
  const at = typed.shownAt === undefined || typed.shownAt > now ? now : typed.shownAt;
  const { pools, subscription } = await desk.store.summarise(typed.propertyId, now);
  const known = { purchased: pools.purchased, allotment: subscription?.allotment ?? null };
  return takeReading(desk, readingFromTyped({ ...typed, at }, known), 'typed');
}
