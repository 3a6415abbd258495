import { attributeMessage, type AttributionCandidate } from '../domain/attribution.ts';
import { makeUsageEntry, usageId } from '../domain/counted-usage.ts';
import { DAY_MS } from '../domain/instants.ts';
import {
  confirmsNewest,
  entriesFromReading,
  type ReadingIntake,
  type ReadingRefusal,
} from '../domain/intake.ts';
import type { LedgerHead } from '../domain/ledger-head.ts';
import {
  figureOfHead,
  newestReadingOfHead,
  openSubscriptionAt,
} from '../domain/property-summary.ts';
import type { ReadFailureKind, Reading } from '../domain/reading.ts';
import type { Instant, PropertyId } from '../domain/units.ts';
import { appendFacts } from './append-facts.ts';
import type { Clock, Store, WaitingMessage } from './ports.ts';
import { workInFigures } from './work-in-figures.ts';

/** An AI message does not wait longer than this for its property. */
const LONGEST_WAIT_MS = 7 * DAY_MS;

export const waitsStill = ({ seenAt }: WaitingMessage, now: Instant): boolean =>
  now - seenAt <= LONGEST_WAIT_MS;

export type SeenAiMessage = WaitingMessage & { propertyId: PropertyId | null };

type Desk = { store: Store; clock: Clock };
type OpenTerms = ReturnType<typeof openSubscriptionAt>;

/** Counts AI messages: each into its property's ledger, or into the waiting room while that is open. */
export async function takeAiMessages(
  desk: Desk,
  messages: readonly SeenAiMessage[],
): Promise<void> {
  const waiting = await settleMessages(desk, messages);
  if (waiting.length > 0) await desk.store.keepWaiting(waiting);
}

/** Counts what is known to be of one property. What was counted waits no more; answers what does. */
async function settleMessages(
  desk: Desk,
  messages: readonly SeenAiMessage[],
): Promise<WaitingMessage[]> {
  const candidates = await listCandidates(desk);
  const settled = await listCounted(desk.store, messages, candidates);
  const byProperty = new Map<PropertyId, WaitingMessage[]>();
  const waiting: WaitingMessage[] = [];
  for (const { propertyId, ...message } of messages) {
    if (settled.has(message.identity)) continue;
    const whose = attributeMessage(message.sender, propertyId, candidates);
    if (whose.kind === 'waiting') waiting.push(message);
    if (whose.kind !== 'property') continue;
    byProperty.set(whose.propertyId, [...(byProperty.get(whose.propertyId) ?? []), message]);
  }
  for (const [propertyId, counted] of byProperty) {
    await countMessages(desk, propertyId, counted);
    for (const { identity } of counted) settled.add(identity);
  }
  if (settled.size > 0) await desk.store.dropWaiting([...settled]);
  return waiting;
}

/** Whose it is was said by an address, or by the person: what stands in one ledger is in no other. */
async function listCounted(
  store: Store,
  messages: readonly SeenAiMessage[],
  candidates: readonly AttributionCandidate[],
): Promise<Set<string>> {
  const counted = new Set<string>();
  for (const { propertyId } of candidates) {
    const ids = messages.map(({ identity }) => usageId(propertyId, identity));
    const found = await store.findIds(propertyId, ids);
    for (const id of found) counted.add(id.slice(usageId(propertyId, '').length));
  }
  return counted;
}

/** The known properties, as far as they decide whose something is. */
export async function listCandidates({ store, clock }: Desk): Promise<AttributionCandidate[]> {
  const records = await store.listProperties();
  return Promise.all(
    records.map(async ({ propertyId, aiNames }) => {
      const { figure, subscription } = await store.summarise(propertyId, clock());
      return { propertyId, aiNames, hasFigure: figure !== null || subscription !== null };
    }),
  );
}

async function countMessages(
  desk: Desk,
  propertyId: PropertyId,
  messages: readonly WaitingMessage[],
): Promise<void> {
  const now = desk.clock();
  await appendFacts(desk, propertyId, (head) => {
    const readAt = figureOfHead(head)?.at ?? null;
    return messages.map((message) => makeUsageEntry({ propertyId, ...message }, now, readAt));
  });
}

