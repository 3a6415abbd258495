import type { Block } from './read-block.ts';

type Named = Block & { sender: string };
const isNamed = (block: Block): block is Named => block.sender !== null;

/**
 * A page may write a sender's name only above the first of several blocks, and it writes none above a
 * visitor's. A block without a name goes on with the last named sender's when it is drawn like one of
 * theirs, and the page draws a visitor in a way it never draws them; else it stays a visitor's. What
 * stands before the first name is a visitor's, and so is whatever is drawn like it.
 */
export function nameContinuations(
  blocks: ReadonlyMap<Element, Block>,
): ReadonlyMap<Element, Block> {
  const spoken = [...blocks.values()].filter(({ messages }) => messages.length > 0);
  if (spoken.every(isNamed)) return blocks;
  const looks = new Map<string, ReadonlySet<string>>();
  for (const { sender } of spoken.filter(isNamed)) {
    if (!looks.has(sender)) looks.set(sender, looksOf(sender, spoken));
  }
  const before = spoken.slice(0, spoken.findIndex(isNamed)).map(({ shape }) => shape);
  let last: string | null = null;
  const named = new Map<Element, Block>();
  for (const [element, block] of blocks) {
    if (block.messages.length > 0) last = block.sender ?? last;
    const goesOn =
      last !== null && looks.get(last)?.has(block.shape) && !before.includes(block.shape);
    named.set(element, goesOn ? { ...block, sender: last } : block);
    // Somebody else speaks: what follows without a name is theirs.
    if (block.messages.length > 0 && block.sender === null && !goesOn) last = null;
  }
  return named;
}

const classesOf = ({ shape }: Block): readonly string[] => shape.split(/\s+/);

/** How a sender's blocks are drawn; nothing while no visitor may be drawn differently. */
function looksOf(sender: string, spoken: readonly Block[]): ReadonlySet<string> {
  const own = spoken.filter((block) => block.sender === sender);
  const marks = new Set(own.flatMap(classesOf));
  const isOther = (block: Block) =>
    block.sender === null && classesOf(block).some((name) => !marks.has(name));
  return new Set(spoken.some(isOther) ? own.map(({ shape }) => shape) : []);
}
