import { ConversationMemory, listMessages } from './conversation-memory.ts';
import { findAll, isScrolledDown } from '../safe-dom.ts';
import { nameContinuations } from './continued-names.ts';
import { blocksOf, idOf, readBlock, selectors } from './read-block.ts';
import { dayMs, minutesApart, readStamp } from './seen-message.ts';
import type { Listed } from './conversation-memory.ts';
import type { Block } from './read-block.ts';
import type { Instant } from '../../../domain/units.ts';

/** A transcript renders in one or several goes; only what comes after this much quiet is live. */
const settleMs = 700;
/** A conversation that was away longer than this renders anew: what came meanwhile was not watched. */
const awayMs = 3000;
/** So soon after it was opened, what says another time is the rest of the transcript. */
const openingMs = 30_000;
/** New messages stand at the end; what is further up was known long before. */
const mostBlocks = 200;

/** One conversation from the moment it is first on screen. */
export class WatchedConversation {
  readonly key: string;
  /** Where it stands, or stood last. */
  element: Element;
  private readonly memory = new ConversationMemory();
  private readonly parsed = new WeakMap<Element, Block>();
  private isSettled = false;
  private listed: readonly Listed[] = [];
  private changedAt: Instant;
  private leftAt: Instant | null = null;
  private openedAt: Instant;

  constructor(key: string, element: Element, now: Instant) {
    this.key = key;
    this.element = element;
    this.changedAt = now;
    this.openedAt = now;
  }

  /** What appeared since the last look. `stampedAfter`: a later stamp counts however it came on screen. */
  look(now: Instant, stampedAfter: Instant | null): readonly Listed[] {
    if (this.leftAt !== null && now - this.leftAt > awayMs) this.reopen(now);
    this.leftAt = null;
    const listed = listMessages(nameContinuations(this.readBlocks()), now);
    this.listed = listed;
    if (this.isSettled) {
      const fresh = this.memory.takeNew(listed, () => isScrolledDown(this.element));
      if (fresh !== null) return fresh.filter((message) => this.isLive(message, now));
      this.reopen(now);
    }
    const fresh = listed.filter((message) => this.isStampedLive(message, stampedAfter));
    this.settle(this.memory.absorb(listed), listed.length, now);
    return fresh;
  }

  /** What stands in it, once it has come to rest. */
  get transcript(): readonly Listed[] | null {
    return this.isSettled ? this.listed : null;
  }

  /** It went out of sight, or nobody could look. */
  leave(at: Instant): void {
    this.leftAt ??= at;
  }

  private isLive({ blockId, stampedAt, time }: Listed, now: Instant): boolean {
    if (stampedAt !== null) return true;
    if (now - (readStamp(blockId) ?? now) > dayMs) return false;
    return now - this.openedAt > openingMs || minutesApart(now, time) <= 2;
  }

  private isStampedLive(message: Listed, stampedAfter: Instant | null): boolean {
    const { stampedAt } = message;
    if (stampedAt === null || this.memory.knows(message)) return false;
    return stampedAt > Math.min(stampedAfter ?? Infinity, this.openedAt);
  }

  private settle(changed: boolean, count: number, now: Instant): void {
    if (changed) this.changedAt = now;
    else if (count > 0 && now - this.changedAt >= settleMs) this.isSettled = true;
  }

  private reopen(now: Instant): void {
    this.isSettled = false;
    this.changedAt = now;
    this.openedAt = now;
  }

  /** Each block is read once, and again when a message joined it or it became another block. */
  private readBlocks(): Map<Element, Block> {
    const blocks = new Map<Element, Block>();
    for (const element of blocksOf(this.element, mostBlocks)) {
      const count = findAll(element, selectors.message).length;
      let block = this.parsed.get(element);
      if (block?.messages.length !== count || block.id !== idOf(element)) {
        block = readBlock(element);
        this.parsed.set(element, block);
      }
      blocks.set(element, block);
    }
    return blocks;
  }
}
