import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey, Messages } from './language.ts';

type MessageFile = { default: Partial<Record<MessageKey, string>> };

const FILES: Record<string, () => Promise<MessageFile>> = {
  ar: () => import('./messages/ar.json', { with: { type: 'json' } }),
  de: () => import('./messages/de.json', { with: { type: 'json' } }),
  en: () => import('./messages/en.json', { with: { type: 'json' } }),
};

/** The languages that there are. */
export const LANGUAGES: readonly string[] = Object.keys(FILES);

/** Messages as written (ICU), in their parts. */
export function parseMessages(written: MessageFile['default']): Messages {
  const parsed = new Map(
    Object.entries(written).map(([key, text]) => [key, new IntlMessageFormat(text, 'en').getAst()]),
  );
  return (key) => parsed.get(key);
}

/** The messages of one language; the build puts another reader in this one's place. */
export const readMessages = async (subtag: string): Promise<Messages> =>
  parseMessages((await FILES[subtag]?.())?.default ?? {});
