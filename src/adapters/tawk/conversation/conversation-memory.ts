import { dropOldest } from './drop-oldest.ts';
import { dayMs, minutesApart, readStamp } from './seen-message.ts';
import type { Block, BlockMessage } from './read-block.ts';
import type { Instant } from '../../../domain/units.ts';

export type Listed = BlockMessage & {
  element: Element;
  blockId: string | null;
  sender: string | null;
  stampedAt: Instant | null;
  occurrence: number;
  /** The log lines that stand before it. */
  logBefore: string;
  /** Sender, time, text and occurrence. */
  content: string;
  /** The same for the same message after a re-render. */
  key: string;
};

const mostKeys = 2000;

const plausibleStamp = (id: string | null, now: Instant): Instant | null => {
  const stamp = readStamp(id);
  return stamp !== null && Math.abs(stamp - now) <= dayMs ? stamp : null;
};

/** Numbers equal messages, so that the same words twice in a minute stay two messages. */
export function listMessages(blocks: ReadonlyMap<Element, Block>, now: Instant): Listed[] {
  const counts = new Map<string, number>();
  const listed: Listed[] = [];
  // A page that stamps when it draws shows other times than it stamps: then no stamp is one.
  const areStamps = [...blocks.values()].every(({ id, messages }) => {
    const stamp = plausibleStamp(id, now);
    return stamp === null || minutesApart(stamp, messages[0]?.time ?? '') <= 1;
  });
  let logBefore = '';
  for (const [element, { id, sender, messages, log }] of blocks) {
    logBefore += log;
    const stampedAt = areStamps ? plausibleStamp(id, now) : null;
    for (const message of messages) {
      const words = [sender ?? '', message.time, message.text].join('\0');
      const occurrence = counts.get(words) ?? 0;
      counts.set(words, occurrence + 1);
      const content = `${words}\0${occurrence}`;
      // An unstamped id may be made anew at each render, so it identifies nothing.
      const key = stampedAt === null ? content : `${id}:${message.ordinal}`;
      const where = { element, blockId: id, sender, stampedAt, logBefore };
      listed.push({ ...message, ...where, occurrence, content, key });
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
  private readonly places = new WeakMap<Element, Pick<Listed, 'blockId' | 'ordinal'>>();
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

  /** The messages behind the bottom. Null at the end of a list that does not hold it: of where it goes on nothing is known. */
  takeNew(listed: readonly Listed[], isAtBottom: () => boolean): readonly Listed[] | null {
    const lastKnown = listed.findLastIndex((message) => this.knows(message));
    const vanished = this.countVanished(listed, lastKnown);
    if (vanished === null) {
      if (isAtBottom()) return null;
      for (const message of listed) this.remember(message);
      return [];
    }
    this.absorb(listed);
    const fresh = listed.slice(lastKnown + 1);
    return fresh.filter((message, at) => message.stampedAt !== null || at >= vanished);
  }

  /** By its id or by its words: a page may first draw a message under an id of its own. */
  knows({ key, content, element, blockId, ordinal }: Listed): boolean {
    const place = this.places.get(element);
    if (this.ever.has(key) || this.ever.has(content)) return true;
    return place?.blockId === blockId && ordinal <= place.ordinal;
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
    const { key, content, element, blockId, ordinal } = message;
    const place = this.places.get(element);
    if (place?.blockId !== blockId || place.ordinal < ordinal) this.places.set(element, message);
    for (const one of [key, content]) {
      this.ever.add(one);
      dropOldest(this.ever, mostKeys);
    }
  }
}
