import { el } from './dom.ts';
import { redrawnView, type ViewMaker } from './view.ts';

const tile = (figure: string, label: string): HTMLElement =>
  el('div', { class: 'card tile' }, el('strong', {}, figure), el('span', {}, label));

/** The property's home: how busy it is. No credit figure stands here. */
export const homeView: ViewMaker = ({ live, propertyId }) =>
  redrawnView(
    'page',
    (change) => change.kind !== 'preview',
    () => {
      const account = live.account(propertyId);
      const chats = live.world.chats.filter((chat) => chat.propertyId === propertyId);
      const open = chats.filter((chat) => chat.endedAt === null);
      const waiting = open.filter((chat) => chat.unseen > 0);
      const joined = open.filter((chat) => chat.joinedBy !== null);
      return [
        el('h1', {}, account?.name ?? ''),
        el('p', { class: 'page-lead' }, 'Today at a glance'),
        el(
          'div',
          { class: 'tiles' },
          tile(String(open.length), 'Visitors chatting'),
          tile(String(waiting.length), 'Not yet seen'),
          tile(String(joined.length), 'With a person'),
          tile(String(chats.length), 'Conversations this week'),
        ),
        el(
          'div',
          { class: 'card shortcuts' },
          el('h2', {}, 'Shortcuts'),
          el('a', { href: '#/chat' }, 'Answer live chats'),
          el('a', { href: `#/inbox/${propertyId}/all` }, 'Read past conversations'),
          el('a', { href: `#/reporting/${propertyId}` }, 'Look at the week'),
        ),
      ];
    },
  );
