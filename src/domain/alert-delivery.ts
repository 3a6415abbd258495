import type { Alert } from './alert.ts';
import type { AlertMemory } from './alert-memory.ts';
import type { PlannedAlert } from './alert-plan.ts';
import type { PropertyView } from './property-view.ts';
import type { Settings } from './surface-state.ts';
import type { Instant } from './units.ts';

export type DueOfProperty = {
  view: PropertyView;
  due: readonly PlannedAlert[];
  memory: AlertMemory;
};
export type DeliveryItem = { view: PropertyView; planned: PlannedAlert };
/** One notification: of one alert, or a digest of several properties'. */
export type Delivery = { id: string; items: readonly DeliveryItem[] };

type Circumstances = { settings: Settings; now: Instant; timeZone: string };

/** What comes on a Monday morning comes together: a word ahead of time waits so long for others. */
const GATHERING_MS = 15 * 60_000;
/** So many properties at once are one digest: on a Monday morning, and at any other time. */
const FEW = 2;
const BURST = 3;
const MONDAY = 1;
const NOON = 12;

/**
 * Which notifications are shown now. What is held back (not wanted, snoozed, quiet hours, gathered)
 * stays due; of a property that is not watched nothing is ever shown.
 */
export function planDeliveries(
  properties: readonly DueOfProperty[],
  circumstances: Circumstances,
): Delivery[] {
  const { settings, now, timeZone } = circumstances;
  if (!settings.warnings || isQuiet(settings, now, timeZone)) return [];
  const items = properties.flatMap((property) => wantedOf(property, circumstances));
  if (!settings.digest) return items.map(alone);
  const apart = items.filter(({ planned }) => isUrgent(planned.alert)).map(alone);
  const gathered = items.filter(({ planned }) => !isUrgent(planned.alert));
  const isMonday = isMondayMorning(now, timeZone);
  const oldest = Math.min(...gathered.map((item) => waitingSince(item, properties, now)));
  const canWait = !gathered.some(({ planned }) => isGone(planned.alert));
  if (isMonday && canWait && now - oldest < GATHERING_MS) return apart;
  const many = new Set(gathered.map(({ view }) => view.propertyId)).size;
  if (many < (isMonday ? FEW : BURST)) return [...apart, ...gathered.map(alone)];
  const day = localTime(now, timeZone).toPlainDate().toString();
  return [...apart, { id: `digest:${day}`, items: gathered }];
}

function wantedOf(
  { view, due, memory }: DueOfProperty,
  { settings, now }: Circumstances,
): DeliveryItem[] {
  if (!view.watched) return [];
  return due
    .filter(({ alert }) => isWanted(alert, settings, view))
    .filter(({ alert }) => now >= (memory.snoozes[alert.kind] ?? now))
    .map((planned) => ({ view, planned }));
}

/**
 * Who pays is told of everything; who asks too, in other words, but of no purchase that is late: it is
 * another's. "Only when the AI goes silent": when it seems so, and when nothing is left, unless it is
 * known to go on.
 */
function isWanted(alert: Alert, { alertChoice }: Settings, { atZero }: PropertyView): boolean {
  if (alertChoice === 'i_pay') return true;
  if (alertChoice === 'i_ask') return alert.kind !== 'top_up_missing';
  if (alert.kind !== 'none_left') return alert.kind === 'ai_silent';
  return alert.silentSince !== null || atZero !== 'allow';
}

/** The answer to something that the person does or meets at this moment. */
const isUrgent = ({ kind }: Alert): boolean =>
  kind === 'ai_silent' || kind === 'top_up_arrived' || kind === 'top_up_missing';

/** The AI may be silent by now: whatever is gathered goes along at once. */
const isGone = ({ kind }: Alert): boolean =>
  kind === 'probably_empty' || kind === 'none_left' || kind === 'in_debt';

const alone = (item: DeliveryItem): Delivery => ({
  id: `${item.view.propertyId}:${item.planned.id}`,
  items: [item],
});

function waitingSince(
  { view, planned }: DeliveryItem,
  properties: readonly DueOfProperty[],
  now: Instant,
): Instant {
  const property = properties.find((one) => one.view.propertyId === view.propertyId);
  return property?.memory.waiting.find(({ id }) => id === planned.id)?.since ?? now;
}

const isMondayMorning = (now: Instant, timeZone: string): boolean => {
  const { dayOfWeek, hour } = localTime(now, timeZone);
  return dayOfWeek === MONDAY && hour < NOON;
};

function isQuiet({ quietHours }: Settings, now: Instant, timeZone: string): boolean {
  if (quietHours === null) return false;
  const { from, to } = quietHours;
  const { hour, minute } = localTime(now, timeZone);
  const minutes = hour * 60 + minute;
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

const localTime = (now: Instant, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
