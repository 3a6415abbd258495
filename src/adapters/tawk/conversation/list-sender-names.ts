import { findAll } from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
import { blocksOf, conversationsIn, readSender, selectors } from './read-block.ts';
import type { Layout } from '../visibility.ts';
import type { SenderOnScreen } from './read-block.ts';

const mostNames = 200;

/** The names of senders in the conversations on screen; a name in somebody's message is none. */
export function listSenderNames(document: Document, layout: Layout): readonly SenderOnScreen[] {
  const conversations = findAll(document, selectors.roots).flatMap(conversationsIn);
  return conversations
    .flatMap((conversation) => blocksOf(conversation))
    .flatMap((block) => readSender(block) ?? [])
    .filter(({ element }) => isShown(element, layout))
    .slice(-mostNames);
}
