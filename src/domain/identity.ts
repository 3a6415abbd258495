import { attempt } from './attempt.ts';
import { canonicalJson, fingerprintText } from './canonical-json.ts';
import { parseEntry, type Entry, type Envelope } from './entries.ts';
import { comparePositions } from './entry-order.ts';
import type { QuarantineCode } from './entry-fields.ts';
import { numberIds, type IdNumbers } from './id-numbers.ts';
import { readEpochMs } from './instants.ts';
import type { LedgerConfig } from './ledger-config.ts';
import type { Instant } from './units.ts';

/** A fact set aside, kept as it came. */
export interface Quarantined {
  readonly code: QuarantineCode;
  readonly given: unknown;
}

/** Under the ingestion rule use counts from when it was learned. */
const placeEntry = (entry: Entry, config: LedgerConfig): Entry => {
  if (config.lateUsage === 'ingestion' && entry.type === 'usage.recorded') {
    entry.at = entry.recordedAt ?? entry.at;
  }
  return entry;
};

/** What a heap of envelopes comes to: each fact once, in timeline order. */
export interface ResolvedEntries {
  readonly entries: Entry[];
  readonly quarantined: Quarantined[];
  /** The envelope that won an id, as given, whatever became of it. */
  readonly findEnvelope: (id: string) => Envelope | undefined;
  /** Every id that some void takes out, whether or not it is among the entries yet. */
  readonly voidedIds: string[];
  /** `code:<id>` of the set itself: quarantine, id conflicts, dangling voids. Unordered. */
  readonly anomalies: string[];
}

/** A plain copy of own fields, so that a getter is read once and no prototype speaks. */
const copyFields = (given: unknown): Record<string, unknown> => {
  if (typeof given !== 'object') return {};
  const copy = attempt(() => (Array.isArray(given) ? {} : { ...given }));
  return copy.ok ? copy.value : {};
};

const isEnvelope = (fields: Record<string, unknown>): fields is Envelope =>
  typeof fields['id'] === 'string' && typeof fields['type'] === 'string';

/** When an envelope was learned; what cannot be dated is known last. */
const readRecordedAt = (fields: Readonly<Record<string, unknown>>): number => {
  const ms = readEpochMs(fields['recordedAt'] ?? fields['at']);
  return Number.isNaN(ms) ? Infinity : ms;
};

/** Same content is one entry with the earliest recordedAt; else the smaller (recordedAt, content). */
const settle = (left: Envelope, right: Envelope): { winner: Envelope; conflict: boolean } => {
  const leftContent = canonicalJson(left, 'recordedAt');
  const rightContent = canonicalJson(right, 'recordedAt');
  const leftAt = readRecordedAt(left);
  const rightAt = readRecordedAt(right);
  const leftLeads = leftAt === rightAt ? leftContent <= rightContent : leftAt < rightAt;
  return { winner: leftLeads ? left : right, conflict: leftContent !== rightContent };
};

const nameMalformed = (given: unknown): string =>
  `malformed_entry:${fingerprintText(canonicalJson(given))}`;

interface EntrySet {
  readonly ids: IdNumbers;
  /** The winner of each id, by its number. */
  readonly held: Envelope[];
  readonly quarantined: Quarantined[];
  readonly anomalies: Set<string>;
}

const collect = (given: readonly unknown[], knownAt: number): EntrySet => {
  const ids = numberIds(given.length);
  const set: EntrySet = { ids, held: [], quarantined: [], anomalies: new Set() };
  for (const one of given) {
    const fields = copyFields(one);
    if (knownAt !== Infinity && readRecordedAt(fields) > knownAt) continue;
    if (!isEnvelope(fields)) {
      set.quarantined.push({ code: 'malformed_entry', given: one });
      set.anomalies.add(nameMalformed(one));
      continue;
    }
    const number = ids.take(fields.id);
    const earlier = set.held[number];
    if (earlier === undefined) {
      set.held.push(fields);
      continue;
    }
    const { winner, conflict } = settle(earlier, fields);
    set.held[number] = winner;
    if (conflict) set.anomalies.add(`id_conflict:${fields.id}`);
  }
  return set;
};

const setAside = (set: EntrySet, envelope: Envelope, code: QuarantineCode): void => {
  set.quarantined.push({ code, given: envelope });
  set.anomalies.add(
    code === 'malformed_entry' ? nameMalformed(envelope) : `${code}:${envelope.id}`,
  );
};

/**
 * A void of a void does nothing; a void of nothing is dangling until its target arrives. Of a void
 * only its target counts: no other field of it can set it aside.
 */
const readVoids = (set: EntrySet): string[] => {
  const voidedIds: string[] = [];
  for (const envelope of set.held) {
    if (envelope.type !== 'event.voided') continue;
    const targetId = envelope['targetId'];
    const isText = typeof targetId === 'string';
    if (isText) voidedIds.push(targetId);
    if (!isText || set.ids.find(targetId) < 0) set.anomalies.add(`dangling_void:${envelope.id}`);
  }
  return voidedIds;
};

/**
 * From envelopes of any shape, in any order and number, to the facts that fold: known by
 * `knownAt`, one per id, not voided, well formed, in timeline order. Total; nothing is lost:
 * what does not fold is in `quarantined`.
 */
export const resolveEntries = (
  given: readonly unknown[],
  config: LedgerConfig,
  knownAt: Instant | undefined = undefined,
): ResolvedEntries => {
  const listed = attempt(() => (Array.isArray(given) ? [...(given as unknown[])] : []));
  const until = typeof knownAt === 'number' ? knownAt : Infinity;
  const set = collect(listed.ok ? listed.value : [], until);
  const voidedIds = readVoids(set);
  // By number: a set of texts would hash every id anew.
  const voided = new Set(voidedIds.map((id) => set.ids.find(id)));
  const entries: Entry[] = [];
  for (const [number, envelope] of set.held.entries()) {
    if (envelope.type === 'event.voided' || voided.has(number)) continue;
    const parsed = parseEntry(envelope);
    if (!parsed.ok) setAside(set, envelope, parsed.failure);
    else entries.push(placeEntry(parsed.value as Entry, config));
  }
  return {
    entries: entries.sort(comparePositions),
    quarantined: set.quarantined,
    findEnvelope: (id) => set.held[set.ids.find(id)],
    voidedIds,
    anomalies: [...set.anomalies],
  };
};
