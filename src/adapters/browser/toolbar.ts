import { browser } from 'wxt/browser';
import type { BadgeFace, Toolbar } from '../../services/ports.ts';
import type { VerdictLook } from '../../domain/verdict.ts';

/** Badge background and digits per look; the digits carry the number, the swapped icon the verdict. */
const COLOURS: Record<VerdictLook, { fill: string; digits: string }> = {
  learning: { fill: '#1666B8', digits: '#FFFFFF' },
  calm: { fill: '#1666B8', digits: '#FFFFFF' },
  tight: { fill: '#F5B93E', digits: '#1A1200' },
  runout: { fill: '#C0281C', digits: '#FFFFFF' },
  out: { fill: '#3D0609', digits: '#FFFFFF' },
  stale: { fill: '#69737D', digits: '#FFFFFF' },
};

/** A toolbar draws 16 pixels, at most twice as fine. */
const ICON_SIZES = [16, 32] as const;

const iconPaths = (look: VerdictLook) =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, `/icons/${look}-${size}.png`]));

export const toolbar: Toolbar = {
  async show(face: BadgeFace): Promise<void> {
    const { fill, digits } = COLOURS[face.look];
    await Promise.all([
      browser.action.setBadgeText({ text: face.text }),
      browser.action.setTitle({ title: face.title }),
      browser.action.setBadgeBackgroundColor({ color: fill }),
      browser.action.setBadgeTextColor({ color: digits }),
      browser.action.setIcon({ path: iconPaths(face.look) }),
    ]);
  },
};

/** Chrome hides new icons behind a menu; Firefox cannot tell and puts this one into the bar itself. */
export async function isOnToolbar(): Promise<boolean> {
  const settings = await browser.action.getUserSettings();
  return settings.isOnToolbar !== false;
}
