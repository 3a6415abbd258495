import type { AccountView, DayCount } from '../protocol.ts';
import { el } from './dom.ts';
import type { Speech } from './words.ts';

const shownDays = 28;

/** Noon of that day here: no zone or summer time can move it to another date. */
const noonOf = ({ day }: DayCount): number => new Date(`${day}T12:00:00`).getTime();

/** Usage by day, newest first. */
export function drawHistory(speech: Speech, account: AccountView): Node[] {
  const days = account.history.slice(0, shownDays);
  const most = Math.max(1, ...days.map((one) => one.count));
  const rows = days.map((one) => {
    const fill = el('i');
    fill.style.inlineSize = `${(100 * one.count) / most}%`;
    return el(
      'tr',
      {},
      el('td', {}, speech.date(noonOf(one))),
      el('td', {}, speech.figure(one.count)),
      el('td', { class: 'day-bar', 'aria-hidden': 'true' }, fill),
    );
  });
  return [
    el('h3', {}, speech.say('usageHistory')),
    el(
      'div',
      { class: 'history' },
      el(
        'table',
        { class: 'table' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', {}, speech.say('day')),
            el('th', {}, speech.say('messages')),
            el('td'),
          ),
        ),
        el('tbody', {}, ...rows),
      ),
    ),
  ];
}
