import { planDeliveries, type Delivery } from '../domain/alert-delivery.ts';
import { consume, planAlerts, type AlertPlan, type PlannedAlert } from '../domain/alert-plan.ts';
import type { PropertyRecord } from '../domain/property-record.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { Settings } from '../domain/surface-state.ts';
import type { Instant } from '../domain/units.ts';
import { verdictBands } from '../domain/verdict-bands.ts';
import type { JudgedProperty } from './judge-property.ts';
import type { Notifier, Store, Wording } from './ports.ts';

type Desk = { store: Store; notifier: Notifier; wording: Wording; timeZone: string };
type Planned = { judged: JudgedProperty; plan: AlertPlan };

/**
 * Says what is due and writes down what was: every alert stands in the log with the figures it was
 * based on, from the check on which it became due. What could not be delivered stays due.
 */
export async function warn(
  desk: Desk,
  properties: readonly JudgedProperty[],
  settings: Settings,
  now: Instant,
): Promise<void> {
  const planned = properties.map((judged): Planned => ({ judged, plan: planFor(judged) }));
  for (const { judged, plan } of planned) await logNew(desk, judged, plan);
  const due = planned.map(({ judged: { view }, plan }) => ({ view, ...plan }));
  const circumstances = { settings, now, timeZone: desk.timeZone };
  for (const delivery of planDeliveries(due, circumstances)) {
    if (await deliver(desk, delivery, settings)) await noteDelivered(desk, delivery, planned);
  }
  for (const one of planned) await keep(desk, one);
}

const planFor = ({ view, evidence, dueKeys, record }: JudgedProperty): AlertPlan =>
  planAlerts({ view, evidence, dueKeys, fired: record.firedAlerts, memory: record.alertMemory });

async function logNew(
  desk: Desk,
  { view, record }: JudgedProperty,
  { due, noted }: AlertPlan,
): Promise<void> {
  const known = new Set(record.alertMemory.waiting.map(({ id }) => id));
  for (const one of [...due.filter(({ id }) => !known.has(id)), ...noted]) {
    await log(desk, view, one, { at: view.computedAt, delivered: false });
  }
}

async function log(
  { store, wording }: Desk,
  view: PropertyView,
  { alert, id }: PlannedAlert,
  { at, delivered }: { at: Instant; delivered: boolean },
): Promise<void> {
  const { propertyId, figure, origin, resetAt, forecast } = view;
  const based = { figure, origin, resetAt, probability: forecast?.probability ?? null };
  const params = { ...based, alert, ...wording.alert(alert, view) };
  await store.logAlert({ property: propertyId, id, at, kind: alert.kind, delivered, params });
}

function deliver(
  { notifier, wording }: Desk,
  { id, items }: Delivery,
  { quietHours }: Settings,
): Promise<boolean> {
  const [first, ...others] = items.map(({ planned: { alert }, view }) => ({ alert, view }));
  if (!first) return Promise.resolve(false);
  const text =
    others.length === 0
      ? wording.alert(first.alert, first.view)
      : wording.digest([first, ...others]);
  const answers = quietHours === null ? [wording.later, wording.quiet] : [wording.later];
  return notifier.deliver({ id, ...text, buttons: others.length === 0 ? answers : [] });
}

async function noteDelivered(
  desk: Desk,
  { items }: Delivery,
  properties: readonly Planned[],
): Promise<void> {
  for (const { view, planned } of items) {
    const property = properties.find(({ judged }) => judged.view === view);
    if (!property) continue;
    const { plan } = property;
    const waiting = plan.memory.waiting.find(({ id }) => id === planned.id);
    const at = waiting?.since ?? view.computedAt;
    // First the log: what is spent is never looked at again, and would stand there as not delivered.
    await log(desk, view, planned, { at, delivered: true });
    property.plan = { ...plan, ...consume(plan, planned) };
    await keep(desk, property);
  }
}

/** Writes what the next check must know, where it changed. */
async function keep({ store }: Desk, { judged, plan }: Planned): Promise<void> {
  const { record, view, atZeroLearned } = judged;
  const change = {
    firedAlerts: plan.fired === null ? null : [...plan.fired],
    alertMemory: plan.memory,
    lastBand: verdictBands.find((band) => band === view.verdict.kind) ?? record.lastBand,
    atZeroLearned,
  };
  if (isKept(record, change)) return;
  judged.record = await store.changeProperty(record.propertyId, (known) => ({
    ...known,
    ...change,
  }));
}

const isKept = (record: PropertyRecord, change: Partial<PropertyRecord>): boolean =>
  JSON.stringify({ ...record, ...change }) === JSON.stringify(record);
