import type { AccountView, Fault } from '../protocol.ts';
import { el } from './dom.ts';
import { addOnsAddress } from './shell.ts';
import { drawHistory } from './usage-history.ts';
import { usageVariants } from './usage-variants.ts';
import type { Scene, View } from './view.ts';

/** A panel shows zeros for this long before the figures come. */
const loadingFlashMs = 400;

const zeros = (account: AccountView): AccountView => ({
  ...account,
  allotment: 0,
  subscription: 0,
  purchased: 0,
  excess: 0,
  history: [],
});

function topUpButton(scene: Scene, account: AccountView): HTMLElement {
  const { say } = scene.speech;
  return account.plan === 'hobby'
    ? el('span', { class: 'button is-quiet' }, say('upgrade'))
    : el(
        'a',
        { class: 'button', href: `${addOnsAddress(scene)}/ai-assist/purchase` },
        say('topUp'),
      );
}

const isRenamed = ({ live }: Scene): boolean => live.world.stage.panelVariant.startsWith('renamed');

function panelHead(scene: Scene, account: AccountView): HTMLElement {
  const { say, date } = scene.speech;
  const plan = account.plan.slice(0, 1).toUpperCase() + account.plan.slice(1);
  return el(
    'div',
    { class: 'usage-head' },
    el(
      'div',
      {},
      el('h2', {}, isRenamed(scene) ? 'Your answers' : say('messageUsage')),
      el('p', { class: 'usage-plan' }, `${say('plan')}: ${plan}`),
      el(
        'p',
        { class: 'usage-reset' },
        isRenamed(scene)
          ? `Starts over on ${date(account.resetAt)}`
          : say('resetsOn', { date: date(account.resetAt) }),
      ),
    ),
    topUpButton(scene, account),
  );
}

/** A second figure beside the true one, with two digits swapped. */
function contradiction(scene: Scene, account: AccountView): HTMLElement {
  const { say, figure } = scene.speech;
  return el(
    'p',
    { class: 'usage-note' },
    say('messagesLeft', { left: figure(account.spendable + 63) }),
  );
}

function drawFigures(scene: Scene, account: AccountView, fault: Fault | null): Node[] {
  if (fault === 'half-rendered')
    return [
      el('h3', {}, scene.speech.say('creditBreakdown')),
      el('div', { class: 'skeleton' }),
      el('p', {}, scene.speech.say('subscriptionCredits')),
      el('div', { class: 'skeleton' }),
    ];
  const variant = usageVariants[scene.live.world.stage.panelVariant];
  return [
    variant(scene.speech, account),
    ...(fault === 'contradiction' ? [contradiction(scene, account)] : []),
    ...drawHistory(scene.speech, account),
  ];
}

/** The Message Usage panel: a flash of zeros, then figures that follow the account. */
export function usagePanel(scene: Scene): View {
  const { fault } = scene.live.world.stage;
  const root = el('section', { class: 'card usage-panel' });
  let loading = true;
  const draw = (): void => {
    const account = scene.live.account(scene.propertyId);
    if (account === undefined || fault === 'panel-missing') return;
    const shown = loading ? zeros(account) : account;
    root.classList.toggle('is-loading', loading);
    root.replaceChildren(panelHead(scene, account), ...drawFigures(scene, shown, fault));
  };
  draw();
  if (fault !== 'skeleton')
    setTimeout(() => {
      loading = false;
      draw();
    }, loadingFlashMs);
  return {
    root,
    update: (change) => {
      if (change.kind === 'account' && change.account.propertyId === scene.propertyId) draw();
    },
  };
}
