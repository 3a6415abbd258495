import type { TabNeeds } from '../shared/tab-parts.ts';

/** Once for each address; the background keeps the template of it. */
export function learnAddresses({ report }: TabNeeds) {
  const learned = new Set<string>();
  return (goal: 'message_usage' | 'top_up'): void => {
    const address = location.href;
    if (learned.has(goal + address)) return;
    learned.add(goal + address);
    report({ type: 'addressLearned', goal, address });
  };
}
