import { attributeOf, findAll } from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
import { bindPage } from './bind-labels.ts';
import { listOutdated } from './past-days.ts';
import { findEmptyPlaces } from './find-empty-places.ts';
import { gatherFacts } from './gather-facts.ts';
import { readHistory } from './read-history.ts';
import { readPlan } from './read-plan.ts';
import { formOfResets, readReset } from './read-reset.ts';
import { solvePools } from './solve-pools.ts';
import { findPageKind, listTexts } from './page-kind.ts';
import { hasWord } from './read-text.ts';
import type { PageKind } from './page-kind.ts';
import { findOtherOwner, findWrongProperty } from './find-wrong-property.ts';
import type { Facts } from './facts.ts';
import type { Owners } from './owner.ts';
import type { FigureField, Look, LookOptions } from './look-types.ts';
import type { Branch } from './page-tree.ts';
import type { ReadText, TextReader } from './read-text.ts';
import type { Pools, Solved } from './solve-pools.ts';
import type { Reading, ReadFailure } from '../../../domain/reading.ts';
import type { PropertyId } from '../../../domain/units.ts';

export type PanelOptions = {
  document: Document;
  options: LookOptions;
  propertyId: PropertyId | null;
  language: string;
  reader: TextReader;
  owners: Owners;
};

const failed = (failure: ReadFailure): Look => ({ ok: false, failure });
const unconfirmed = (reason: string, seen: readonly string[]): Look =>
  failed({ kind: 'unconfirmed', reason, seen: seen.filter((text) => text !== '').slice(0, 12) });

/** One look with one label table. All or nothing: one doubtful figure makes all of it unconfirmed. */
export function readPanel(tree: Branch, panel: PanelOptions): Look {
  const page = bindPage(tree, panel.reader);
  const texts = listTexts(page);
  const kind = findPageKind(texts);
  if (kind === 'purchase_page') return failed({ kind: 'no_panel' });
  const { today, table } = panel.reader.dateContext;
  const history = readHistory(page.bounds, today, formOfResets(page.bounds, today));
  const facts = gatherFacts(
    page.bounds.filter((bound) => !history.bounds.has(bound)),
    today,
  );
  const other = findOtherOwner(panel.owners, hasFigures(facts));
  if (other !== null) return failed(other);
  if (!hasFigures(facts)) return failed(nothingFound(panel, kind, facts));
  if (isLoading(panel, facts, kind) || findEmptyPlaces(page).length > 0)
    return failed({ kind: 'loading' });
  const wrong = findWrongProperty(panel, texts);
  if (wrong !== null) return failed(wrong);
  if ('reason' in history) return unconfirmed(history.reason, history.seen);
  const outdated = listOutdated(page, (bound) => history.bounds.has(bound), {
    today,
    locales: table.months,
  });
  if (outdated.length > 0)
    return unconfirmed(
      'dated',
      outdated.map(({ node }) => node.shown),
    );
  const doubt = findDoubt(facts);
  if (doubt !== null) return doubt;
  const solved = solvePools(facts, texts.some(joinsPools));
  if ('reason' in solved) return unconfirmed(solved.reason, solved.seen);
  if (isPartial(facts, solved.pools))
    return unconfirmed(
      'label_unknown',
      facts.unexplained.map(({ shown }) => shown),
    );
  const { subscriptionRemaining, purchasedRemaining, excess } = solved.pools;
  if ([subscriptionRemaining, purchasedRemaining, excess].every((amount) => amount === undefined)) {
    return unconfirmed('no_balance', Object.values(solved.sources));
  }
  const form = history.form ?? panel.options.dayOrder ?? null;
  const reset = readReset({ bounds: page.bounds, texts }, today, form);
  if (reset !== null && 'reason' in reset) return unconfirmed(reset.reason, reset.seen);
  if (isSkeleton(solved.pools, reset !== null)) return failed({ kind: 'loading' });
  const shown = { solved, reset, plan: readPlan(page, texts), history: history.days };
  return describeLook(panel, shown);
}

