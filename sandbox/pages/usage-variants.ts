import type { AccountView, PanelVariant } from '../protocol.ts';
import { el } from './dom.ts';
import type { Speech } from './words.ts';

type Draw = (speech: Speech, account: AccountView) => HTMLElement;

const usedOf = (account: AccountView): number => account.allotment - account.subscription;

function bar(part: number, whole: number): HTMLElement {
  const fill = el('i');
  fill.style.inlineSize = whole === 0 ? '0' : `${(100 * part) / whole}%`;
  return el('div', { class: 'bar' }, fill);
}

const card = (label: string, figure: string, note: string, ...more: Node[]): HTMLElement =>
  el(
    'div',
    { class: 'pool' },
    el('h4', {}, label),
    el('strong', {}, figure),
    el('span', {}, note),
    ...more,
  );

const cards: Draw = ({ say, figure }, account) => {
  const [, note = ''] = say('leftOf', { left: '\u0001', total: figure(account.allotment) }).split(
    '\u0001',
  );
  const before = say('leftOf', { left: '\u0001', total: '' }).split('\u0001')[0] ?? '';
  return el(
    'div',
    {},
    el('h3', {}, say('creditBreakdown')),
    el(
      'div',
      { class: 'pools' },
      card(
        say('subscriptionCredits'),
        figure(account.subscription),
        `${before}${note}`.trim(),
        bar(account.subscription, account.allotment),
      ),
      card(say('topUp'), figure(account.purchased), say('purchasedCredits')),
      card(say('excessCredits'), figure(account.excess), ''),
    ),
  );
};

const table: Draw = ({ say, figure }, account) => {
  const row = (...cells: string[]): HTMLElement =>
    el('tr', {}, ...cells.map((cell, index) => el(index === 0 ? 'th' : 'td', {}, cell)));
  return el(
    'div',
    {},
    el('h3', {}, say('creditBreakdown')),
    el(
      'table',
      { class: 'table' },
      el('thead', {}, row('', say('used'), say('remaining'), say('total'))),
      el(
        'tbody',
        {},
        row(
          say('subscriptionCredits'),
          figure(usedOf(account)),
          figure(account.subscription),
          figure(account.allotment),
        ),
        row(say('topUp'), '–', figure(account.purchased), '–'),
        row(say('excessCredits'), figure(account.excess), '–', '–'),
      ),
    ),
  );
};

const definitionList: Draw = ({ say, figure }, account) => {
  const left = { left: figure(account.subscription), total: figure(account.allotment) };
  return el(
    'dl',
    { class: 'definitions', 'aria-label': say('creditBreakdown') },
    el('dt', {}, say('subscriptionCredits')),
    el('dd', {}, say('leftOf', left)),
    el('dt', {}, say('purchasedCredits')),
    el('dd', {}, figure(account.purchased)),
    el('dt', {}, say('excessCredits')),
    el('dd', {}, account.excess === 0 ? figure(0) : figure(-account.excess)),
  );
};

const progress: Draw = ({ say, figure }, account) => {
  const words = say('usedOf', { used: figure(usedOf(account)), total: figure(account.allotment) });
  const meter = bar(usedOf(account), account.allotment);
  meter.setAttribute('role', 'progressbar');
  meter.setAttribute('aria-valuemin', '0');
  meter.setAttribute('aria-valuenow', String(usedOf(account)));
  meter.setAttribute('aria-valuemax', String(account.allotment));
  meter.setAttribute('aria-label', `${say('subscriptionCredits')}: ${say('used')}`);
  const line = (label: string, value: string): HTMLElement =>
    el('p', { class: 'progress-line' }, el('span', {}, label), el('b', {}, value));
  return el(
    'div',
    { class: 'progress' },
    el('h3', {}, say('creditBreakdown')),
    line(say('subscriptionCredits'), words),
    meter,
    line(say('topUp'), `${figure(account.purchased)} ${say('left')}`),
    line(say('excessCredits'), figure(account.excess)),
  );
};

/** The label below, and the figure cut into one element per digit. */
const split: Draw = ({ say, figure }, account) => {
  const digits = (value: number): HTMLElement =>
    el('strong', {}, ...[...figure(value)].map((digit) => el('span', {}, digit)));
  const pool = (value: number, label: string): HTMLElement =>
    el('div', { class: 'pool' }, digits(value), el('h4', {}, label));
  return el(
    'div',
    { class: 'pools' },
    pool(account.subscription, `${say('subscriptionCredits')}, ${say('remaining')}`),
    pool(account.allotment, `${say('subscriptionCredits')}, ${say('total')}`),
    pool(account.purchased, say('purchasedCredits')),
    pool(account.excess, say('excessCredits')),
  );
};

/** `118 / 1,000` without a word of use or of rest: nobody can tell which it is. */
const bare: Draw = ({ say, figure }, account) => {
  const line = (label: string, value: string): HTMLElement =>
    el('p', { class: 'progress-line' }, el('span', {}, label), el('b', {}, value));
  return el(
    'div',
    { class: 'progress' },
    el('h3', {}, say('creditBreakdown')),
    line(
      say('subscriptionCredits'),
      `${figure(account.subscription)} / ${figure(account.allotment)}`,
    ),
    line(say('topUp'), figure(account.purchased)),
    line(say('excessCredits'), figure(account.excess)),
  );
};

/** After a redesign in words of its own, that no reader can know. */
const renamedFigures = (account: AccountView): [string, number][] => [
  ['In the pot', account.subscription],
  ['Put by', account.purchased],
  ['In the red', account.excess],
];

const renamed: Draw = ({ figure }, account) =>
  el(
    'div',
    { class: 'pools' },
    ...renamedFigures(account).map(([label, value]) => card(label, figure(value), '')),
  );

/** The same words in another order, in other boxes. */
const renamedMoved: Draw = ({ figure }, account) =>
  el(
    'dl',
    { class: 'definitions' },
    ...renamedFigures(account)
      .toReversed()
      .map(([label, value]) =>
        el(
          'div',
          {},
          el('dt', {}, label),
          el('dd', {}, el('b', {}, el('span', {}, figure(value)))),
        ),
      ),
  );

/** The panel's markup is not known, so it comes in several that a front end might choose. */
export const usageVariants: Record<PanelVariant, Draw> = {
  cards,
  table,
  'definition-list': definitionList,
  progress,
  split,
  bare,
  renamed,
  'renamed-moved': renamedMoved,
};
