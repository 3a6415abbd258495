import type { PropertyId } from '../../src/domain/units.ts';
import type { Words } from '../../src/words/language.ts';
import { readTypedFields, type TypedFields } from '../../src/words/typed-fields.ts';
import { sendCommand } from './send-command.ts';

/** Enters what a person typed; what is wrong with it comes back as one sentence, else null. */
export async function enterFields(
  propertyId: PropertyId,
  fields: TypedFields,
  words: Words,
): Promise<string | null> {
  const typed = readTypedFields(fields, words);
  if (!typed.ok) return typed.failure;
  const reply = await sendCommand({ type: 'enterFigure', propertyId, ...typed.value });
  return reply['ok'] === true ? null : words.say('error.not_saved');
}
