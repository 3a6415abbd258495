import { addressKey } from './kept-meta.ts';
import { readRow } from './read-row.ts';
import { firstSettings, settingsSchema, type Settings } from './surface-state.ts';

/** The part of an address behind that of the dashboard itself, as it is learned. */
const TEMPLATE = /^#\/[\x21-\x7e]{1,298}$/;

/** Another browser's permissions, sync and places on the screen are its own. */
const SHARED_SETTINGS = [
  'alertChoice',
  'quietHours',
  'digest',
  'pill',
] as const satisfies readonly (keyof Settings)[];

/** The settings that a file names and that can be read; of another device, those that are not its own. */
export const readSettings = (given: unknown, isOwn: boolean): Partial<Settings> => {
  const row = Object(given) as Record<string, unknown>;
  const { value, unread } = readRow(settingsSchema, firstSettings, row);
  const taken: readonly string[] = isOwn ? Object.keys(firstSettings) : SHARED_SETTINGS;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([field]) => taken.includes(field) && field in row && !unread.includes(field),
    ),
  );
};

/** Learned addresses, by the keys of their rows: a path on the dashboard, and of no other site. */
export const readAddresses = (meta: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    ['message_usage', 'top_up'].map(addressKey).flatMap((key) => {
      const template = meta[key];
      return typeof template === 'string' && TEMPLATE.test(template) ? [[key, template]] : [];
    }),
  );
