import type { Words } from './language.ts';

/** "Figures follow me": what it does, what a press does now, what went wrong. */
export const followText = (follows: boolean, failed: string | null, words: Words) => ({
  title: words.say('follow.title'),
  hint: words.say('follow.hint'),
  action: words.say(follows ? 'follow.turn_off' : 'follow.turn_on'),
  problem: follows && failed !== null ? words.say('follow.failed', { reason: failed }) : null,
});
