import type { AccountView } from '../protocol.ts';
import { el } from './dom.ts';
import { command } from './live.ts';
import { addOnsAddress } from './shell.ts';
import { redrawnView, type Scene, type View, type ViewMaker } from './view.ts';
import type { Speech } from './words.ts';

const step = 1000;
const paymentMs = 900;
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** tawk.to help centre, 2026: new balance = purchase quantity - excess usage. */
const newBalance = (quantity: number, account: AccountView): number => quantity - account.excess;

function quantityField(speech: Speech, changed: (quantity: number) => void): HTMLElement {
  const input = el('input', { type: 'text', inputmode: 'numeric', readonly: true, id: 'quantity' });
  let quantity = step;
  const set = (next: number): void => {
    quantity = Math.max(step, next);
    input.value = speech.figure(quantity);
    changed(quantity);
  };
  const button = (label: string, name: string, change: number): HTMLElement =>
    el(
      'button',
      { type: 'button', 'aria-label': name, onclick: () => set(quantity + change) },
      label,
    );
  set(step);
  return el(
    'div',
    { class: 'stepper' },
    button('−', 'Less', -step),
    input,
    button('+', 'More', step),
  );
}

function paymentMethods(speech: Speech): HTMLElement {
  const method = (value: string, text: string, checked: boolean): HTMLElement =>
    el(
      'label',
      { class: 'method' },
      el('input', { type: 'radio', name: 'method', value, checked }),
      text,
    );
  return el(
    'fieldset',
    {},
    el('legend', {}, speech.say('paymentMethod')),
    method('card', 'Practice card ending in 0000', true),
    method('paypal', 'PayPal (practice)', false),
  );
}

function upgradeOnly(): View {
  return redrawnView(
    'page',
    () => false,
    () => [
      el(
        'div',
        { class: 'card empty' },
        el('h1', {}, 'The Hobby plan cannot buy message credits'),
        el('p', {}, 'Upgrade to Growth, Business or Enterprise to buy packs of 1,000.'),
      ),
    ],
  );
}

const receiptOf = (scene: Scene, quantity: number): HTMLElement =>
  el(
    'div',
    { class: 'card empty' },
    el('h1', {}, 'Payment received'),
    el('p', {}, `${scene.speech.figure(quantity)} message credits were bought.`),
    el(
      'a',
      { class: 'button', href: `${addOnsAddress(scene)}/ai-assist/settings` },
      scene.speech.say('messageUsage'),
    ),
  );

/** Purchase message credits. The payment is a dummy; the account is topped up all the same. */
export const purchaseView: ViewMaker = (scene) => {
  const { speech, live, propertyId } = scene;
  const account = live.account(propertyId);
  if (account === undefined || account.plan === 'hobby') return upgradeOnly();
  let quantity = step;
  const balance = el('output', { for: 'quantity' });
  const price = el('span', { class: 'purchase-price' });
  const showSums = (): void => {
    const now = live.account(propertyId) ?? account;
    balance.textContent = speech.figure(newBalance(quantity, now));
    price.textContent = money.format(quantity * now.pricePerMessage);
  };
  const root = el('main', { class: 'page' });
  const pay = el('button', { type: 'button', class: 'button' }, speech.say('topUpNow'));
  pay.addEventListener('click', () => {
    pay.disabled = true;
    setTimeout(() => {
      void command({ kind: 'buy', propertyId, quantity }).then((outcome) => {
        if (outcome.ok) root.replaceChildren(receiptOf(scene, quantity));
        else pay.disabled = false;
      });
    }, paymentMs);
  });
  const field = quantityField(speech, (next) => {
    quantity = next;
    showSums();
  });
  root.append(
    el('p', { class: 'crumbs' }, `${speech.say('addOns')} › AI Assist › ${speech.say('settings')}`),
    el('h1', {}, speech.say('purchaseTitle')),
    el(
      'div',
      { class: 'card purchase' },
      el('label', { for: 'quantity' }, speech.say('purchaseQuantity')),
      field,
      el('p', { class: 'purchase-line' }, el('span', {}, speech.say('newBalance')), balance),
      paymentMethods(speech),
      el('p', { class: 'purchase-line' }, el('span', {}, speech.say('total')), price),
      pay,
    ),
  );
  return {
    root,
    update: (change) => {
      if (change.kind === 'account') showSums();
    },
  };
};
