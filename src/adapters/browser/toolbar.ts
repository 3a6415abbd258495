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

type DrawIcon = (look: VerdictLook, size: number) => ImageData | null;

/** The toolbar; every look's icon is drawn once. Without a canvas the icon stays as it is. */
export function makeToolbar(drawIcon: DrawIcon): Toolbar {
  const drawn = new Map<VerdictLook, Record<number, ImageData>>();
  const iconOf = (look: VerdictLook): Record<number, ImageData> => {
    const known = drawn.get(look);
    if (known) return known;
    const icons = Object.fromEntries(
      ICON_SIZES.flatMap((size) => {
        const icon = drawIcon(look, size);
        return icon ? [[size, icon]] : [];
      }),
    );
    drawn.set(look, icons);
    return icons;
  };
  return {
    async show(face: BadgeFace): Promise<void> {
      const { fill, digits } = COLOURS[face.look];
      const imageData = iconOf(face.look);
      await Promise.all([
        browser.action.setBadgeText({ text: face.text }),
        browser.action.setTitle({ title: face.title }),
        browser.action.setBadgeBackgroundColor({ color: fill }),
        browser.action.setBadgeTextColor({ color: digits }),
        Object.keys(imageData).length > 0 && browser.action.setIcon({ imageData }),
      ]);
    },
  };
}

/** Chrome hides new icons behind a menu; Firefox cannot tell and puts this one into the bar itself. */
export async function isOnToolbar(): Promise<boolean> {
  const settings = await browser.action.getUserSettings();
  return settings.isOnToolbar !== false;
}
