import type { CDPSession, Page } from 'playwright-core';
import { waitUntil } from './stage.ts';

type Node = {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
};

/** The closed shadow root is open to a debugger only: not to the page, and not to a test in it. */
async function withMeter<Answer>(
  page: Page,
  work: (nodes: Node[], session: CDPSession) => Promise<Answer>,
): Promise<Answer> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodes: Node[] = [];
  const collect = (node: Node, inside: boolean): void => {
    const within = inside || node.nodeName === 'CREDIT-METER';
    if (within) nodes.push(node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      collect(child, within);
    }
  };
  collect(root as Node, false);
  try {
    return await work(nodes, session);
  } finally {
    await session.detach();
  }
}

/** All that the pill and the guide say in this tab, hidden or not. */
export const readMeter = (page: Page): Promise<string> =>
  withMeter(page, async (nodes) =>
    nodes
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ nodeValue }) => nodeValue)
      .join(' '),
  );

export const meterSays = (page: Page, words: string) =>
  waitUntil(async () => (await readMeter(page)).includes(words), `the meter to say: ${words}`);

const textOf = (node: Node): string => node.nodeValue + (node.children ?? []).map(textOf).join(' ');

/** A sign has no text: its name is what a screen reader says. */
const isNamed = (node: Node, label: string): boolean =>
  textOf(node) === label || node.attributes?.[node.attributes.indexOf('aria-label') + 1] === label;

const findButton = (nodes: Node[], label: string): Node | undefined =>
  nodes.find((node) => node.nodeName === 'BUTTON' && isNamed(node, label));

/** Presses a button of the meter as a hand does: at its place on the screen. */
export async function pressInMeter(page: Page, label: string): Promise<void> {
  await waitUntil(
    () => withMeter(page, async (nodes) => findButton(nodes, label) !== undefined),
    `the meter's button “${label}”`,
  );
  const place = await withMeter(page, async (nodes, session) => {
    const button = findButton(nodes, label);
    if (!button) throw new Error(`The meter has no button “${label}”`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0] = model.content;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  });
  await page.mouse.click(place.x, place.y);
}
