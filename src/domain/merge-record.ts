import type { PropertyRecord } from './property-record.ts';

/** What a person decides, as against what this browser noted by itself. */
const personalOf = ({
  name,
  timeZone,
  aiNames,
  watched,
  staffedHours,
  holidays,
  atZero,
  packCents,
}: PropertyRecord) => ({
  name,
  timeZone,
  aiNames,
  watched,
  staffedHours,
  holidays,
  atZero,
  packCents,
});

type Circumstances = {
  /** The file is this device's own. */
  isOwn: boolean;
  /** Nothing stands in the ledger here. */
  isEmpty: boolean;
  takeSettings: boolean;
};

/**
 * What is kept of a property once a file has come in. Decisions that are here stay, unless the person
 * takes the file's. What this device noted itself comes back where its ledger does, and no warning
 * that was given is given again.
 */
export const mergeRecord = (
  known: PropertyRecord | null,
  fresh: PropertyRecord,
  coming: PropertyRecord,
  { isOwn, isEmpty, takeSettings }: Circumstances,
): PropertyRecord => {
  const noted = isOwn && isEmpty ? coming : (known ?? fresh);
  const decided = known === null || takeSettings ? coming : known;
  const fired = [known?.firedAlerts, isOwn ? coming.firedAlerts : null].filter(
    (keys) => keys != null,
  );
  return {
    ...noted,
    ...personalOf(decided),
    name: decided.name ?? coming.name ?? known?.name ?? null,
    starred: known?.starred ?? (isOwn && coming.starred),
    firedAlerts: fired.length > 0 ? [...new Set(fired.flat())] : null,
  };
};
