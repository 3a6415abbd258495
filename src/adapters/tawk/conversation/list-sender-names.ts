import { findAll, textBelow } from '../safe-dom.ts';
import { isShown } from '../visibility.ts';
import { blocksOf, conversationsIn, readBlock, selectors } from './read-block.ts';
import type { Layout } from '../visibility.ts';

export type SenderOnScreen = { name: string; element: Element };

const mostNames = 200;

/** The names of senders in the conversations on screen; a name in somebody's message is none. */
export function listSenderNames(document: Document, layout: Layout): readonly SenderOnScreen[] {
  const conversations = findAll(document, selectors.roots).flatMap(conversationsIn);
  return conversations
    .flatMap((conversation) => blocksOf(conversation))
    .flatMap((block) => {
      const { sender } = readBlock(block);
      const element = findAll(block, selectors.sender).find((one) => textBelow(one) === sender);
      return sender === null || element === undefined ? [] : [{ name: sender, element }];
    })
    .filter(({ element }) => isShown(element, layout))
    .slice(-mostNames);
}
