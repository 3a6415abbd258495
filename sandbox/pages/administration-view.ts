import { el } from './dom.ts';
import { redrawnView, type ViewMaker } from './view.ts';

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** What a plain agent sees at an admin's address. */
export const noAccessView: ViewMaker = () =>
  redrawnView(
    'page',
    () => false,
    () => [
      el(
        'div',
        { class: 'card empty' },
        el('h1', {}, 'You do not have access to this page'),
        el('p', {}, 'Only admins of this property can open it. Ask an admin of your team.'),
        el('a', { class: 'button', href: '#/chat' }, 'Back to Chats'),
      ),
    ],
  );

export const administrationView: ViewMaker = ({ live, propertyId, speech }) =>
  redrawnView(
    'page',
    (change) => change.kind === 'account',
    () => {
      const account = live.account(propertyId);
      return [
        el('h1', {}, speech.say('administration')),
        el('p', { class: 'page-lead' }, account?.name ?? ''),
        el(
          'div',
          { class: 'card shortcuts' },
          el('h2', {}, 'Property'),
          el('a', { href: `#/admin/${propertyId}/channels/chat-widget` }, 'Chat widget'),
          el('h2', {}, speech.say('billing')),
          el('a', { href: `#/admin/${propertyId}/billing` }, speech.say('receipts')),
        ),
      ];
    },
  );

/** Administration > Billing > Purchases and Invoices. */
export const billingView: ViewMaker = ({ live, propertyId, speech }) =>
  redrawnView(
    'page',
    (change) => change.kind === 'account',
    () => {
      const receipts = live.account(propertyId)?.receipts ?? [];
      const rows = receipts.map((receipt) =>
        el(
          'tr',
          {},
          el('td', {}, speech.date(receipt.at)),
          el('td', {}, receipt.description),
          el('td', {}, receipt.id),
          el('td', {}, money.format(receipt.amount)),
          el('td', {}, el('span', { class: 'tag' }, 'Paid')),
        ),
      );
      const head = ['Date', 'Description', 'Invoice', 'Amount', 'Status'].map((label) =>
        el('th', {}, label),
      );
      return [
        el('p', { class: 'crumbs' }, `${speech.say('administration')} › ${speech.say('billing')}`),
        el('h1', {}, speech.say('receipts')),
        receipts.length === 0
          ? el('p', { class: 'page-lead' }, 'Nothing was bought here yet.')
          : el(
              'table',
              { class: 'card table' },
              el('thead', {}, el('tr', {}, ...head)),
              el('tbody', {}, ...rows),
            ),
      ];
    },
  );
