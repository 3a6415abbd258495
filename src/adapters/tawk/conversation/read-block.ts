import {
  attributeOf,
  closestTo,
  contains,
  findAll,
  findFirst,
  parentElementOf,
  textBelow,
} from '../safe-dom.ts';

/** The dashboard's vocabulary of a conversation, as public user scripts of 2026 found it. */
export const selectors = {
  roots: '#active-chats, .split-view-conversation',
  conversation: '.tawk-smooth-scroll',
  block: '[id^="blockId-"]',
  message: '.tawk-message',
  logLine: '.tawk-log-message-text',
  sender: '.tawk-text-grey-2.tawk-text-regular-1',
  time: '.tawk-time',
  smartReply: '.tawk-smart-reply',
} as const;

export type BlockMessage = {
  ordinal: number;
  time: string;
  text: string;
  mark: 'smart_reply' | 'ai_command' | null;
};
export type Block = {
  id: string | null;
  sender: string | null;
  messages: readonly BlockMessage[];
  /** The classes from the block down to its first message: what the page draws a side with. */
  shape: string;
};

const longest = { id: 100, sender: 80, text: 2000, time: 24, shape: 2000 };
const mostMessages = 500;

/** HH:MM on a 24 hour clock; what cannot be read as a time is ''. */
export function readClockTime(text: string): string {
  const match = /(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*([ap])?\.?m?/i.exec(text);
  if (match === null) return '';
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${match[2] ?? ''}`;
}

const outsideMessages = (found: readonly Element[]): Element[] =>
  found.filter((element) => closestTo(element, selectors.message) === null);

const outermost = (found: readonly Element[]): Element[] =>
  found.filter((element) => {
    const parent = parentElementOf(element);
    return parent === null || closestTo(parent, selectors.message) === null;
  });

const messagesOf = (block: Element): Element[] =>
  outermost(findAll(block, selectors.message)).slice(0, mostMessages);

const markedBy = [
  ['smart_reply', `${selectors.smartReply}, [aria-label="Smart Reply"], [title="Smart Reply"]`],
  ['ai_command', '[aria-label="AI Command"], [title="AI Command"]'],
] as const;

const anyMark = markedBy.map(([, selector]) => selector).join();

/** A mark inside the message is the sender's own text, and one to press is an offer: neither is a mark. */
function readMark(block: Element): BlockMessage['mark'] {
  if (findFirst(block, anyMark) === null) return null;
  for (const [mark, selector] of markedBy) {
    const found = outsideMessages(findAll(block, selector));
    if (found.some((one) => closestTo(one, 'button, [role="button"], a') === null)) return mark;
  }
  return null;
}

function readTimes(block: Element, count: number): readonly string[] {
  const times = outsideMessages(findAll(block, selectors.time)).map((element) =>
    readClockTime(textBelow(element, longest.time)),
  );
  return Array.from({ length: count }, (_, index) =>
    times.length === count ? (times[index] ?? '') : (times[0] ?? ''),
  );
}

function readShape(block: Element, body: Element | undefined): string {
  let shape = '';
  for (let at = body ?? null; at !== null; at = at === block ? null : parentElementOf(at)) {
    shape += `${attributeOf(at, 'class') ?? ''} `;
  }
  return shape.slice(0, longest.shape);
}

/** A block without a message is a log line and has an empty list. */
export function readBlock(element: Element): Block {
  const bodies = messagesOf(element);
  const times = readTimes(element, bodies.length);
  const mark = readMark(element);
  const name = outsideMessages(findAll(element, selectors.sender))[0];
  const sender = name === undefined ? '' : textBelow(name, longest.sender);
  return {
    id: attributeOf(element, 'id')?.slice('blockId-'.length, longest.id) ?? null,
    sender: sender === '' ? null : sender,
    shape: readShape(element, bodies[0]),
    messages: bodies.map((body, ordinal) => ({
      ordinal,
      time: times[ordinal] ?? '',
      text: textBelow(body, longest.text),
      mark,
    })),
  };
}

/** Blocks in order; one that stands inside a message is somebody's text, not a block. */
export const blocksOf = (conversation: Element, last = Infinity): Element[] =>
  outsideMessages(findAll(conversation, selectors.block).slice(-last));

const idLike = /^[0-9a-f-]{16,}$|\d{8,}/i;

/**
 * Tells conversations apart, the same in every tab: the chat id of the address, else an id that the page
 * gives the conversation, else '' (the caller takes the conversation's first message).
 */
export function readConversationId(conversation: Element, hash: string): string {
  const inAddress = /\/chat\/([0-9a-z-]{8,64})/i.exec(hash)?.[1];
  if (inAddress !== undefined) return inAddress;
  const root = closestTo(conversation, selectors.roots);
  for (let at: Element | null = conversation; at !== null; at = parentElementOf(at)) {
    for (const name of [
      'data-chat-id',
      'data-conversation-id',
      'data-visitor-id',
      'data-id',
      'id',
    ]) {
      const id = attributeOf(at, name) ?? '';
      if (idLike.test(id)) return id.slice(0, longest.id);
    }
    if (at === root || root === null || !contains(root, at)) return '';
  }
  return '';
}

export const conversationsIn = (root: Element): Element[] => findAll(root, selectors.conversation);
