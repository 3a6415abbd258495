import type { PropertyView } from '../domain/property-view.ts';
import { isTimeZone } from '../domain/time-zones.ts';
import { nameText } from './amounts.ts';
import type { Words } from './language.ts';

export type SettingsText = {
  title: string;
  name: string;
  aiNames: { name: string; remove: string }[];
  /** Senders that may be AI agents, each with its question. */
  offered: { name: string; question: string }[];
  zone: string;
};

/** `offeredNames`: senders just seen that are neither confirmed nor refused. */
export const settingsText = (
  view: PropertyView,
  offeredNames: readonly string[],
  words: Words,
): SettingsText => ({
  name: view.name ?? '',
  title: words.say('settings.title', { name: nameText(view, words) }),
  aiNames: view.aiNames.map((name) => ({ name, remove: words.say('button.remove', { name }) })),
  offered: offeredNames.map((sender) => ({
    name: sender,
    question: words.say('notice.sender', { sender }),
  })),
  zone: view.timeZone,
});

/** One sentence on a name that cannot be added to the AI agents; null when it can. */
export function aiNameProblem(name: string, known: readonly string[], words: Words): string | null {
  const text = name.trim();
  if (text === '') return words.say('error.name_empty');
  return known.includes(text) ? words.say('error.name_known', { text }) : null;
}

/** One sentence on a zone that no browser knows; null when it is one. */
export const zoneProblem = (zone: string, words: Words): string | null =>
  isTimeZone(zone.trim()) ? null : words.say('error.zone_unknown', { text: zone.trim() });

/** One sentence on a name that names nothing; null when a property can be called so. */
export const propertyNameProblem = (name: string, words: Words): string | null =>
  name.trim() === '' ? words.say('error.property_name_empty') : null;