/** What no table explains may be the plan's credits, or, by its name one of credits, those bought. */
const isPartial = ({ unexplained }: Facts, pools: Pools): boolean =>
  unexplained.some(
    ({ isZero, isNamedCredits }) =>
      !isZero &&
      (pools.subscriptionRemaining === undefined ||
        (pools.purchasedRemaining === undefined && isNamedCredits)),
  );

/** "Includes purchased credits", "Total available: 4,554", "subscription and purchased credits": what stands beside it may be their sum. */
const joinsPools = (read: ReadText): boolean => {
  if (read.node.isControl || read.values.some(({ value }) => value.kind === 'ratio')) return false;
  const isTotal = read.isWhole === null && read.values.length > 0 && hasWord(read, 'remaining');
  return hasWord(read, 'purchased')
    ? hasWord(read, 'subscription', 'total')
    : isTotal && hasWord(read, 'total');
};

const hasFigures = (facts: Facts): boolean =>
  facts.facts.length + facts.undecided.length + facts.percentages.length + facts.doubts.length > 0;

function nothingFound(
  { document, options }: PanelOptions,
  kind: PageKind,
  facts: Facts,
): ReadFailure {
  if (kind === 'no_access' || kind === 'signed_out') return { kind };
  const isWaiting = kind === 'loading' || facts.blanks.length > 0 || isBusy(document, options);
  const seen = facts.unexplained.map(({ shown }) => shown).slice(0, 12);
  if (!isWaiting && facts.unexplained.some(({ isZero }) => !isZero)) {
    return { kind: 'unconfirmed', reason: 'label_unknown', seen };
  }
  return { kind: isWaiting || kind === 'panel' ? 'loading' : 'no_panel' };
}

const isBusy = (document: Document, { layout }: LookOptions): boolean =>
  findAll(document, '[aria-busy="true"]').some(
    (element) => isShown(element, layout) && attributeOf(element, 'role') !== 'log',
  );

const isLoading = ({ document, options }: PanelOptions, facts: Facts, kind: PageKind): boolean =>
  isBusy(document, options) || kind === 'loading' || facts.blanks.length > 0 || isAllZero(facts);

const isAllZero = ({ facts, undecided, doubts }: Facts): boolean =>
  doubts.length === 0 &&
  facts.every(({ amount }) => amount === 0) &&
  undecided.every(({ part, whole }) => part === 0 && whole === 0) &&
  (undecided.length > 0 || facts.some(({ measure }) => measure === 'total'));

/** Nothing but zeros is what a panel shows before its figures arrive. */
const isSkeleton = (pools: Pools, hasReset: boolean): boolean =>
  !hasReset && Object.values(pools).every((amount) => amount === 0);

function findDoubt(facts: Facts): Look | null {
  const { doubts, groupings } = facts;
  const [first] = doubts;
  if (first !== undefined)
    return unconfirmed(
      first.reason,
      doubts.map(({ shown }) => shown),
    );
  const isMixed = groupings.has('.') && groupings.has(',');
  return isMixed
    ? unconfirmed(
        'separators_differ',
        facts.facts.map(({ shown }) => shown),
      )
    : null;
}

type Shown = {
  solved: Solved;
  reset: Exclude<ReturnType<typeof readReset>, null | { reason: string }> | null;
  plan: string | null;
  history: readonly { day: string; count: number }[];
};

function describeLook(panel: PanelOptions, { solved, reset, plan, history }: Shown): Look {
  const { options, propertyId } = panel;
  if (propertyId === null) {
    const isGuess = options.lastPropertyId !== undefined;
    if (!isGuess) return failed({ kind: 'property_unknown' });
    return unconfirmed('property_from_last_route', Object.values(solved.sources));
  }
  const figures = {
    ...solved.pools,
    ...(reset === null ? {} : { resetOn: reset.day }),
    ...(plan === null ? {} : { plan }),
    ...(history.length === 0 ? {} : { history: [...history] }),
  };
  const sources: Partial<Record<FigureField, string>> = { ...solved.sources };
  if (reset !== null) sources.resetOn = reset.shown;
  const reading = { propertyId, at: options.at, ...figures } as Reading;
  return {
    ok: true,
    reading,
    sources,
    resetPrecision: reset?.precision ?? null,
    language: panel.language,
  };
}
