import { browser } from 'wxt/browser';
import type { Notifier } from '../../services/ports.ts';

/**
 * Without the grant `browser.notifications` is undefined, and touching it at the top level of the
 * background would leave every later listener deaf.
 */
const granted = () => browser.notifications !== undefined;

export const notifier: Notifier = {
  async deliver({ id, title, body, buttons }) {
    if (!granted()) return false;
    const iconUrl = new URL('/icons/icon-128.png', location.origin).href;
    const fields = { type: 'basic' as const, title, message: body, iconUrl };
    // Firefox takes these four fields only and throws on others.
    const hasButtons = buttons.length > 0 && !('getBrowserInfo' in browser.runtime);
    await browser.notifications.create(
      id,
      hasButtons ? { ...fields, buttons: buttons.map((label) => ({ title: label })) } : fields,
    );
    return true;
  },
};

/**
 * Calls back with the id of a clicked warning, or of one on which a button was pressed, and which;
 * listens from the moment the permission is there.
 */
export function watchWarningClicks(
  onClick: (id: string) => void,
  onButton: (id: string, index: number) => void,
): void {
  let listening = false;
  const listen = () => {
    if (listening || !granted()) return;
    listening = true;
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      onClick(id);
    });
    browser.notifications.onButtonClicked.addListener((id, index) => {
      void browser.notifications.clear(id);
      onButton(id, index);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Must run inside a person's gesture. True when warnings may be shown. */
export async function askForWarnings(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export async function mayWarn(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Calls back when the permission is given or taken away: Firefox closes the popup that asked, so the
 * background must hear of the answer by itself.
 */
export function watchWarningGrant(onChange: (granted: boolean) => void): void {
  const tell = (granted: boolean) => (change: { permissions?: string[] }) => {
    if (change.permissions?.includes('notifications')) onChange(granted);
  };
  browser.permissions.onAdded.addListener(tell(true));
  browser.permissions.onRemoved.addListener(tell(false));
}
