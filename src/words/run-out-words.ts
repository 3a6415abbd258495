import { TOP_UP_PACK } from '../domain/plan.ts';
import type { PropertyView } from '../domain/property-view.ts';
import type { RunOutVerdict } from '../domain/verdict.ts';
import { countText, leftText, nameText } from './amounts.ts';
import { comingText, gapText, isWithinADay } from './coming-times.ts';
import type { Words } from './language.ts';
import { trustLine } from './lines.ts';

type Gap = { nobodyFrom: RunOutVerdict['nobodyFrom']; nobodyUntil: RunOutVerdict['nobodyUntil'] };

/** The hours in which nobody is there as a slot; `none` where somebody is. */
export const nobodySlot = (
  { nobodyFrom, nobodyUntil }: Gap,
  { timeZone }: PropertyView,
  words: Words,
): string =>
  nobodyFrom === null || nobodyUntil === null
    ? 'none'
    : gapText(nobodyFrom, nobodyUntil, timeZone, words);

/** Days ahead: how early it ends, and whether anybody is there then. Within a day: what then. */
export function runOutLine(verdict: RunOutVerdict, view: PropertyView, words: Words): string {
  if (!view.canBuy) return words.say('second.hobby');
  const nobody = nobodySlot(verdict, view, words);
  if (isWithinADay(verdict.runOutAt, words)) {
    return words.say('second.runs_out_soon', { mode: view.atZero, nobody });
  }
  const days = verdict.daysBeforeReset;
  return days === null
    ? words.say('second.runs_out_no_reset', { nobody })
    : words.say('second.runs_out', { days, nobody });
}

/** The badge's sentence. The range belongs to the last day, in which every credit matters. */
export function runOutTitle(verdict: RunOutVerdict, view: PropertyView, words: Words): string {
  const { kind, runOutAt, daysBeforeReset } = verdict;
  const isSoon = isWithinADay(runOutAt, words);
  return words.say(`title.${kind}`, {
    name: nameText(view, words),
    left: leftText(view, words, isSoon),
    when: comingText(runOutAt, words, true),
    known: isSoon || daysBeforeReset === null ? 'no' : 'yes',
    days: daysBeforeReset ?? 0,
    trust: trustLine(view, words),
  });
}

/** Packs as credits: "1,000". */
export const packsText = (packs: number, words: Words): string =>
  countText(packs * TOP_UP_PACK, words);
