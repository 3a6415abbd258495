import type { Language } from '../protocol.ts';
import { el } from './dom.ts';
import { command } from './live.ts';
import type { Scene } from './view.ts';

/** Stands on every page, in every language of the dashboard. */
export const practiceBanner = (): HTMLElement =>
  el(
    'aside',
    { class: 'practice-banner', lang: 'en', dir: 'ltr' },
    el('strong', {}, 'Practice dashboard'),
    ' with invented figures. It runs on this computer only and is not affiliated with tawk.to.',
  );

const languages: Record<Language, string> = { en: 'English', de: 'Deutsch', ar: 'العربية' };

const action = (label: string, title: string, run: () => void): HTMLElement =>
  el('button', { class: 'practice-action', type: 'button', title, onclick: run }, label);

function languageChoice(current: Language): HTMLElement {
  const options = Object.entries(languages).map(([language, name]) =>
    el('option', { value: language, selected: language === current }, name),
  );
  const select = el('select', { class: 'practice-language', 'aria-label': 'Language' }, ...options);
  select.addEventListener('change', () => {
    void command({ kind: 'set-language', language: select.value as Language });
  });
  return select;
}

/** The prompter's box: what a person can let happen in the practice world. */
export function practiceStrip(scene: Scene): HTMLElement {
  const { propertyId } = scene;
  const name = scene.live.account(propertyId)?.name ?? '';
  return el(
    'footer',
    { class: 'practice-strip', lang: 'en', dir: 'ltr' },
    el('span', { class: 'practice-label' }, `Practice with ${name}:`),
    action('A visitor asks', 'A question in a live chat; the AI answers', () => {
      void command({ kind: 'visitor-asks', propertyId });
    }),
    action('Play a day', 'A working day of all properties within a minute', () => {
      void command({ kind: 'play-day' });
    }),
    action('25 go elsewhere', 'Credits spent where nobody here looks: email, WhatsApp', () => {
      void command({ kind: 'spend-unseen', propertyId, quantity: 25 });
    }),
    action('Top up arrived', 'A colleague bought 1,000', () => {
      void command({ kind: 'top-up', propertyId, quantity: 1000 });
    }),
    el('span', { class: 'practice-space' }),
    languageChoice(scene.live.world.stage.language),
  );
}
