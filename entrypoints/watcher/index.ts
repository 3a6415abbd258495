import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPart, forgetParts, leavePart } from '../shared/tab-parts.ts';
import { lendModules } from './lend-modules.ts';
import { offerReload } from './offer-reload.ts';
import { startTab } from './start-tab.ts';

const CHECK_MS = 2_000;
const SUCCESSION = 'credit-meter-watches';
/** So long a new copy may take to come before the tab says that nobody watches it. */
const SUCCESSOR_MS = 2_500;

/**
 * The content script. It stands in the manifest by its own hand: WXT's wrapper would add a kilobyte
 * to every page load, and an event by which a page could switch the script off.
 */
export default defineUnlistedScript(() => {
  // A second copy in one tab gives way to a living first one.
  if (findPart('watcher')?.isAlive()) return;
  // An update leaves this copy behind: from then on its runtime has no id.
  const isAlive = () => browser.runtime?.id !== undefined;
  forgetParts();
  lendModules();
  leavePart('watcher', { isAlive, propertyId: () => tab.propertyId() });
  const tab = startTab();
  let succeeded = false;
  let offer: HTMLElement | undefined;
  // The copy of an update lives in a world of its own: only the document is common to both.
  document.dispatchEvent(new Event(SUCCESSION));
  document.addEventListener(SUCCESSION, () => {
    succeeded = true;
    offer?.remove();
  });
  const checking = setInterval(() => {
    if (isAlive()) return;
    clearInterval(checking);
    const text = tab.stop();
    setTimeout(() => {
      if (text && !succeeded) offer = offerReload(text);
    }, SUCCESSOR_MS);
  }, CHECK_MS);
});
