import { el } from './dom.ts';
import { redrawnView, type ViewMaker } from './view.ts';

/** Live visitors of all properties. */
export const monitoringView: ViewMaker = ({ live, speech }) =>
  redrawnView(
    'page',
    (change) => change.kind === 'chat',
    () => {
      const open = live.world.chats.filter((chat) => chat.endedAt === null);
      const rows = open.map((chat) =>
        el(
          'tr',
          {},
          el('td', {}, chat.visitor),
          el('td', {}, live.account(chat.propertyId)?.name ?? ''),
          el('td', {}, chat.place),
          el('td', {}, chat.page),
          el('td', {}, chat.joinedBy ?? 'AI'),
        ),
      );
      const head = ['Visitor', 'Property', 'Location', 'Page', 'Served by'].map((label) =>
        el('th', {}, label),
      );
      return [
        el('h1', {}, speech.say('monitoring')),
        el('p', { class: 'page-lead' }, `${open.length} visitors on the sites now`),
        el(
          'table',
          { class: 'card table' },
          el('thead', {}, el('tr', {}, ...head)),
          el('tbody', {}, ...rows),
        ),
      ];
    },
  );
