import { addLabels, forgetLabel, type TaughtLabel } from '../domain/taught-label.ts';
import type { PropertyId } from '../domain/units.ts';
import type { Store } from './ports.ts';

type Desk = { store: Pick<Store, 'readSettings' | 'changeSettings' | 'changeProperty'> };

/** Keeps labels that the person taught. */
export async function takeLabels({ store }: Desk, labels: readonly TaughtLabel[]): Promise<void> {
  const { taughtLabels } = await store.readSettings();
  await store.changeSettings({ taughtLabels: addLabels(taughtLabels, labels) });
}

/** What was read by a forgotten label stays: it was right when it was read. */
export async function dropLabel({ store }: Desk, label: TaughtLabel): Promise<void> {
  const { taughtLabels } = await store.readSettings();
  await store.changeSettings({ taughtLabels: forgetLabel(taughtLabels, label) });
}

/** A sender whom the person pointed at and confirmed is one of the property's AI agents. */
export async function takeSender(
  { store }: Desk,
  propertyId: PropertyId,
  sender: string,
): Promise<void> {
  await store.changeProperty(propertyId, (record) => ({
    ...record,
    aiNames: [...new Set([...record.aiNames, sender])],
  }));
}
