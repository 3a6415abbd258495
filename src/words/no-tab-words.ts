import type { Words } from './language.ts';

/** Nothing can be pointed at or looked at without a tab. Apart, since the popup needs no more of it. */
export const noTabText = (words: Words): string => words.say('pick.no_tab');
