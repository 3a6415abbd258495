import type { FoldState } from './fold-state.ts';
import { formatInstant } from './instants.ts';
import type { AlertRule, LedgerConfig } from './ledger-config.ts';

const holds = (state: FoldState, rule: AlertRule): boolean => {
  const { subscription, net, allotment } = state;
  switch (rule.metric) {
    case 'subscription_used_pct':
      return allotment > 0 && 100 * (allotment - subscription) >= rule.value * allotment;
    case 'available':
      return subscription + Math.max(net, 0) <= rule.value;
    case 'excess':
      return Math.max(-net, 0) >= rule.value;
  }
};

/** One key is one alert, also after a restart inside one cycle. */
const fire = (state: FoldState, rule: AlertRule, epoch: number): void => {
  state.alerts[`${rule.id}@${formatInstant(state.cycleStart)}#${epoch}`] = true;
};

/** A new cycle re-arms every rule: low balances take their state silently, a debt speaks at once. */
export const rearmAlerts = (state: FoldState, config: LedgerConfig): void => {
  state.watches = config.alerts.map((rule) => {
    const holding = holds(state, rule);
    if (holding && rule.metric === 'excess') fire(state, rule, 0);
    return { holds: holding, epoch: 0 };
  });
};

/** After an entry: fires on false to true, re-arms on true to false. */
export const watchAlerts = (state: FoldState, config: LedgerConfig): void => {
  if (!state.open) return;
  config.alerts.forEach((rule, index) => {
    const watch = state.watches[index];
    if (watch === undefined) return;
    const holding = holds(state, rule);
    if (holding === watch.holds) return;
    watch.holds = holding;
    if (holding) fire(state, rule, watch.epoch);
    else watch.epoch += 1;
  });
};
