import { drawing, el } from './dom.ts';
import { command } from './live.ts';
import { practiceBanner, practiceStrip } from './practice.ts';
import type { Scene } from './view.ts';
import type { Word } from './words.ts';

interface NavigationItem {
  word: Word;
  address: string;
  /** Which routes light it up. */
  lit: RegExp;
  path: string;
  adminsOnly: boolean;
}

export function addOnsAddress(scene: Scene): string {
  const bare = scene.live.world.stage.addressVariant === 'without-property';
  return bare ? '#/addons' : `#/addons/${scene.propertyId}`;
}

const speechBubble = 'M3 4.5h14v9H9l-4 3.5v-3.5H3z';

function navigationItems(scene: Scene): NavigationItem[] {
  const id = scene.propertyId;
  const open = { adminsOnly: false };
  const guarded = { adminsOnly: true };
  return [
    {
      word: 'home',
      address: `#/dashboard/${id}`,
      lit: /^dashboard/,
      path: 'M3 9.5 10 3l7 6.5V17H3z',
      ...open,
    },
    { word: 'chats', address: '#/chat', lit: /^chat/, path: speechBubble, ...open },
    {
      word: 'monitoring',
      address: '#/monitoring',
      lit: /^monitoring/,
      path: 'M2 10c4-7 12-7 16 0-4 7-12 7-16 0zm5.5 0a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
      ...open,
    },
    {
      word: 'inbox',
      address: `#/inbox/${id}/all`,
      lit: /^inbox/,
      path: 'M3 11h4l1.5 2.5h3L13 11h4v6H3zm0 0 2-8h10l2 8',
      ...open,
    },
    {
      word: 'reporting',
      address: `#/reporting/${id}`,
      lit: /^reporting/,
      path: 'M4 17V9m4 8V4m4 13v-6m4 6V7',
      ...open,
    },
    {
      word: 'addOns',
      address: addOnsAddress(scene),
      lit: /^addons/,
      path: 'M3 3h5v5H3zm9 0h5v5h-5zM3 12h5v5H3zm11.5 0v5M12 14.5h5',
      ...guarded,
    },
    {
      word: 'administration',
      address: `#/admin/${id}`,
      lit: /^admin/,
      path: 'M3 6h8m4 0h2M3 14h2m4 0h8M11 4v4m-6 4v4',
      ...guarded,
    },
  ];
}

function topNavigation(scene: Scene): HTMLElement {
  const { stage, chats } = scene.live.world;
  const unseen = chats.filter((chat) => chat.endedAt === null && chat.unseen > 0).length;
  const items = navigationItems(scene)
    .filter((item) => stage.signedInAs === 'admin' || !item.adminsOnly)
    .map((item) =>
      el(
        'a',
        {
          class: 'top-navigation__item',
          href: item.address,
          'aria-current': item.lit.test(scene.route.pattern) ? 'page' : null,
        },
        drawing(item.path),
        el('span', {}, scene.speech.say(item.word)),
        item.word === 'chats' && unseen > 0
          ? el('i', { class: 'nav-count' }, String(unseen))
          : null,
      ),
    );
  return el(
    'header',
    { class: 'top-navigation' },
    el('img', { src: '/practice/pages/icon.svg', alt: '', width: '28', height: '28' }),
    el('nav', {}, ...items),
    propertySelector(scene),
    accountMenu(scene),
  );
}

/** Switches the property within the page one is on, where the address can carry it. */
function propertySelector(scene: Scene): HTMLElement {
  const options = scene.live.world.accounts.map((account) =>
    el(
      'option',
      { value: account.propertyId, selected: account.propertyId === scene.propertyId },
      account.name,
    ),
  );
  const select = el('select', { class: 'property-selector', 'aria-label': 'Property' }, ...options);
  select.addEventListener('change', () => selectProperty(scene, select.value));
  return select;
}

function selectProperty(scene: Scene, propertyId: string): void {
  sessionStorage.setItem('practice.property', propertyId);
  if (scene.route.propertyId === null) dispatchEvent(new HashChangeEvent('hashchange'));
  else if (scene.route.chatId === null)
    location.hash = location.hash.replace(scene.route.propertyId, propertyId);
  else location.hash = `#/inbox/${propertyId}/all`;
}

function accountMenu(scene: Scene): HTMLElement {
  const role = scene.live.world.stage.signedInAs === 'admin' ? 'Admin' : 'Agent';
  return el(
    'details',
    { class: 'account-menu' },
    el('summary', { 'aria-label': role }, el('span', { class: 'avatar' }, role.slice(0, 1)), role),
    el(
      'button',
      { type: 'button', onclick: () => void command({ kind: 'sign-out' }) },
      scene.speech.say('signOut'),
    ),
  );
}

/** Banner, navigation, page, practice strip. Only the navigation follows the world. */
export function makeShell(scene: Scene, page: HTMLElement): { parts: Node[]; update(): void } {
  let navigation = topNavigation(scene);
  const selectorText = (): string =>
    JSON.stringify(scene.live.world.accounts.map((account) => account.name)) +
    scene.live.world.chats.filter((chat) => chat.endedAt === null && chat.unseen > 0).length;
  let drawn = selectorText();
  return {
    parts: [practiceBanner(), navigation, page, practiceStrip(scene)],
    update: () => {
      if (selectorText() === drawn) return;
      drawn = selectorText();
      const next = topNavigation(scene);
      navigation.replaceWith(next);
      navigation = next;
    },
  };
}
