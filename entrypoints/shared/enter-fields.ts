import type { Answer } from '../../components/typing/typing-props.ts';
import type { FigureDoubt } from '../../src/services/enter-figure.ts';
import { doubtText } from '../../src/words/typed-fields.ts';
import type { PropertyId } from '../../src/domain/units.ts';
import { mentionsLink } from '../../src/adapters/tawk/mentions-link.ts';
import { teamQuestionText } from '../../src/words/team-words.ts';
import { askAboutLink } from './use-team-question.ts';
import type { Words } from '../../src/words/language.ts';
import { readTypedFields, type TypedFields } from '../../src/words/typed-fields.ts';
import { sendCommand } from './send-command.ts';

type How = { resetAlone?: boolean; isSure?: boolean | undefined };

/** Enters what a person typed; what is wrong with it comes back as one sentence or question, else null. */
export async function enterFields(
  propertyId: PropertyId,
  fields: TypedFields,
  words: Words,
  { resetAlone = false, isSure = false }: How = {},
): Answer {
  if (mentionsLink(fields.amount)) return holdLink(fields.amount, words);
  const typed = readTypedFields(fields, words, resetAlone);
  if (!typed.ok) return typed.failure;
  const reply = await sendCommand({ type: 'enterFigure', propertyId, ...typed.value, isSure });
  if (reply['ok'] === true) return null;
  const { value } = typed.value;
  const { newest } = Object(reply['refusal']) as Partial<FigureDoubt>;
  return newest && value !== undefined
    ? doubtText(newest, value, words)
    : words.say('error.not_saved');
}

/** A pasted link is asked about as an opened one is; one that cannot be read is said at once. */
async function holdLink(text: string, words: Words): Promise<string | null> {
  await sendCommand({ type: 'holdTeamLink', text });
  const asked = await askAboutLink();
  if (asked?.question.kind !== 'refused') return null;
  await sendCommand({ type: 'answerAboutLink', about: asked.about, yes: false });
  return teamQuestionText(asked.question, words).text;
}
