import { parseRoute } from '../routes.ts';
import { findAll } from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
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
import type { Layout } from '../visibility.ts';
import type { Route, RouteKind } from '../routes.ts';
import type { Instant } from '../../../domain/units.ts';

export type WatchOptions = {
  document: Document;
  /** The window that runs the script: its observer and timers. */
  view: Pick<
    Window & typeof globalThis,
    'MutationObserver' | 'setTimeout' | 'clearTimeout' | 'setInterval' | 'clearInterval'
  >;
  url: () => string;
  now: () => Instant;
  layout: Layout;
  onMessage: (seen: SeenMessage) => void;
  /** A message stamped later than this counts even in a transcript opened afterwards. */
  stampedAfter?: () => Instant | null;
  /** Runs work when the page is idle; `requestIdleCallback` in a browser. */
  whenIdle?: (work: () => void) => void;
};

/** Roots come and go with the app's routes; looking for them costs microseconds. */
const tickMs = 1000;
/** A storm of mutations costs one look in this time. */
const restMs = 300;
const mostConversations = 40;

/** Where conversations with visitors are; previews stand in AI Assist's settings. */
const conversationRoutes: ReadonlySet<RouteKind> = new Set(['home', 'chat', 'monitoring', 'inbox']);

/** Reports messages that appear in conversations on screen, until the returned function is called. */
export function watchConversations(options: WatchOptions): () => void {
  const watcher = new ConversationWatcher(options);
  watcher.start();
  return () => watcher.stop();
}

class ConversationWatcher {
  private readonly options: WatchOptions;
  private readonly observer: MutationObserver;
  private roots: readonly Element[] = [];
  private readonly watched = new Map<string, WatchedConversation>();
  private readonly byElement = new WeakMap<Element, WatchedConversation>();
  private isStopped = false;
  private pending: ReturnType<typeof setTimeout> | null = null;
  private ticking: ReturnType<typeof setInterval> | null = null;

  constructor(options: WatchOptions) {
    this.options = options;
    this.observer = new options.view.MutationObserver(() => this.lookSoon());
  }

  start(): void {
    this.ticking = this.options.view.setInterval(() => this.tick(), tickMs) as never;
    this.tick();
  }

  stop(): void {
    this.isStopped = true;
    this.observer.disconnect();
    if (this.ticking !== null) this.options.view.clearInterval(this.ticking as never);
    if (this.pending !== null) this.options.view.clearTimeout(this.pending as never);
  }

  private tick(): void {
    const roots = findAll(this.options.document, selectors.roots);
    if (roots.length !== this.roots.length || roots.some((root, at) => root !== this.roots[at])) {
      this.observer.disconnect();
      for (const root of roots) this.observer.observe(root, { childList: true, subtree: true });
      this.roots = roots;
    }
    if (roots.length > 0) this.lookSoon();
  }

  private lookSoon(): void {
    if (this.pending !== null || this.isStopped) return;
    const { view, whenIdle } = this.options;
    this.pending = view.setTimeout(() => {
      const look = (): void => {
        this.pending = null;
        if (!this.isStopped) this.look();
      };
      if (whenIdle === undefined) look();
      else whenIdle(look);
    }, restMs) as never;
  }

  private look(): void {
    const route = parseRoute(this.options.url());
    if (!conversationRoutes.has(route.kind)) return;
    const conversations = new Set(this.roots.flatMap(conversationsIn));
    for (const conversation of conversations) {
      if (isShown(conversation, this.options.layout)) this.lookAt(conversation, route);
    }
  }

  private lookAt(conversation: Element, route: Route): void {
    const now = this.options.now();
    const watched = this.findWatched(conversation, route.hash, now);
    if (watched === null) return;
    const stampedAfter = this.options.stampedAfter?.() ?? null;
    for (const message of watched.look(conversation, now, stampedAfter)) {
      this.options.onMessage(describeMessage(message, watched.key, route, now));
    }
  }

  private findWatched(
    conversation: Element,
    hash: string,
    now: Instant,
  ): WatchedConversation | null {
    const id = readConversationId(conversation, hash);
    const known = this.byElement.get(conversation);
    if (known !== undefined && (id === '' || known.key === id)) return known;
    const key = id === '' ? readOpening(conversation) : id;
    if (key === null) return null;
    const watched = this.watched.get(key) ?? new WatchedConversation(key, now);
    this.watched.delete(key);
    this.watched.set(key, watched);
    this.byElement.set(conversation, watched);
    const [oldest] = this.watched.keys();
    if (this.watched.size > mostConversations && oldest !== undefined) this.watched.delete(oldest);
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
