import type { PropertyView } from '../domain/property-view.ts';
import { writeRunOutEvent } from '../domain/run-out-event.ts';
import { leftText, nameText, propertyName } from './amounts.ts';
import { roundToHour } from './coming-times.ts';
import type { Words } from './language.ts';
import { trustLine } from './lines.ts';

/** A file to save: its name and its text. */
export type CalendarFile = { name: string; text: string };

/** The run-out for a calendar; null where no run-out is forecast. */
export function calendarFile(view: PropertyView, words: Words): CalendarFile | null {
  const { verdict, propertyId, resetAt, computedAt } = view;
  if (!('runOutAt' in verdict)) return null;
  const text = writeRunOutEvent({
    uid: `${propertyId}-${resetAt ?? 'open'}@credit-meter`,
    // The forecast knows no minutes.
    at: roundToHour(verdict.runOutAt, words.timeZone),
    saidAt: computedAt,
    summary: words.say('calendar.summary', {
      name: nameText(view, words),
      sure: verdict.kind === 'runs_out' ? 'yes' : 'no',
    }),
    description: words.say('calendar.description', {
      left: leftText(view, words, true),
      trust: trustLine(view, words),
    }),
  });
  return { name: `${propertyName(view, words).replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`, text };
}
