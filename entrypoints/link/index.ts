import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The first of a flood is told of, before the page shows whose home it is; then only the last. */
const APART_MS = 300;
const RETRY_MS = 1_000;
const LONGEST_ADDRESS = 25_000;

/**
 * Takes a team link out of the address before the dashboard routes, and tells the background of it.
 * Runs at the start of the document and whenever only the part behind `#` changes; its own file, so
 * that nothing else has to load this early.
 */
export default defineUnlistedScript(() => {
  let telling: ReturnType<typeof setTimeout>;
  let toldAt = 0;
  const tell = async (address: string, tries: number): Promise<void> => {
    toldAt = Date.now();
    const reply: unknown = await browser.runtime
      .sendMessage({ type: 'teamLinkOpened', address })
      // The background was just stopped: the next try wakes it.
      .catch(() => undefined);
    if (tries > 0 && Object(reply).ok !== true) setTimeout(tell, RETRY_MS, address, tries - 1);
  };
  const take = (): void => {
    const address = location.href;
    // With all behind it: what a chat tool hung on is no part of an address of the dashboard.
    const bare = address.replace(/(#.*?)[?&]cm=.*/, '$1');
    // An update left this copy behind; the new one takes it.
    if (bare === address || !browser.runtime?.id) return;
    // The whole address: the page may have another base for parts of one.
    history.replaceState(history.state, '', bare);
    clearTimeout(telling);
    const wait = Math.max(0, toldAt + APART_MS - Date.now());
    telling = setTimeout(tell, wait, address.slice(0, LONGEST_ADDRESS), 5);
  };
  take();
  addEventListener('popstate', take);
});
