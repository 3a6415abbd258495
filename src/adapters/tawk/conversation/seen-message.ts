import type { Instant, PropertyId } from '../../../domain/units.ts';

/** One message that appeared in a conversation on screen. It holds text: it is never stored as it is. */
export type SeenMessage = {
  /** The block's id without its prefix; may be made at render time when `stampedAt` is null. */
  blockId: string | null;
  /** From the last 13 digits of the block id, where they are a plausible instant. */
  stampedAt: Instant | null;
  /** Place within the block, which may group several messages. */
  ordinal: number;
  /** How many equal messages (sender, time, text) stand before it in the conversation. */
  occurrence: number;
  propertyId: PropertyId | null;
  conversationKey: string;
  /** Null for a visitor without a name. */
  sender: string | null;
  /** HH:MM as shown, '' where none is. */
  time: string;
  text: string;
  /** What the page itself says of how it came about. */
  mark: 'smart_reply' | 'ai_command' | null;
  seenAt: Instant;
};

export const dayMs = 86_400_000;

/** In the visitor's widget a block id ends in epoch milliseconds; elsewhere it must first look like one. */
export function readStamp(blockId: string | null): Instant | null {
  const digits = /(?<!\d)\d{13}$/.exec(blockId ?? '')?.[0];
  return digits === undefined ? null : (Number(digits) as Instant);
}

/** Minutes between an instant and a shown HH:MM, whose zone nobody knows: zones lie quarters of an hour apart. */
export function minutesApart(at: Instant, time: string): number {
  const apart = time === '' ? 0 : (Math.floor(at / 60_000) + 60 - Number(time.slice(3))) % 15;
  return Math.min(apart, 15 - apart);
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The same in every tab that shows the conversation, and after each re-render: the stamped block id, or
 * a keyed hash that cannot be turned back into the text. `key` is an HMAC-SHA-256 key.
 */
export async function messageIdentity(seen: SeenMessage, key: CryptoKey): Promise<string> {
  if (seen.stampedAt !== null && seen.blockId !== null) return `${seen.blockId}:${seen.ordinal}`;
  // HH:MM comes again every day, and so may a greeting.
  const day = Math.floor(seen.seenAt / dayMs);
  const content = JSON.stringify([seen.conversationKey, seen.sender, day, seen.time, seen.text]);
  return `${await fingerprint(content, key)}:${seen.occurrence}`;
}

/** The same in every tab, and cannot be turned back into the chat's own id or its first message. */
export const chatIdentity = (conversationKey: string, key: CryptoKey): Promise<string> =>
  fingerprint(JSON.stringify(['chat', conversationKey]), key);

async function fingerprint(content: string, key: CryptoKey): Promise<string> {
  const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(content));
  return hex(digest.slice(0, 16));
}
