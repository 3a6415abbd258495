import { el } from './dom.ts';

type DraftOrigin = 'agent' | 'smart_reply' | 'ai_command';

export interface Composer {
  parts: HTMLElement[];
  setEnded(ended: boolean): void;
}

const suggestions = [
  'Thank you for waiting. I have checked your order and everything is in place.',
  'I am sorry about the trouble. I have started the refund for you.',
  'Yes, that works. I will send you the details by email.',
];

const aiCommands: Record<string, (draft: string) => string> = {
  'Make it friendlier': (draft) => `Thank you for your patience! ${draft} Have a lovely day.`,
  'Make it shorter': (draft) => `${draft.split(/[.!?]/)[0] ?? draft}.`,
  'Fix grammar': (draft) => `${draft.slice(0, 1).toUpperCase()}${draft.slice(1).trim()}.`,
};

let suggestionNumber = 0;

function nextSuggestion(): string {
  suggestionNumber += 1;
  return suggestions[suggestionNumber % suggestions.length] ?? '';
}

function commandMenu(apply: (rewrite: (draft: string) => string) => void): HTMLElement {
  const menu = el('details', { class: 'ai-command' }, el('summary', {}, '⌘ AI Command'));
  for (const [label, rewrite] of Object.entries(aiCommands)) {
    const choose = (): void => {
      menu.open = false;
      apply(rewrite);
    };
    menu.append(el('button', { type: 'button', onclick: choose }, label));
  }
  return menu;
}

/** The bar, the editable field and Send. What is sent remembers whether the AI wrote it. */
export function makeComposer(send: (from: DraftOrigin, text: string) => void): Composer {
  let origin: DraftOrigin = 'agent';
  const field = el('div', {
    class: 'tawk-message-input',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Message',
    'data-placeholder': 'Write a message',
  });
  const setDraft = (from: DraftOrigin, text: string): void => {
    origin = from;
    field.textContent = text;
    field.focus();
  };
  const submit = (): void => {
    const text = field.textContent.trim();
    if (text === '') return;
    send(origin, text);
    origin = 'agent';
    field.replaceChildren();
  };
  field.addEventListener('input', () => {
    if (field.textContent.trim() === '') origin = 'agent';
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  });
  const suggest = (): void => setDraft('smart_reply', nextSuggestion());
  const bar = el(
    'div',
    { class: 'tawk-message-input-header' },
    el('button', { type: 'button', class: 'tawk-smart-reply', onclick: suggest }, '✦ Smart Reply'),
    commandMenu((rewrite) => {
      const draft = field.textContent.trim();
      if (draft !== '') setDraft('ai_command', rewrite(draft));
    }),
  );
  const button = el(
    'button',
    { type: 'button', class: 'tawk-message-send', onclick: submit },
    'Send',
  );
  const row = el('div', { class: 'composer-row' }, field, button);
  return {
    parts: [bar, row],
    setEnded: (ended) => {
      bar.classList.toggle('is-ended', ended);
      field.style.display = ended ? 'none' : '';
      button.hidden = ended;
    },
  };
}
