import type { Block, Chat, Habits, Voice } from '../protocol.ts';
import { el } from './dom.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Random part of ids that are made when drawn: every tab has its own. */
const tabMark = Math.random().toString(36).slice(2, 8);
let drawnBlocks = 0;

function blockId(block: Block, habits: Habits): string {
  if (habits.blockIds === 'stamped') return block.id;
  drawnBlocks += 1;
  return `blockId-${tabMark}-${drawnBlocks}`;
}

const timeOf = (block: Block): HTMLElement =>
  el('span', { class: 'tawk-time tawk-text-grey-2' }, clock.format(block.at));

function logBlock(block: Block, id: string): HTMLElement {
  const lines = block.messages.map((message) =>
    el('span', { class: 'tawk-log-message-text' }, message.text),
  );
  return el('div', { id, class: 'block block-log' }, ...lines, timeOf(block));
}

const marks: Partial<Record<Voice, string>> = {
  smart_reply: 'Smart Reply',
  ai_command: 'AI Command',
};

function markOf({ voice }: Block, { marksHelp }: Habits): HTMLElement | null {
  const mark = marks[voice];
  return marksHelp && mark !== undefined
    ? el('span', { class: 'mark', role: 'img', 'aria-label': mark }, '✦')
    : null;
}

function spokenBlock(
  block: Block,
  id: string,
  name: string | null,
  mark: HTMLElement | null,
): HTMLElement {
  const messages = block.messages.map((message) =>
    el('div', { class: 'tawk-message' }, message.text),
  );
  const initial = block.side === 'ai' ? '✦' : (block.sender ?? 'V').slice(0, 1);
  return el(
    'div',
    { id, class: `block block-${block.side}` },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, initial),
    el(
      'div',
      { class: 'block-body tawk-flex' },
      name === null ? null : el('span', { class: 'tawk-text-grey-2 tawk-text-regular-1' }, name),
      ...messages,
      mark,
      timeOf(block),
    ),
  );
}

/** Draws the newest `limit` blocks; every call makes new elements, as the dashboard re-renders. */
export function drawBlocks(chat: Chat, habits: Habits, limit: number): HTMLElement[] {
  const shown = chat.blocks.slice(-limit);
  let previousSender: string | null = null;
  return shown.map((block) => {
    const id = blockId(block, habits);
    if (block.side === 'log') return logBlock(block, id);
    const repeated = habits.namesOnlyOnce && block.sender === previousSender;
    previousSender = block.sender;
    return spokenBlock(block, id, repeated ? null : block.sender, markOf(block, habits));
  });
}
