import type { Chat, Habits } from '../protocol.ts';
import { drawBlocks } from './blocks.ts';
import { makeComposer } from './composer.ts';
import { el } from './dom.ts';
import { command } from './live.ts';

const virtualWindow = 16;

export interface Conversation {
  root: HTMLElement;
  update(chat: Chat): void;
}

function keepAtBottom(scroller: HTMLElement, redraw: () => void): void {
  const fromBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  redraw();
  scroller.scrollTop =
    fromBottom < 60
      ? scroller.scrollHeight
      : scroller.scrollHeight - scroller.clientHeight - fromBottom;
}

/** A scroll container with its blocks; each change draws all of them anew. */
export function makeTranscript(first: Chat, habits: Habits): Conversation {
  let chat = first;
  let limit = habits.virtualScroll ? virtualWindow : Number.MAX_SAFE_INTEGER;
  const scroller = el('div', { class: 'tawk-smooth-scroll' });
  const redraw = (): void => scroller.replaceChildren(...drawBlocks(chat, habits, limit));
  scroller.addEventListener('scroll', () => {
    if (scroller.scrollTop > 20 || limit >= chat.blocks.length) return;
    limit += virtualWindow;
    redraw();
    scroller.scrollTop = 40;
  });
  redraw();
  requestAnimationFrame(() => scroller.scrollTo({ top: scroller.scrollHeight }));
  return {
    root: scroller,
    update: (next) => {
      chat = next;
      keepAtBottom(scroller, redraw);
    },
  };
}

function conversationHead(chat: Chat): HTMLElement {
  const state = chat.endedAt === null ? (chat.joinedBy ?? 'AI answers') : 'Ended';
  return el(
    'div',
    { class: 'conversation-head' },
    el('strong', {}, chat.visitor),
    el('span', { class: 'conversation-state' }, state),
    chat.endedAt === null
      ? el(
          'button',
          { type: 'button', onclick: () => void command({ kind: 'end-chat', chatId: chat.id }) },
          'End chat',
        )
      : null,
  );
}

/** One conversation with its composer. */
export function makeConversation(chat: Chat, habits: Habits): Conversation {
  const transcript = makeTranscript(chat, habits);
  const notice = el(
    'p',
    { class: 'composer-notice', hidden: true },
    'AI Assist has no message credits left.',
  );
  const composer = makeComposer((from, text) => {
    void command({ kind: 'send', chatId: chat.id, from, text }).then((outcome) => {
      notice.hidden = outcome.ok;
    });
  });
  let head = conversationHead(chat);
  composer.setEnded(chat.endedAt !== null);
  const root = el(
    'section',
    { class: 'conversation' },
    head,
    transcript.root,
    notice,
    ...composer.parts,
  );
  return {
    root,
    update: (next) => {
      const nextHead = conversationHead(next);
      head.replaceWith(nextHead);
      head = nextHead;
      transcript.update(next);
      composer.setEnded(next.endedAt !== null);
    },
  };
}

/** Visitor's details beside a conversation. */
export function visitorDetails(chat: Chat, propertyName: string): HTMLElement {
  const rows = { Property: propertyName, Location: chat.place, 'Looking at': chat.page };
  return el(
    'aside',
    { class: 'resizable-component tawk-border-default-left' },
    el(
      'div',
      { class: 'tawk-contact-details-card' },
      el('span', { class: 'avatar avatar-large', 'aria-hidden': 'true' }, 'V'),
      el('strong', {}, chat.visitor),
      ...Object.entries(rows).map(([label, value]) =>
        el('p', {}, el('span', { class: 'detail-label' }, label), value),
      ),
    ),
  );
}