/**
 * Gives the property that the person named the waiting messages that its AI list allows; null gives
 * each one that by now can be of one property only to that one. What waited too long is dropped.
 */
export async function assignWaiting(desk: Desk, propertyId: PropertyId | null): Promise<void> {
  const waiting = await desk.store.listWaiting();
  const now = desk.clock();
  const fresh = waiting.filter((message) => waitsStill(message, now));
  if (fresh.length > 0)
    await settleMessages(
      desk,
      fresh.map((one) => ({ ...one, propertyId })),
    );
  const stale = waiting.filter((message) => !fresh.includes(message));
  if (stale.length > 0) await desk.store.dropWaiting(stale.map(({ identity }) => identity));
}

/**
 * Takes an official figure: entries in one transaction, or, where it only says the same again and
 * nothing was counted between, the instant of its confirmation.
 */
export async function takeReading(
  desk: Desk,
  reading: Reading,
  source: ReadingIntake['source'],
): Promise<ReadingRefusal | null> {
  const { propertyId, at } = reading;
  let refusal: ReadingRefusal | null = null;
  let confirmed = false;
  await appendFacts(desk, propertyId, (head, { timeZone }) => {
    const open = openSubscriptionAt(head, timeZone, at);
    const taken = entriesFromReading(reading, open, { source, timeZone });
    if (!taken.ok) refusal = taken.failure;
    if (!taken.ok) return [];
    const stands = figureStands(head, open);
    confirmed = stands && confirmsNewest(taken.value.entries, newestReadingOfHead(head));
    return confirmed ? [] : taken.value.entries;
  });
  const kept = await desk.store.changeProperty(propertyId, (record) => ({
    ...record,
    readFailure: refusal === null ? null : (nameRefusal(source, at) ?? record.readFailure),
    confirmedAt: confirmed ? at : record.confirmedAt,
  }));
  await workInFigures(desk, kept, reading.history);
  if (source === 'read') await learnThatItOpens(desk.store);
  return refusal;
}

/** Do the books still say what the newest figure said: nothing came after it, no reset passed? */
function figureStands({ last, state }: LedgerHead, open: OpenTerms): boolean {
  const { reading } = state.figure;
  return reading !== null && last?.id === reading.id && reading.at >= (open?.cycleStart ?? 0);
}

/** A page whose numbers contradict each other was not read; what a person typed says nothing of it. */
const nameRefusal = (source: ReadingIntake['source'], at: Instant) =>
  source === 'read' ? ({ kind: 'unconfirmed', at } as const) : null;

/** Whoever shows Message Usage can open it: the question need not be asked. */
async function learnThatItOpens(store: Store): Promise<void> {
  const { canOpenMessageUsage } = await store.readSettings();
  if (canOpenMessageUsage === null) await store.changeSettings({ canOpenMessageUsage: true });
}

/**
 * A look that gave no reading: the figure stays, the failure has a name. Without a property it
 * speaks of all of them, as signing out does.
 */
export async function takeFailedLook(
  { store }: Desk,
  look: { propertyId: PropertyId | null; kind: ReadFailureKind; at: Instant },
): Promise<void> {
  const { propertyId, kind, at } = look;
  const known = await store.listProperties();
  const meant = propertyId === null ? known.map((record) => record.propertyId) : [propertyId];
  for (const one of meant) {
    await store.changeProperty(one, (record) => ({ ...record, readFailure: { kind, at } }));
  }
}

/** The dashboard shows a property: it is known from now on, and whoever shows it is signed in. */
export async function meetShownProperty(
  { store }: Desk,
  propertyId: PropertyId,
  name: string | null,
): Promise<void> {
  await store.changeProperty(propertyId, (record) => ({ ...record, name: record.name ?? name }));
  for (const { propertyId: known, readFailure } of await store.listProperties()) {
    if (readFailure?.kind !== 'signed_out') continue;
    await store.changeProperty(known, (record) => ({ ...record, readFailure: null }));
  }
}
