import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPart, forgetParts, leavePart } from '../shared/tab-parts.ts';
import { lendModules } from './lend-modules.ts';
import { startTab } from './start-tab.ts';

const CHECK_MS = 2_000;

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
  const stop = startTab();
  const checking = setInterval(() => {
    if (isAlive()) return;
    clearInterval(checking);
    stop();
  }, CHECK_MS);
});
