import { contradictsRead } from '../domain/shared-figure.ts';
import { readingFromTyped, type TypedFigure } from '../domain/typed-figure.ts';
import type { ReadingRefusal } from '../domain/intake.ts';
import type { Origin } from '../domain/property-view.ts';
import type { Clock, Store } from './ports.ts';
import { takeReading } from './take-in.ts';

type Typed = Omit<TypedFigure, 'at'> & {
  shownAt?: TypedFigure['at'] | undefined;
  /** The person was told what Message Usage said, and keeps to their figure. */
  isSure?: boolean | undefined;
};

/** What Message Usage itself showed within the hour, and the typed figure contradicts. */
export type Contradiction = { kind: 'contradicts_read'; read: Origin };

/** Takes a figure that a person typed; what it leaves open is filled in from the ledger. */
export async function enterFigure(
  desk: { store: Store; clock: Clock },
  { shownAt, isSure, ...typed }: Typed,
): Promise<ReadingRefusal | Contradiction | null> {
  const now = desk.clock();
  const at = shownAt === undefined || shownAt > now ? now : shownAt;
  const { figure, pools, subscription } = await desk.store.summarise(typed.propertyId, now);
  const allotment = subscription?.allotment ?? null;
  const { value } = typed;
  const isOdd = value !== undefined && figure && contradictsRead(figure, { value, at }, allotment);
  if (isOdd && !isSure) return { kind: 'contradicts_read', read: figure };
  const known = { purchased: pools.purchased, allotment };
  return takeReading(desk, readingFromTyped({ ...typed, at }, known), 'typed');
}
