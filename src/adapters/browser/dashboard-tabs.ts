import { browser } from 'wxt/browser';

export const DASHBOARD_ORIGIN = 'https://dashboard.tawk.to';
const DASHBOARD_PAGES = `${DASHBOARD_ORIGIN}/*`;
const SCRIPTS = ['/link.js', '/watcher.js'];

/** Ids of the open dashboard tabs, the last used first. */
export async function listDashboardTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: DASHBOARD_PAGES });
  return tabs
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** A frozen tab answers when it thaws, which may be never. */
const ANSWER_WITHIN_MS = 500;

/** The answer of a tab's watcher, or undefined when none listens there. */
export async function askTab(tabId: number, message: unknown): Promise<unknown> {
  const silence = new Promise<undefined>((done) => setTimeout(done, ANSWER_WITHIN_MS, undefined));
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, { frameId: 0 }), silence]);
  } catch (error) {
    // "Receiving end does not exist": a tab without a watcher is an answer, not a fault.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Brings the content scripts into the dashboard tabs that were open before they were installed. */
export async function injectWatchers(): Promise<void> {
  const tabs = await listDashboardTabs();
  await Promise.allSettled(
    tabs.flatMap((tabId) => SCRIPTS.map((file) => injectScript(tabId, file))),
  );
}

/** Runs one of the extension's own files in the top frame of a tab, in the isolated world. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [file],
  });
}

/** The same with a function, which may refer to nothing outside of itself; its answer. */
export async function askInTab(tabId: number, func: () => unknown): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  const [ran] = await browser.scripting.executeScript({ target, func });
  return ran?.result;
}

/** Shows the tab to the person, at another address where one is given. */
export async function showTab(tabId: number, url?: string): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true, ...(url !== undefined && { url }) });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The tab that the person looks at. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Where a dashboard tab is; null where it is gone, or at a place of which nothing may be known. */
export async function addressIn(tabId: number): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: DASHBOARD_PAGES });
  return tabs.find(({ id }) => id === tabId)?.url ?? null;
}

/** Leads a tab on, behind others too. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

export const closeTab = (tabId: number): Promise<void> => browser.tabs.remove(tabId);

/** Opens a dashboard page in a new tab and gives its id. */
export async function openTab(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url, active: true })).id;
}
