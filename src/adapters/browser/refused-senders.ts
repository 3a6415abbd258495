import { browser } from 'wxt/browser';

const KEY = 'refused-senders';

/** Senders that the person said are no AI: kept until the browser closes, never on disk. */
export async function readRefusedSenders(): Promise<string[]> {
  const { [KEY]: names } = await browser.storage.session.get(KEY);
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

export async function refuseSender(name: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...(await readRefusedSenders()), name] });
}
