import { el } from './dom.ts';
import { redrawnView, type ViewMaker } from './view.ts';

/** Conversations per day: numbers that look like figures and are none of credits. */
export const reportingView: ViewMaker = ({ live, propertyId, speech }) =>
  redrawnView(
    'page',
    (change) => change.kind === 'chat',
    () => {
      const perDay = new Map<string, number>();
      for (const chat of live.world.chats.filter((one) => one.propertyId === propertyId)) {
        const day = speech.date(chat.startedAt);
        perDay.set(day, (perDay.get(day) ?? 0) + 1);
      }
      const rows = [...perDay].map(([day, count]) =>
        el('tr', {}, el('td', {}, day), el('td', {}, speech.figure(count))),
      );
      return [
        el('h1', {}, speech.say('reporting')),
        el('p', { class: 'page-lead' }, 'Chats per day'),
        el('table', { class: 'card table' }, el('tbody', {}, ...rows)),
      ];
    },
  );
