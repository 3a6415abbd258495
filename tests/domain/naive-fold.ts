import { NaiveBooks, times, type Fact } from './naive-books.ts';
import { dayOf, wallOf } from './naive-calendar.ts';
import { allotmentOf, msOf, naiveSet, type Loose, type Rules } from './naive-set.ts';

const acts: Record<string, (books: NaiveBooks, fact: Fact) => void> = {
  'account.timezone_changed': (books, fact) => {
    books.lastZone = fact.timeZone;
    if (!books.subscribed) return;
    books.zone = String(fact.timeZone);
    books.end = Math.max(books.boundary(books.k + 1), fact.at);
  },
  'subscription.ended': (books, fact) => {
    if (!books.subscribed) books.note('end_without_subscription', fact);
    else if (fact.mode === 'immediate') books.stop();
    else books.cancelled = true;
  },
  'subscription.started': (books, fact) => {
    books.zone = String(fact.timeZone ?? books.lastZone ?? books.rules.timeZone ?? 'UTC');
    books.yearly = fact.billingInterval === 'year';
    books.step = books.yearly && books.rules.annualCreditReset === 'annual' ? 12 : 1;
    books.plan = { name: fact.plan, size: Number(allotmentOf(fact)) };
    [books.subscribed, books.everSubscribed, books.cancelled, books.waiting] = [
      true,
      true,
      false,
      undefined,
    ];
    books.anchor(msOf(fact.anchorAt) ?? fact.at, fact.at);
    books.refill();
    books.birth();
  },
  'subscription.plan_changed': (books, fact) => {
    if (!books.subscribed) return void books.note('plan_change_without_subscription', fact);
    const next = { name: fact.plan, size: Number(allotmentOf(fact)) };
    const up = next.size > books.plan.size;
    const policy =
      fact.policy ??
      (up
        ? (books.rules.upgradePolicy ?? 'reanchor')
        : (books.rules.downgradePolicy ?? 'next_cycle'));
    books.waiting = undefined;
    if (next.size === books.plan.size) {
      books.plan = next;
    } else if (policy === 'next_cycle') {
      books.waiting = next;
    } else if (policy === 'delta') {
      if (up) books.totals.granted += next.size - books.plan.size;
      const before = books.S;
      books.S = up
        ? books.S + next.size - books.plan.size
        : Math.max(0, books.S - (books.plan.size - next.size));
      if (!up) books.totals.forfeited += before - books.S;
      books.plan = next;
    } else {
      books.plan = next;
      books.refill();
      if (policy === 'fresh' || fact.at === books.start) return;
      books.anchor(fact.at, fact.at);
      books.start = fact.at;
      books.treatExcess();
      books.birth();
    }
  },
  'credits.purchased': (books, fact) => {
    const quantity = Number(fact.quantity ?? 1);
    if (quantity % Number(books.rules.topUpIncrement ?? 1000) !== 0)
      books.note('topup_increment', fact);
    if (books.subscribed && books.plan.name === 'hobby') books.note('topup_on_free_plan', fact);
    times(quantity, () => books.gain());
    books.totals.purchased += quantity;
  },
  'credits.refunded': (books, fact) => {
    const quantity = Number(fact.quantity ?? 1);
    if (quantity > books.P) books.note('refund_exceeds_remaining', fact);
    const taken =
      books.rules.refundPolicy === 'unused_only' && quantity > books.P ? books.P : quantity;
    times(taken, () => books.lose());
    books.totals.purchased -= taken;
  },
  'adjustment.recorded': (books, fact) => {
    const delta = Number(fact.delta);
    const onSubscription = fact.bucket === 'subscription';
    if (onSubscription && !books.subscribed)
      return void books.note('adjustment_without_subscription', fact);
    books.totals.adjusted += delta;
    times(delta, () => (onSubscription ? (books.S += 1) : books.gain()));
    times(-delta, () => (onSubscription && books.S > 0 ? (books.S -= 1) : books.lose()));
  },
  'usage.recorded': (books, fact) => {
    if (fact.preview === true) return;
    if (!books.everSubscribed) return void books.note('usage_before_start', fact);
    if (!books.subscribed) books.note('usage_without_subscription', fact);
    times(Number(fact.quantity ?? 1), () => {
      const purchasedFirst = books.rules.burnOrder === 'purchased_first' && books.P > 0;
      if (books.S > 0 && !purchasedFirst) books.S -= 1;
      else books.lose();
      books.totals.used += 1;
      books.used += 1;
    });
  },
  'reading.observed': (books, fact) => {
    const drift = (bucket: string, delta: number) => {
      if (delta === 0) return;
      books.adjustments.push({ readingId: fact.id, bucket, delta });
      if (bucket !== 'cycleEnd') books.totals.adjusted += delta;
    };
    const seen = fact.subscriptionRemaining as number | undefined;
    if (seen !== undefined && books.subscribed) {
      drift('subscription', seen - books.S);
      books.S = seen;
    } else if (seen !== undefined && seen > 0) books.note('reading_without_subscription', fact);
    const before = books.P - books.X;
    const [p, x] = [fact.purchasedRemaining, fact.excess] as (number | undefined)[];
    if (p !== undefined) books.P = p;
    if (p !== undefined && p > 0) books.X = 0;
    if (x !== undefined) books.X = x;
    if (x !== undefined && x > 0) books.P = 0;
    drift('net', books.P - books.X - before);
    const wanted = msOf(fact.cycleEnd);
    if (wanted === undefined || !books.subscribed || wanted <= fact.at) return;
    if (dayOf(wanted, books.zone) === dayOf(books.end, books.zone)) return;
    drift('cycleEnd', wanted - books.end);
    books.anchorWall = wallOf(wanted, books.zone);
    books.k = -1;
    books.end = wanted;
  },
};

const viewOf = (books: NaiveBooks, anomalies: readonly string[]) => {
  const { S, P, X, subscribed } = books;
  const zeroAnswers: Record<string, boolean> = { stop: false, allow: true };
  const empty = zeroAnswers[String(books.rules.overageService)] ?? null;
  const ahead = [2, 3, 4].map((number) => books.k + number);
  const indebted = X > 0 ? 'excess' : 'exhausted';
  const named = S > 0 ? 'subscription' : P > 0 ? 'purchased' : indebted;
  return {
    plan: subscribed ? books.plan.name : null,
    pendingPlan: books.waiting?.name ?? null,
    subscriptionRemaining: S,
    purchasedRemaining: P,
    excess: X,
    serviceState: subscribed ? named : 'no_subscription',
    responding: subscribed ? S > 0 || P > 0 || empty : null,
    cycleStart: subscribed ? books.start : null,
    cycleEnd: subscribed ? books.end : null,
    usedThisCycle: books.used,
    totals: books.totals,
    adjustments: books.adjustments,
    nextBoundaries: subscribed ? [books.end, ...ahead.map((number) => books.boundary(number))] : [],
    alerts: books.alerts,
    anomalies: [...new Set([...anomalies, ...books.flags])].sort(),
  };
};

/** The second opinion on every random log. */
export const naiveBalance = (
  given: readonly Loose[],
  at: number,
  rules: Rules,
  knownAt?: number,
) => {
  const set = naiveSet(given, rules, knownAt);
  const books = new NaiveBooks(rules);
  for (const fact of set.facts.filter((one) => one.at <= at)) {
    books.runTo(fact.at);
    acts[String(fact.type)]?.(books, fact);
    books.look();
  }
  books.runTo(at);
  return viewOf(books, set.anomalies);
};
