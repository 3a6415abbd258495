import type { Chat } from '../protocol.ts';
import { makeConversation, visitorDetails } from './conversation.ts';
import { el } from './dom.ts';
import type { Scene, ViewMaker } from './view.ts';

const dayAndTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function inboxBar(): HTMLElement {
  const tab = (name: string, selected: boolean): HTMLElement =>
    el('button', { type: 'button', 'data-text': name, 'aria-pressed': String(selected) }, name);
  return el(
    'div',
    { class: 'inbox-bar' },
    tab('All', true),
    tab('Chats', false),
    tab('Tickets', false),
  );
}

function inboxRow(chat: Chat, openId: string | null): HTMLElement {
  return el(
    'a',
    {
      class: chat.id === openId ? 'inbox-row is-active' : 'inbox-row',
      href: `#/inbox/${chat.propertyId}/all/chat/${chat.id}`,
    },
    el('strong', {}, chat.visitor),
    el('span', { class: 'inbox-time' }, dayAndTime.format(chat.startedAt)),
    el('span', { class: 'chat-snippet' }, chat.blocks.at(-1)?.messages.at(-1)?.text ?? ''),
  );
}

function drawList(scene: Scene): Node[] {
  const chats = scene.live.world.chats
    .filter((chat) => chat.propertyId === scene.propertyId)
    .sort((one, other) => other.startedAt - one.startedAt);
  return [inboxBar(), ...chats.map((chat) => inboxRow(chat, scene.route.chatId))];
}

/** The conversation that is open, or the invitation to open one. */
function drawReading({ live, propertyId }: Scene, chat: Chat | undefined) {
  if (chat === undefined) {
    return { root: el('div', { class: 'inbox-empty' }, 'Choose a conversation to read it.') };
  }
  const { root, update } = makeConversation(chat, live.world.stage.habits);
  const name = live.account(propertyId)?.name ?? '';
  return {
    root: el('div', { class: 'split-view-conversation' }, root, visitorDetails(chat, name)),
    update,
  };
}

/** All conversations of one property, old ones too, and the one that is open. */
export const inboxView: ViewMaker = (scene) => {
  const { live, route } = scene;
  const list = el('div', { class: 'inbox-list' }, ...drawList(scene));
  const openChat = () => (route.chatId === null ? undefined : live.chat(route.chatId));
  let reading = drawReading(scene, openChat());
  const root = el('main', { class: 'inbox-page' }, list, reading.root);
  return {
    root,
    update: (change) => {
      if (change.kind !== 'chat') return;
      list.replaceChildren(...drawList(scene));
      if (change.chat.id !== route.chatId) return;
      if (reading.update) return reading.update(change.chat);
      // The address was faster than the news of its conversation.
      const drawn = drawReading(scene, change.chat);
      reading.root.replaceWith(drawn.root);
      reading = drawn;
    },
  };
};
