import { browser } from 'wxt/browser';
import { heldLinkSchema } from '../../domain/held-link.ts';
import type { LinkShelf } from '../../services/ports.ts';

const KEY = 'team-link';

/** In the memory of the browser, out of reach of every page: it is not ours until a person says yes. */
export const linkShelf: LinkShelf = {
  async read() {
    const { [KEY]: stored } = await browser.storage.session.get(KEY);
    const held = heldLinkSchema.safeParse(stored);
    return held.success ? held.data : null;
  },
  async keep(link) {
    await (link === null
      ? browser.storage.session.remove(KEY)
      : browser.storage.session.set({ [KEY]: link }));
  },
};
