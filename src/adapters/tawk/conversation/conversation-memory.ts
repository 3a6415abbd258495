import { readStamp } from './seen-message.ts';
import type { Block, BlockMessage } from './read-block.ts';
import type { Instant } from '../../../domain/units.ts';

export type Listed = BlockMessage & {
  element: Element;
  blockId: string | null;
  sender: string | null;
  stampedAt: Instant | null;
  occurrence: number;
  /** The same for the same message after a re-render. */
  key: string;
};

const mostKeys = 2000;

/** Numbers equal messages, so that the same words twice in a minute stay two messages. */
export function listMessages(blocks: ReadonlyMap<Element, Block>, now: Instant): Listed[] {
  const counts = new Map<string, number>();
  const listed: Listed[] = [];
  for (const [element, block] of blocks) {
    const stampedAt = block.id === null ? null : readStamp(block.id, now);
    for (const message of block.messages) {
      const content = [block.sender ?? '', message.time, message.text].join('\0');
      const occurrence = counts.get(content) ?? 0;
      counts.set(content, occurrence + 1);
      // An unstamped id may be made anew at each render, so it identifies nothing.
      const key =
        stampedAt === null ? `${content}\0${occurrence}` : `${block.id}:${message.ordinal}`;
      listed.push({
        ...message,
        element,
        blockId: block.id,
        sender: block.sender,
        stampedAt,
        occurrence,
        key,
      });
    }
  }
  return listed;
}

/**
 * What of a conversation was on screen so far. New is only what stands behind its last known bottom:
 * older history is loaded above it, an edit replaces in place, a re-render repeats, and a list scrolled
 * away from the bottom shows nothing new.
 */
export class ConversationMemory {
  private readonly ever = new Set<string>();
  private readonly places = new WeakMap<Element, number>();
  private bottom: readonly string[] = [];

  /** Takes a list as known and its end as the bottom. True when it differs from the last bottom. */
  absorb(listed: readonly Listed[]): boolean {
    const keys = listed.map(({ key }) => key);
    const changed =
      keys.length !== this.bottom.length || keys.some((key, at) => key !== this.bottom[at]);
    for (const message of listed) this.remember(message);
    this.bottom = keys;
    return changed;
  }

  /** The messages behind the bottom. Unknown ones without it are another conversation, or history scrolled to. */
  takeNew(listed: readonly Listed[], isAtBottom: () => boolean): readonly Listed[] {
    const lastKnown = listed.findLastIndex((message) => this.knows(message));
    const vanished = this.countVanished(listed, lastKnown);
    if (vanished === null && (lastKnown >= 0 || !isAtBottom())) {
      for (const message of listed) this.remember(message);
      return [];
    }
    const fresh = vanished === null ? [] : listed.slice(lastKnown + 1);
    this.absorb(listed);
    return fresh.filter((message, at) => message.stampedAt !== null || at >= (vanished ?? 0));
  }

  knows(message: Listed): boolean {
    const place = this.places.get(message.element);
    return this.ever.has(message.key) || (place !== undefined && message.ordinal < place);
  }

  /** How many messages of the bottom are gone: what stands there is an edit. Null away from the bottom. */
  private countVanished(listed: readonly Listed[], lastKnown: number): number | null {
    const places = new Map(listed.map((message, at) => [message.key, at]));
    const lastKept = this.bottom.findLastIndex((key) => places.has(key));
    const keptAt = places.get(this.bottom[lastKept] ?? '');
    if (keptAt === undefined) return null;
    return Math.max(0, this.bottom.length - 1 - lastKept - (lastKnown - keptAt));
  }

  private remember(message: Listed): void {
    this.ever.add(message.key);
    this.places.set(
      message.element,
      Math.max(this.places.get(message.element) ?? 0, message.ordinal + 1),
    );
    const [oldest] = this.ever;
    if (this.ever.size > mostKeys && oldest !== undefined) this.ever.delete(oldest);
  }
}
