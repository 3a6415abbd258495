import {
  attributeOf,
  closestTo,
  contains,
  findAll,
  findFirst,
  matches,
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
  sender: '.tawk-text-grey-2.tawk-text-regular-1:not(.tawk-time)',
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
  /** What it says where it is a log line, else ''. */
  log: string;
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

const aiCommand = '[aria-label="AI Command"], [title="AI Command"]';
const parts = `${selectors.message}, ${selectors.smartReply}, [aria-label="Smart Reply"], [title="Smart Reply"], ${aiCommand}`;

type Body = { element: Element; text: string; mark: BlockMessage['mark'] };

/**
 * Dots that say that somebody is typing are no message. A mark is of the message before it; one inside a
 * message is the sender's own text, and one to press is an offer.
 */
function readBodies(block: Element): Body[] {
  const bodies: Body[] = [];
  let mark: Body['mark'] = null;
  for (const element of outermost(findAll(block, parts))) {
    if (matches(element, selectors.message)) {
      const text = textBelow(element, longest.text);
      if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) && !findFirst(element, 'img'))
        continue;
      bodies.push({ element, text, mark });
      mark = null;
    } else if (closestTo(element, 'button, [role="button"], a') === null) {
      mark = matches(element, aiCommand) ? 'ai_command' : 'smart_reply';
      const before = bodies.at(-1);
      if (before) [before.mark, mark] = [mark, null];
    }
  }
  return bodies.slice(0, mostMessages);
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

export type SenderOnScreen = { name: string; element: Element };

/** Null for a visitor: the page writes no name. */
export function readSender(block: Element): SenderOnScreen | null {
  const [element] = outsideMessages(findAll(block, selectors.sender));
  const name = element === undefined ? '' : textBelow(element, longest.sender);
  return element === undefined || name === '' ? null : { name, element };
}

export const idOf = (block: Element): string | null =>
  attributeOf(block, 'id')?.slice('blockId-'.length, longest.id) ?? null;

/** A block without a message is a log line and has an empty list. */
export function readBlock(element: Element): Block {
  const bodies = readBodies(element);
  const times = readTimes(element, bodies.length);
  const line = findFirst(element, selectors.logLine);
  return {
    id: idOf(element),
    sender: readSender(element)?.name ?? null,
    shape: readShape(element, bodies[0]?.element),
    log: line === null ? '' : textBelow(line),
    messages: bodies.map(({ text, mark }, ordinal) => ({
      ordinal,
      time: times[ordinal] ?? '',
      text,
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
