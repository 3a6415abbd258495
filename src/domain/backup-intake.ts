import type { EntryType, Envelope } from './entries.ts';

/** What tawk.to itself says or did; what another browser counted would be counted twice here. */
const officialTypes: readonly EntryType[] = [
  'subscription.started',
  'subscription.plan_changed',
  'subscription.ended',
  'account.timezone_changed',
  'credits.purchased',
  'credits.refunded',
  'reading.observed',
];

/**
 * Which entries of a backup come in: one's own device's all, another's official facts only, with
 * the voids of those.
 */
export const selectFromBackup = (
  entries: readonly Envelope[],
  fromOwnDevice: boolean,
): readonly Envelope[] => {
  if (fromOwnDevice) return entries;
  const official = entries.filter(({ type }) => officialTypes.some((known) => known === type));
  const ids = new Set(official.map(({ id }) => id));
  const voids = entries.filter(
    (entry) => entry.type === 'event.voided' && ids.has(String(entry['targetId'])),
  );
  return [...official, ...voids];
};
