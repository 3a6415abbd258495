import { instant } from '../../src/domain/units.ts';
import { loadLanguage, type Words } from '../../src/words/language.ts';

const ownTimeZone = () => Temporal.Now.timeZoneId();

/** The person's language, now, in the browser's own zone. */
export async function loadWords(): Promise<Words> {
  const language = await loadLanguage(navigator.languages);
  return { ...language, now: instant(Date.now()), timeZone: ownTimeZone() };
}
