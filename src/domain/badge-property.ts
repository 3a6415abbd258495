import type { PropertyView } from './property-view.ts';

/** Nearer to silence first; a verdict that is only unconfirmed stands behind every official alarm. */
const NEARNESS: Record<PropertyView['verdict']['kind'], number> = {
  in_debt: 0,
  none_left: 0,
  ai_silent: 0,
  probably_empty: 1,
  runs_out: 2,
  likely_runs_out: 2,
  low: 3,
  may_just_last: 3,
  likely_lasts: 4,
  lasts: 4,
  no_reset_date: 4,
  not_readable: 4,
  no_pace: 4,
  should_be_full_again: 5,
  no_figure: 6,
};

/**
 * The properties in the order of their nearness to silence: the gravest verdict first, then the
 * earlier run-out, then the smaller share of a month's credits, then the id. Never depends on the route or on delivery order.
 */
export function sortByNearestSilence(views: readonly PropertyView[]): PropertyView[] {
  return [...views].sort(
    (a, b) =>
      NEARNESS[a.verdict.kind] - NEARNESS[b.verdict.kind] ||
      runOutOf(a) - runOutOf(b) ||
      shareLeft(a) - shareLeft(b) ||
      (a.propertyId < b.propertyId ? -1 : 1),
  );
}

/** The property on the badge: the starred one, else the watched one nearest to silence, else none. */
export function chooseBadgeProperty(views: readonly PropertyView[]): PropertyView | null {
  const watched = sortByNearestSilence(views.filter((view) => view.watched));
  return watched.find((view) => view.starred) ?? watched[0] ?? null;
}

/** Verdicts that name no run-out are of another class: there all are equal. */
const runOutOf = ({ verdict }: PropertyView): number =>
  'runOutAt' in verdict ? verdict.runOutAt : 0;

function shareLeft(view: PropertyView): number {
  const pools = view.pools;
  if (!pools) return Number.POSITIVE_INFINITY;
  return (pools.subscription + pools.purchased - pools.excess) / Math.max(1, pools.allotment);
}
