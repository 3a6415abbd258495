/**
 * A tab whose reports were not taken for a while sends a hundred at once and waits 2.5 s at least
 * before it tries the same ones again: fewer than this would never let them all through.
 */
const BURST = 200;
const PER_SECOND = 50;
const MOST_TABS = 500;

type Allowance = { left: number; at: number };

/** Says of each message of a tab whether it still is within its allowance; `now` in milliseconds. */
export function createRateLimit() {
  const allowances = new Map<number, Allowance>();

  return function mayPass(tabId: number, now: number): boolean {
    const known = allowances.get(tabId);
    // A clock that was set back earns nothing and costs nothing.
    const gained = known ? (Math.max(0, now - known.at) / 1_000) * PER_SECOND : BURST;
    const left = Math.min(BURST, (known?.left ?? 0) + gained);
    // In the order of their last message, so that tabs that closed are forgotten first.
    allowances.delete(tabId);
    allowances.set(tabId, { left: left >= 1 ? left - 1 : left, at: now });
    if (allowances.size > MOST_TABS) allowances.delete(allowances.keys().next().value ?? tabId);
    return left >= 1;
  };
}
