import type { Messages } from './language.ts';

type MessageFile = { default: Messages };

const FILES: Record<string, () => Promise<MessageFile>> = {
  ar: () => import('./messages/ar.json', { with: { type: 'json' } }),
  de: () => import('./messages/de.json', { with: { type: 'json' } }),
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
};

/** The languages that there are. */
export const LANGUAGES: readonly string[] = Object.keys(FILES);

/** The messages of one language; the build puts another reader in this one's place. */
export const readMessages = async (subtag: string): Promise<Messages> =>
  (await FILES[subtag]?.())?.default ?? {};
