import { foldLabel } from './labels/fold-text.ts';
import { everyWording, pageSignposts, signpostHints } from './labels/page-signposts.ts';
import { parseRoute, showsVisitorText } from './routes.ts';
import {
  closestTo,
  findFirst,
  isText,
  matches,
  parentElementOf,
  walkTexts,
  wholeTextOf,
} from './safe-dom.ts';
import { selectors } from './conversation/read-block.ts';
import { isShown } from './visibility.ts';
import type { Layout } from './visibility.ts';

/** What the small watcher can tell of a page without the reader's tables. */
export type PageState =
  'signed_out' | 'purchase_page' | 'panel_likely' | 'receipts_likely' | 'other';

const untold = `${selectors.roots}, script, style, template`;
const controls = 'button, a, nav, [role="button"], [role="link"], [role="tab"], [role="menuitem"]';
/** What it holds is on screen, perhaps without a heading of its own. */
export const openTab = '[role="tab"][aria-selected="true"]';
const mostTexts = 4000;
const longestLabel = 60;

function isSignedOut(document: Document, layout: Layout): boolean {
  const field = findFirst(document, 'input[type="password"]');
  return field !== null && isShown(field, layout);
}

/** Short texts of the page that may be one of the wordings, in order, as fast as the engine walks them. */
function* listTexts(document: Document): Generator<Text> {
  const walker = walkTexts(document);
  for (let count = 0; count < mostTexts; count += 1) {
    const text = walker.nextNode();
    if (text === null) return;
    if (isText(text) && text.length <= longestLabel && signpostHints.test(text.data)) yield text;
  }
}

type Told = 'panel' | 'purchase' | 'receipts' | null;

function recognise(text: string): Told {
  const folded = foldLabel(text);
  return told.find(([, wordings]) => wordings.has(folded))?.[0] ?? null;
}

/** On screen, no button of a menu but for the tab that is open, and nothing that a visitor typed. */
function isHeading(element: Element, layout: Layout): boolean {
  const around = closestTo(element, `${controls}, ${untold}`);
  const isTold =
    around === null || (matches(around, openTab) && closestTo(around, untold) === null);
  return isTold && isShown(element, layout);
}

/** Cheap enough for every settled change of a page: compares few short texts with three short lists. */
export function readPageState(document: Document, url: string, layout: Layout): PageState {
  const route = parseRoute(url);
  if (route.kind === 'sign_in') return 'signed_out';
  if (showsVisitorText(route.kind)) return 'other';
  if (isSignedOut(document, layout)) return 'signed_out';
  if (!signpostHints.test(wholeTextOf(document))) return 'other';
  let state: PageState = 'other';
  for (const text of listTexts(document)) {
    const found = recognise(text.data.trim());
    const element = found === null ? null : parentElementOf(text);
    if (element === null || !isHeading(element, layout)) continue;
    if (found === 'purchase') return 'purchase_page';
    if (state === 'other' || found === 'panel')
      state = found === 'panel' ? 'panel_likely' : 'receipts_likely';
  }
  return state;
}

const told: readonly (readonly [Exclude<Told, null>, ReadonlySet<string>])[] = [
  ['panel', everyWording(pageSignposts.panel)],
  ['purchase', everyWording(pageSignposts.purchasePage)],
  ['receipts', everyWording(pageSignposts.receipts)],
];
