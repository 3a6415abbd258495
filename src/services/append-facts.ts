import type { Envelope } from '../domain/entries.ts';
import { formatInstant, LATEST_AT, parseInstant } from '../domain/instants.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import { JUMP_MS, readRecordingClock, takeBackFuture } from '../domain/recording-clock.ts';
import { instant, type Instant, type PropertyId } from '../domain/units.ts';
import type { Clock, Store } from './ports.ts';

type Desk = { store: Store; clock: Clock };
type Decide = (head: LedgerHead, record: PropertyRecord) => readonly Envelope[];

/**
 * Appends what this device learns now: every entry with an instant of recording that only ever
 * rises. Where the clock ran back past what is stored, that is taken back first, so that nothing
 * lies ahead of what comes next.
 */
export async function appendFacts(
  desk: Desk,
  propertyId: PropertyId,
  decide: Decide,
): Promise<void> {
  const now = desk.clock();
  const jump = await tryAppend(desk, propertyId, decide, now);
  if (jump === null) return;
  await takeBack(desk, propertyId, jump, now);
  await tryAppend(desk, propertyId, decide, now);
}

const stampAll = (entries: readonly Envelope[], at: Instant): Envelope[] => {
  const recordedAt = formatInstant(at);
  return entries.map((entry) => ({ ...entry, recordedAt }));
};

/** Null when it was appended; else, since the clock jumped, the facts that wait for it to be mended. */
async function tryAppend(
  { store }: Desk,
  propertyId: PropertyId,
  decide: Decide,
  now: Instant,
): Promise<readonly Envelope[] | null> {
  let waiting: readonly Envelope[] | null = null;
  await store.append(propertyId, (head, record, recorded) => {
    const time = readRecordingClock(now, { ...recorded, lastAt: head.last?.at ?? null });
    const entries = decide(head, record);
    waiting = time.jumped ? entries : null;
    if (time.jumped || entries.length === 0) return [];
    return {
      entries: stampAll(entries, time.recordedAt),
      recorded: { lastRecordedAt: time.recordedAt, deviceEpoch: time.deviceEpoch },
    };
  });
  return waiting;
}

async function takeBack(
  { store }: Desk,
  propertyId: PropertyId,
  waiting: readonly Envelope[],
  now: Instant,
): Promise<void> {
  const ahead = await store.listEntries(propertyId, instant(now + JUMP_MS), LATEST_AT);
  await store.append(propertyId, (head, _record, recorded) => {
    const { deviceEpoch } = readRecordingClock(now, { ...recorded, lastAt: head.last?.at ?? null });
    // What was taken back stands before the facts that brought the jump to light.
    const until = instant(earliestOf(waiting, now) - ahead.length);
    return {
      entries: stampAll(takeBackFuture(ahead, until, deviceEpoch), now),
      recorded: { lastRecordedAt: now, deviceEpoch },
    };
  });
}

/** The first of the facts that happened just now. */
function earliestOf(waiting: readonly Envelope[], now: Instant): Instant {
  const moments = waiting.flatMap((entry) => {
    const at = parseInstant(entry['at']);
    return at.ok && at.value <= now && at.value > now - JUMP_MS ? [at.value] : [];
  });
  return instant(Math.min(now, ...moments));
}
