import { looksMistyped } from '../domain/typed-doubt.ts';
import { describeTopUp } from '../domain/top-up-watch.ts';
import { readingFromTyped, type TypedFigure } from '../domain/typed-figure.ts';
import type { ReadingRefusal } from '../domain/intake.ts';
import type { Origin } from '../domain/property-view.ts';
import { boughtBy } from '../domain/use-between.ts';
import type { Clock, Store } from './ports.ts';
import { takeReading } from './take-in.ts';

type Typed = Omit<TypedFigure, 'at'> & {
  shownAt?: TypedFigure['at'] | undefined;
  /** The person was told of the figure before, and keeps to theirs. */
  isSure?: boolean | undefined;
};

/** The newest figure, which the typed one contradicts or does not follow from. */
export type FigureDoubt = { kind: 'looks_mistyped'; newest: Origin };

/** Takes a figure that a person typed; what it leaves open is filled in from the ledger. */
export async function enterFigure(
  desk: { store: Store; clock: Clock },
  { shownAt, isSure, ...typed }: Typed,
): Promise<ReadingRefusal | FigureDoubt | null> {
  const now = desk.clock();
  const at = shownAt === undefined || shownAt > now ? now : shownAt;
  const { figure, pools, subscription } = await desk.store.summarise(typed.propertyId, now);
  const { value } = typed;
  const isOdd = value !== undefined && figure && looksMistyped(figure, { value, at }, subscription);
  if (isOdd && !isSure) return { kind: 'looks_mistyped', newest: figure };
  const records = await desk.store.listProperties();
  const topUp = records.find(({ propertyId }) => propertyId === typed.propertyId)?.topUp;
  const watch = topUp && describeTopUp(topUp, now);
  const net = pools.purchased - pools.excess;
  // The packs of a purchase that is awaited are no credits of the plan.
  const isAwaited = watch && watch.kind !== 'arrived';
  const bought = isAwaited ? boughtBy((value ?? 0) - pools.subscription - net) : 0;
  const purchased = Math.max(0, net + bought);
  const known = { purchased, allotment: subscription?.allotment ?? null };
  return takeReading(desk, readingFromTyped({ ...typed, at }, known), 'typed');
}
