/** The entry set by the plainest means: group, sort, strike out. Written from the rules, not from the engine. */
export type Loose = Record<string, unknown>;
export type Rules = Record<string, unknown>;

const TYPES = [
  'account.timezone_changed',
  'subscription.ended',
  'subscription.started',
  'subscription.plan_changed',
  'credits.purchased',
  'credits.refunded',
  'adjustment.recorded',
  'usage.recorded',
  'reading.observed',
  'event.voided',
];
const PLANS: Record<string, number> = {
  hobby: 100,
  growth: 1000,
  business: 5000,
  enterprise: 20000,
};
const POOLS = ['subscriptionRemaining', 'purchasedRemaining', 'excess'];

const epochOf = (given: unknown): number | undefined => {
  const ms = typeof given === 'string' && given.includes('T') ? Date.parse(given) : given;
  return typeof ms === 'number' && Number.isInteger(ms) ? ms : undefined;
};

/** Undefined when it is no instant of 2000 to 2099. */
export const msOf = (given: unknown): number | undefined => {
  const ms = epochOf(given);
  if (ms === undefined) return undefined;
  const year = new Date(ms).getUTCFullYear();
  return year >= 2000 && year <= 2099 ? ms : undefined;
};

const isZone = (given: unknown): boolean => {
  if (typeof given !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const whole = (given: unknown, least: number): boolean =>
  typeof given === 'number' && Number.isInteger(given) && given >= least;

export const allotmentOf = (entry: Loose): unknown =>
  entry.allotment === undefined ? PLANS[String(entry.plan)] : entry.allotment;

/** The first code that applies, or undefined for a good fact. */
const faultOf = (entry: Loose): string | undefined => {
  const { type } = entry;
  if (!TYPES.includes(String(type))) return 'unknown_type';
  for (const key of ['at', 'recordedAt', 'anchorAt', 'cycleEnd']) {
    if (entry[key] === undefined ? key === 'at' : msOf(entry[key]) === undefined)
      return 'invalid_instant';
  }
  for (const key of ['quantity', 'delta', 'allotment', ...POOLS]) {
    if (Math.abs(Number(entry[key] ?? 0)) > 100_000_000) return 'amount_out_of_range';
  }
  if (entry.quantity !== undefined && !whole(entry.quantity, 1)) return 'invalid_quantity';
  if (type === 'adjustment.recorded' && !whole(entry.delta, -Infinity)) return 'invalid_quantity';
  const namesZone = type === 'account.timezone_changed' || type === 'subscription.started';
  if (namesZone && (entry.timeZone !== undefined || type !== 'subscription.started')) {
    if (!isZone(entry.timeZone)) return 'unknown_zone';
  }
  if (type === 'subscription.started' || type === 'subscription.plan_changed') {
    if (!whole(allotmentOf(entry), 0)) return 'unknown_plan';
  }
  if (type === 'reading.observed') {
    if (POOLS.some((key) => entry[key] !== undefined && !whole(entry[key], 0)))
      return 'invalid_reading';
    if (Number(entry.purchasedRemaining ?? 0) > 0 && Number(entry.excess ?? 0) > 0)
      return 'invalid_reading';
  }
  return undefined;
};

const contentOf = (entry: Loose): string => {
  const keys = Object.keys(entry).filter((key) => key !== 'recordedAt');
  return JSON.stringify(Object.fromEntries(keys.sort().map((key) => [key, entry[key]])));
};

const knownSince = (entry: Loose): number => epochOf(entry.recordedAt ?? entry.at) ?? Infinity;

const compareText = (left: string, right: string): number =>
  Number(left > right) - Number(left < right);

/** The facts in order, and what is wrong with the set. Entries are flat objects with an id. */
export const naiveSet = (given: readonly Loose[], rules: Rules, knownAt = Infinity) => {
  const anomalies: string[] = [];
  const known = given.filter((entry) => knownSince(entry) <= knownAt);
  const ids = [...new Set(known.map((entry) => String(entry.id)))];
  const winners = ids.flatMap((id) => {
    const copies = known.filter((entry) => entry.id === id);
    if (new Set(copies.map(contentOf)).size > 1) anomalies.push(`id_conflict:${id}`);
    const times = [...new Set(copies.map(knownSince))];
    const first = copies.filter((copy) => knownSince(copy) === Math.min(...times));
    return first.sort((left, right) => compareText(contentOf(left), contentOf(right))).slice(0, 1);
  });
  const isVoid = (entry: Loose) => entry.type === 'event.voided';
  const struck = new Set<unknown>();
  for (const one of winners.filter(isVoid)) {
    if (!ids.includes(String(one.targetId))) anomalies.push(`dangling_void:${String(one.id)}`);
    struck.add(one.targetId);
  }
  const left = winners.filter((entry) => !isVoid(entry) && !struck.has(entry.id));
  for (const entry of left) {
    const fault = faultOf(entry);
    if (fault !== undefined) anomalies.push(`${fault}:${String(entry.id)}`);
  }
  const takesEffectAt = (entry: Loose): number =>
    Number(
      rules.lateUsage === 'ingestion' && entry.type === 'usage.recorded'
        ? knownSince(entry)
        : msOf(entry.at),
    );
  const facts = left
    .filter((entry) => faultOf(entry) === undefined)
    .map((entry) => ({ ...entry, at: takesEffectAt(entry) }) as Loose & { at: number })
    .sort(
      (one, other) =>
        one.at - other.at ||
        TYPES.indexOf(String(one.type)) - TYPES.indexOf(String(other.type)) ||
        compareText(String(one.id), String(other.id)),
    );
  return { facts, anomalies };
};
