import type { Alert, AlertKind } from './alert.ts';
import { LOW_SHARE, LOW_STAFFED_DAYS } from './alert-rules.ts';
import { DAY_MS } from './instants.ts';
import type { Outlook } from './outlook.ts';
import type { PropertyView } from './property-view.ts';
import { tellRunOut } from './run-out.ts';
import type { Silence } from './silence-test.ts';
import { countStaffedDays, OFFICE_WEEK } from './staffed-hours.ts';
import { packsToBuy } from './top-up-advice.ts';
import type { VerdictKind } from './verdict.ts';

/** What an alert may rest on beside the view. */
export type AlertEvidence = {
  /** Null while no pace is known. */
  outlook: Outlook | null;
  /** Whatever the verdict is: an AI that fell silent may be one whose credits are gone. */
  silence: Silence | null;
};

/** The alerts whose reason stands now, by kind. At most one of each. */
export type StandingAlerts = { [Kind in AlertKind]?: Extract<Alert, { kind: Kind }> };

/** An official figure older than this is named with its age. */
const OLD_FIGURE_MS = DAY_MS;

/**
 * What could be warned of now. Whether it is an edge, and whether it was said, is not asked here.
 * `nobody_on_shift` is not among them: it follows from a run-out that was said.
 */
export function listStandingAlerts(
  view: PropertyView,
  { outlook, silence }: AlertEvidence,
): StandingAlerts {
  const { verdict, topUpWatch, readFailure, spike } = view;
  const standing: StandingAlerts = runOutAlerts(view, outlook);
  if (isLow(view)) standing.low = { kind: 'low' };
  if (verdict.kind === 'none_left') standing.none_left = verdict;
  if (verdict.kind === 'in_debt') standing.in_debt = verdict;
  if (verdict.kind === 'probably_empty') standing.probably_empty = verdict;
  if (silence) standing.ai_silent = { kind: 'ai_silent', ...silence };
  if (topUpWatch?.kind === 'arrived') {
    const { added, paidOff } = topUpWatch;
    standing.top_up_arrived = { kind: 'top_up_arrived', added, paidOff };
  }
  if (topUpWatch?.kind === 'missing') {
    standing.top_up_missing = { kind: 'top_up_missing', since: topUpWatch.since };
  }
  if (spike) standing.spike = { kind: 'spike', ...spike };
  if (readFailure?.kind === 'unconfirmed' || readFailure?.kind === 'no_panel') {
    standing.reader_broken = { kind: 'reader_broken', openedAt: readFailure.at };
  }
  return standing;
}

const LIKELIHOODS = {
  may_just_last: 'may',
  likely_runs_out: 'likely',
  runs_out: 'sure',
} as const;

const isRunOutWord = (kind: string): kind is keyof typeof LIKELIHOODS => kind in LIKELIHOODS;

function runOutAlerts(view: PropertyView, outlook: Outlook | null): StandingAlerts {
  const { verdict, origin, resetAt, computedAt: now, advice } = view;
  if (!outlook || resetAt === null || outlook.forecast.warn === 'none') return {};
  if (!isRunOutWord(verdict.kind)) return {};
  const told = tellRunOut(view, outlook, resetAt);
  const fields = {
    runOutAt: told.runOutAt,
    nobodyFrom: told.nobodyFrom,
    nobodyUntil: told.nobodyUntil,
    likelihood: LIKELIHOODS[verdict.kind],
    packs: packsToBuy(advice),
    oldFigureAt: origin !== null && now - origin.at > OLD_FIGURE_MS ? origin.at : null,
  };
  return {
    runs_out_days: { kind: 'runs_out_days', ...fields },
    ...(outlook.forecast.warn === 'urgent' && {
      runs_out_soon: { kind: 'runs_out_soon', ...fields },
    }),
  };
}

/** What is gone is low, too: it goes along with the graver word and is none of its own on the way up. */
const LOW: readonly VerdictKind[] = ['low', 'none_left', 'in_debt', 'probably_empty'];

/**
 * A tenth or less, and less than three staffed days of expected use. Without a pace the tenth alone
 * is low; where the rest coasts to the reset it is not.
 */
function isLow(view: PropertyView): boolean {
  const { verdict, forecast, computedAt, timeZone, figure, pools } = view;
  if (LOW.includes(verdict.kind)) return true;
  const until = forecast?.runOutAt ?? null;
  if (!isRunOutWord(verdict.kind) || until === null || !pools) return false;
  if (!('value' in figure) || figure.value > pools.allotment * LOW_SHARE) return false;
  const ahead = { from: computedAt, until };
  return countStaffedDays(ahead, view.staffed ?? OFFICE_WEEK, timeZone) < LOW_STAFFED_DAYS;
}
