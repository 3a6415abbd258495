import type { PropertyView } from '../../src/domain/property-view.ts';
import { calendarFile } from '../../src/words/calendar-words.ts';
import type { Words } from '../../src/words/language.ts';

/** Hands the run-out to the browser as a file to save; it never leaves the computer by itself. */
export function saveCalendarFile(view: PropertyView, words: Words): void {
  const file = calendarFile(view, words);
  if (!file) return;
  const url = URL.createObjectURL(new Blob([file.text], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
}
