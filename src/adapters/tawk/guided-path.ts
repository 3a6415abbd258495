import { foldLabel } from './labels/fold-text.ts';
import { everyWording } from './labels/page-signposts.ts';
import { pathSignposts } from './labels/path-signposts.ts';
import { parseRoute } from './routes.ts';
import { contains, findAll, parentElementOf, textBelow } from './safe-dom.ts';
import { readPageState } from './page-state.ts';
import { isShown } from './visibility.ts';
import type { Layout } from './visibility.ts';
import type { PropertyId } from '../../domain/units.ts';

export type GuideGoal = 'message_usage' | 'top_up';
export type GuideStep =
  'select_property' | 'open_add_ons' | 'open_settings' | 'press_top_up' | 'arrived';

export type Guidance =
  | {
      step: GuideStep;
      /** What to highlight; null when the step is known but its button was not found. */
      element: Element | null;
      /** The property of the address; null where the address carries none. */
      propertyShown: PropertyId | null;
    }
  | { step: 'wrong_property'; element: null; propertyShown: PropertyId };

export type GuideWish = {
  url: string;
  wanted: PropertyId;
  goal: GuideGoal;
  layout: Layout;
  /** The steps begun before: a person who leaves for another property is stopped, not led on. */
  hasBegun: boolean;
};

const controls =
  'a, button, [role="button"], [role="link"], [role="menuitem"], [role="tab"], .top-navigation__item';
const mostControls = 400;
const longestLabel = 60;

/** Which step of the way to Message Usage or to Top Up stands now. It points, and never clicks. */
export function readGuidance(document: Document, wish: GuideWish): Guidance {
  const { propertyId } = parseRoute(wish.url);
  if (propertyId !== null && propertyId !== wish.wanted) {
    return wish.hasBegun
      ? { step: 'wrong_property', element: null, propertyShown: propertyId }
      : { step: 'select_property', element: null, propertyShown: propertyId };
  }
  if (propertyId === null && !wish.hasBegun) {
    return { step: 'select_property', element: null, propertyShown: null };
  }
  return { ...findStep(document, wish), propertyShown: propertyId };
}

function findStep(
  document: Document,
  { url, goal, layout }: GuideWish,
): { step: GuideStep; element: Element | null } {
  const page = readPageState(document, url, layout);
  if (page === 'purchase_page') return { step: 'arrived', element: null };
  if (page === 'panel_likely') {
    if (goal === 'message_usage') return { step: 'arrived', element: null };
    return { step: 'press_top_up', element: findControl(document, 'topUp', layout) };
  }
  const settings = findAssistSettings(document, layout);
  if (settings !== null) return { step: 'open_settings', element: settings };
  return { step: 'open_add_ons', element: findControl(document, 'addOns', layout) };
}

function listControls(
  document: Document,
  signpost: keyof typeof pathSignposts,
  layout: Layout,
): readonly Element[] {
  const wordings = everyWording(pathSignposts[signpost]);
  return findAll(document, controls)
    .slice(0, mostControls)
    .filter((control) => wordings.has(foldLabel(textBelow(control, longestLabel))))
    .filter((control) => isShown(control, layout));
}

const findControl = (
  document: Document,
  signpost: keyof typeof pathSignposts,
  layout: Layout,
): Element | null => listControls(document, signpost, layout)[0] ?? null;

const cardDepth = 4;

/** Many things have settings: only those in the same small card as the words "AI Assist" count. */
function findAssistSettings(document: Document, layout: Layout): Element | null {
  const all = listControls(document, 'settings', layout);
  for (const control of all) {
    let card = parentElementOf(control);
    for (
      let depth = 0;
      depth < cardDepth && card !== null;
      depth += 1, card = parentElementOf(card)
    ) {
      const inside = card;
      if (all.some((other) => other !== control && contains(inside, other))) break;
      if (/\bai assist/.test(foldLabel(textBelow(card)))) return control;
    }
  }
  return null;
}
