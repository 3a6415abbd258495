import type { PropertyId } from '../../src/domain/units.ts';
import type { ToldHistory } from '../../src/services/read-history.ts';
import { sendCommand } from './send-command.ts';

/** The past of a property, as the background tells it; null where it does not answer. */
export async function fetchHistory(propertyId: PropertyId): Promise<ToldHistory | null> {
  const { told } = await sendCommand({ type: 'readHistory', propertyId });
  return (told as ToldHistory | undefined) ?? null;
}
