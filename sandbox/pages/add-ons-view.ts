import { el } from './dom.ts';
import { addOnsAddress } from './shell.ts';
import { redrawnView, type ViewMaker } from './view.ts';

const addOn = (name: string, text: string, action: HTMLElement): HTMLElement =>
  el('div', { class: 'card add-on' }, el('h2', {}, name), el('p', {}, text), action);

export const addOnsView: ViewMaker = (scene) =>
  redrawnView(
    'page',
    () => false,
    () => {
      const { speech } = scene;
      const settings = el(
        'a',
        { class: 'button', href: `${addOnsAddress(scene)}/ai-assist/settings` },
        speech.say('settings'),
      );
      const learn = (): HTMLElement => el('span', { class: 'button is-quiet' }, 'Not added');
      return [
        el('h1', {}, speech.say('addOns')),
        el(
          'div',
          { class: 'tiles' },
          addOn('AI Assist', 'Answers visitors, suggests replies, rewrites drafts.', settings),
          addOn('Video and voice', 'Talk to a visitor from the chat.', learn()),
          addOn('Remove branding', 'Your own name on the widget.', learn()),
        ),
      ];
    },
  );
