import { mayShowConversations, parseRoute, type Route } from '../routes.ts';
import { findComposer } from '../composer.ts';
import { closestTo, contains, findAll, findFirst, hasMoreThanShown } from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
import { dropOldest } from './drop-oldest.ts';
import {
  blocksOf,
  conversationsIn,
  readBlock,
  readConversationId,
  selectors,
} from './read-block.ts';
import { WatchedConversation } from './watched-conversation.ts';
import type { Listed } from './conversation-memory.ts';
import type { SeenMessage } from './seen-message.ts';
import type { Pulse } from '../page-pulse.ts';
import type { Layout } from '../visibility.ts';
import type { Instant, PropertyId } from '../../../domain/units.ts';

/** A conversation on screen that has come to rest. It holds text: it is never stored as it is. */
export type ChatOnScreen = {
  key: string;
  propertyId: PropertyId | null;
  messages: readonly Listed[];
  /** All of it is in sight: nothing can stand above that is not in the document yet. */
  isWhole: boolean;
  /** A person can answer in it: it has not ended. */
  isLive: boolean;
};

export type WatchOptions = {
  document: Document;
  /** The window that runs the script: its timers. */
  view: Pick<Window & typeof globalThis, 'setInterval' | 'clearInterval'>;
  pulse: Pick<Pulse, 'follow'>;
  url: () => string;
  now: () => Instant;
  layout: Layout;
  onMessage: (seen: SeenMessage) => void;
  onChat: (chat: ChatOnScreen) => void;
  /**
   * A message stamped later than this counts even in a transcript opened afterwards. Undefined while
   * nobody said: then nothing is looked at yet.
   */
  stampedAfter: () => Instant | null | undefined;
};

const mostConversations = 40;
/** A tab behind others has its timers held back to one a minute; a longer silence was a sleep. */
const tickMs = 15_000;
const sleepMs = 90_000;

/** Reports messages that appear in conversations on screen, until the returned function is called. */
export function watchConversations(options: WatchOptions): () => void {
  const watcher = new ConversationWatcher(options);
  const unfollow = options.pulse.follow(() => watcher.look());
  const ticking = options.view.setInterval(() => watcher.stayAwake(), tickMs) as never;
  return () => {
    unfollow();
    options.view.clearInterval(ticking);
  };
}

class ConversationWatcher {
  private readonly options: WatchOptions;
  /** Longest known first. */
  private readonly watched = new Set<WatchedConversation>();
  private awakeAt: Instant;

  constructor(options: WatchOptions) {
    this.options = options;
    this.awakeAt = options.now();
  }

  /** What came while the computer slept or the tab was frozen was not watched. */
  stayAwake(): void {
    const now = this.options.now();
    if (now - this.awakeAt > sleepMs) this.leaveAllBut(new Set(), this.awakeAt);
    this.awakeAt = now;
  }

  look(): void {
    this.stayAwake();
    const stampedAfter = this.options.stampedAfter();
    if (stampedAfter === undefined) return;
    const route = parseRoute(this.options.url());
    const shown = mayShowConversations(route.kind) ? this.listShown() : [];
    const seen = new Set(
      shown.map((conversation) => this.lookAt(conversation, route, stampedAfter)),
    );
    this.leaveAllBut(seen, this.options.now());
  }

  private listShown(): readonly Element[] {
    const { document, layout } = this.options;
    const conversations = new Set(findAll(document, selectors.roots).flatMap(conversationsIn));
    // Details and menus scroll as smoothly, without a block.
    return [...conversations].filter(
      (one) => isShown(one, layout) && findFirst(one, selectors.block) !== null,
    );
  }

  private leaveAllBut(seen: ReadonlySet<WatchedConversation | null>, at: Instant): void {
    for (const watched of this.watched) if (!seen.has(watched)) watched.leave(at);
  }

  private lookAt(
    conversation: Element,
    route: Route,
    stampedAfter: Instant | null,
  ): WatchedConversation | null {
    const now = this.options.now();
    const watched = this.findWatched(conversation, route.hash, now);
    if (watched === null) return null;
    const fresh = watched.look(now, stampedAfter);
    this.tellOfChat(watched, route);
    for (const message of fresh)
      this.options.onMessage(describeMessage(message, watched.key, route, now));
    return watched;
  }

  private tellOfChat(watched: WatchedConversation, { propertyId }: Route): void {
    const { key, element, transcript } = watched;
    if (transcript === null) return;
    const root = closestTo(element, selectors.roots);
    this.options.onChat({
      key,
      propertyId,
      messages: transcript,
      isWhole: !hasMoreThanShown(element),
      isLive: root !== null && findComposer(root, this.options.layout) !== null,
    });
  }

  private findWatched(
    conversation: Element,
    hash: string,
    now: Instant,
  ): WatchedConversation | null {
    const id = readConversationId(conversation, hash);
    const all = [...this.watched];
    const known = all.findLast(
      ({ element, key }) => element === conversation && (id === '' || id === key),
    );
    if (known) return known;
    const key = id === '' ? readOpening(conversation) : id;
    if (key === null) return null;
    // What stands elsewhere in the document is another conversation that begins alike.
    const isGone = ({ element }: WatchedConversation) =>
      element === conversation || !contains(this.options.document, element);
    const watched =
      all.find((one) => one.key === key && isGone(one)) ??
      new WatchedConversation(key, conversation, now);
    watched.element = conversation;
    this.watched.delete(watched);
    this.watched.add(watched);
    dropOldest(this.watched, mostConversations);
    return watched;
  }
}

/** The first message stands for a conversation that the page gives no id. Null while there is none. */
function readOpening(conversation: Element): string | null {
  for (const element of blocksOf(conversation)) {
    const { sender, messages } = readBlock(element);
    const first = messages[0];
    if (first !== undefined) return JSON.stringify([sender, first.time, first.text.slice(0, 80)]);
  }
  return null;
}

function describeMessage(message: Listed, key: string, route: Route, now: Instant): SeenMessage {
  const { blockId, stampedAt, ordinal, occurrence, sender, time, text, mark } = message;
  const described = { blockId, stampedAt, ordinal, occurrence, sender, time, text, mark };
  return { ...described, propertyId: route.propertyId, conversationKey: key, seenAt: now };
}
