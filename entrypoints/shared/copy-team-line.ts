import type { Words } from '../../src/words/language.ts';
import { copyAnswer } from '../../src/words/team-words.ts';
import { sendCommand } from './send-command.ts';

/** Inside the person's gesture: the line comes from the background, the page writes it. */
export async function copyTeamLine(words: Words): Promise<string> {
  const { text } = await sendCommand({ type: 'writeTeamLink' });
  if (typeof text === 'string') await navigator.clipboard.writeText(text);
  return copyAnswer(typeof text === 'string', words);
}
