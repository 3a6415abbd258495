import type { PropertyView } from '../../src/domain/property-view.ts';
import { calendarFile } from '../../src/words/calendar-words.ts';
import type { Words } from '../../src/words/language.ts';
import { saveFile } from './save-file.ts';

/** Saves the run-out for a calendar. */
export function saveCalendarFile(view: PropertyView, words: Words): void {
  const file = calendarFile(view, words);
  if (file) saveFile(new Blob([file.text], { type: 'text/calendar' }), file.name);
}
