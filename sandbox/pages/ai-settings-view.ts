import { makeTranscript } from './conversation.ts';
import { el } from './dom.ts';
import { command } from './live.ts';
import { addOnsAddress } from './shell.ts';
import { usagePanel } from './usage-panel.ts';
import { redrawnView, type Scene, type ViewMaker } from './view.ts';

function settingsHead(scene: Scene, tab: '' | '/agents' | '/preview'): HTMLElement {
  const { speech } = scene;
  const base = `${addOnsAddress(scene)}/ai-assist/settings`;
  const link = (end: '' | '/agents' | '/preview', label: string): HTMLElement =>
    el('a', { href: `${base}${end}`, 'aria-current': end === tab ? 'page' : null }, label);
  return el(
    'div',
    { class: 'settings-head' },
    el('p', { class: 'crumbs' }, `${speech.say('addOns')} › AI Assist`),
    el('h1', {}, speech.say('settings')),
    el(
      'nav',
      { class: 'tabs' },
      link('', speech.say('messageUsage')),
      link('/agents', speech.say('aiAgents')),
      link('/preview', speech.say('preview')),
    ),
  );
}

/** AI Assist > Settings, first tab: the Message Usage panel. */
export const messageUsageView: ViewMaker = (scene) => {
  const panel = usagePanel(scene);
  return {
    root: el('main', { class: 'page' }, settingsHead(scene, ''), panel.root),
    update: panel.update,
  };
};

export const agentsView: ViewMaker = (scene) =>
  redrawnView(
    'page',
    (change) => change.kind === 'account',
    () => {
      const account = scene.live.account(scene.propertyId);
      return [
        settingsHead(scene, '/agents'),
        el(
          'div',
          { class: 'card ai-agent' },
          el('span', { class: 'avatar avatar-large', 'aria-hidden': 'true' }, '✦'),
          el('div', {}, el('h2', {}, account?.aiName ?? ''), el('p', {}, 'Answers in live chat')),
          el('span', { class: 'tag' }, 'Active'),
        ),
      ];
    },
  );

/** Trying the AI out. It looks like a conversation and costs nothing. */
export const previewView: ViewMaker = (scene) => {
  const { live, propertyId } = scene;
  const chat = live.world.previews.find((one) => one.propertyId === propertyId);
  const transcript = chat === undefined ? undefined : makeTranscript(chat, live.world.stage.habits);
  const field = el('input', { class: 'preview-input', placeholder: 'Try a question' });
  const form = el(
    'form',
    { class: 'composer-row' },
    field,
    el('button', { class: 'button' }, 'Ask'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text !== '') void command({ kind: 'preview', propertyId, text });
    field.value = '';
  });
  return {
    root: el(
      'main',
      { class: 'page' },
      settingsHead(scene, '/preview'),
      el(
        'section',
        { class: 'card preview' },
        el('p', { class: 'preview-note' }, 'Messages in the preview are not charged.'),
        transcript?.root ?? null,
        form,
      ),
    ),
    update: (change) => {
      if (change.kind === 'preview' && change.chat.propertyId === propertyId)
        transcript?.update(change.chat);
    },
  };
};
