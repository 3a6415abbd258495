import { closePopup } from './close-popup.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import type { Words } from '../../src/words/language.ts';
import { noTabText } from '../../src/words/no-tab-words.ts';
import { sendCommand } from './send-command.ts';

/** Lets the person point at something in the dashboard's tab; one sentence where there is none. */
export async function startPicker(
  propertyId: PropertyId,
  what: 'figure' | 'sender',
  words: Words,
): Promise<string | null> {
  const { ok } = await sendCommand({ type: 'startPicker', propertyId, what });
  if (ok !== true) return noTabText(words);
  closePopup();
  return null;
}
