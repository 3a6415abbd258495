import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPart, forgetParts, leavePart } from '../shared/tab-parts.ts';
import { lendModules } from './lend-modules.ts';
import { offerReload } from './offer-reload.ts';
import { startTab } from './start-tab.ts';

const CHECK_MS = 2_000;
/** So long a new copy may take to come. */
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
  leavePart('watcher', { isAlive });
  const tab = startTab();
  const checking = setInterval(() => {
    if (isAlive()) return;
    clearInterval(checking);
    const text = tab.stop();
    // A new copy has left its sign here by then; else nobody watches this tab any more.
    setTimeout(() => {
      if (text && !findPart('watcher')?.isAlive()) offerReload(text);
    }, SUCCESSOR_MS);
  }, CHECK_MS);
});
