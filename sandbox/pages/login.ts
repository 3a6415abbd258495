import type { Role } from '../protocol.ts';
import { el } from './dom.ts';
import { command } from './live.ts';
import { practiceBanner } from './practice.ts';

async function signIn(role: Role): Promise<void> {
  await command({ kind: 'sign-in', role });
  location.assign(`/${location.hash}`);
}

const choice = (role: Role, title: string, text: string): HTMLElement =>
  el(
    'button',
    { class: 'login-choice', onclick: () => void signIn(role) },
    el('strong', {}, title),
    el('span', {}, text),
  );

document
  .querySelector('#app')
  ?.replaceChildren(
    practiceBanner(),
    el(
      'main',
      { class: 'login' },
      el(
        'div',
        { class: 'login-card' },
        el('img', { src: '/practice/pages/icon.svg', alt: '', width: '44', height: '44' }),
        el('h1', {}, 'Sign in to the helpdesk'),
        el('p', {}, 'No password here. Choose whose eyes you want to see with.'),
        choice(
          'admin',
          'Sign in as an admin',
          'Opens Add-ons, AI Assist, billing and all properties.',
        ),
        choice('agent', 'Sign in as an agent', 'Answers chats. No Add-ons, no billing.'),
      ),
    ),
  );
