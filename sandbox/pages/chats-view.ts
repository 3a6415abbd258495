import type { Chat } from '../protocol.ts';
import { makeConversation, visitorDetails, type Conversation } from './conversation.ts';
import { el } from './dom.ts';
import { command, type Live } from './live.ts';
import type { ViewMaker } from './view.ts';

const recentlyMs = 3_600_000;

const byStart = (one: Chat, other: Chat): number => other.startedAt - one.startedAt;

/** Open conversations of all properties, then those that ended within the hour. */
function listedChats(live: Live): Chat[] {
  const since = Date.now() - recentlyMs;
  const { chats } = live.world;
  return [
    ...chats.filter((chat) => chat.endedAt === null).sort(byStart),
    ...chats.filter((chat) => (chat.endedAt ?? 0) > since).sort(byStart),
  ];
}

export function chatItem(chat: Chat, active: boolean, open: () => void): HTMLElement {
  const newest = chat.blocks.at(-1);
  const states = [
    chat.unseen > 0 ? 'unseen' : '',
    chat.unseen > 0 && newest?.side === 'visitor' ? 'need-attn' : '',
    active ? 'is-active' : '',
    chat.endedAt === null ? '' : 'is-ended',
  ];
  return el(
    'button',
    {
      type: 'button',
      class: ['tawk-chat-item', ...states].filter((name) => name !== '').join(' '),
      'data-practice-chat': chat.id,
      onclick: open,
    },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, 'V'),
    el(
      'span',
      { class: 'tawk-chat-item-content' },
      el('span', { class: 'tawk-text-truncate' }, chat.visitor),
      el('span', { class: 'chat-snippet' }, newest?.messages.at(-1)?.text ?? 'Just arrived'),
    ),
    chat.unseen > 0 ? el('i', { class: 'nav-count' }, String(chat.unseen)) : null,
  );
}

interface Opened {
  conversation: Conversation;
  pane: HTMLElement;
}

/** The Chats panel. A conversation that was opened stays in the document, at 0 x 0. */
export const chatsView: ViewMaker = ({ live, speech }) => {
  const { habits } = live.world.stage;
  const opened = new Map<string, Opened>();
  let activeId = listedChats(live)[0]?.id ?? null;
  const list = el('div', { class: 'chat-list' });
  const panes = el('div', { class: 'chat-panes' });

  const openPane = (chat: Chat): Opened => {
    const conversation = makeConversation(chat, habits);
    const name = live.account(chat.propertyId)?.name ?? '';
    const pane = el('div', { class: 'chat-pane' }, conversation.root, visitorDetails(chat, name));
    panes.append(pane);
    return { conversation, pane };
  };
  const showActive = (): void => {
    const chat = activeId === null ? undefined : live.chat(activeId);
    if (chat === undefined) return;
    if (!opened.has(chat.id)) opened.set(chat.id, openPane(chat));
    for (const [id, { pane }] of opened) {
      pane.classList.toggle(`is-parked-by-${habits.parkedBy}`, id !== chat.id);
      const scroller = pane.querySelector('.tawk-smooth-scroll');
      if (id === chat.id && scroller !== null) scroller.scrollTop = scroller.scrollHeight;
    }
    if (chat.unseen > 0) void command({ kind: 'seen', chatId: chat.id });
  };
  const drawList = (): void => {
    const items = listedChats(live).map((chat) =>
      chatItem(chat, chat.id === activeId, () => {
        activeId = chat.id;
        drawList();
        showActive();
      }),
    );
    list.replaceChildren(el('h2', {}, speech.say('chats')), ...items);
  };
  drawList();
  showActive();
  return {
    root: el('main', { class: 'chats-page', id: 'active-chats' }, list, panes),
    update: (change) => {
      if (change.kind !== 'chat') return;
      opened.get(change.chat.id)?.conversation.update(change.chat);
      activeId ??= change.chat.id;
      drawList();
      if (change.chat.id === activeId) showActive();
    },
  };
};
