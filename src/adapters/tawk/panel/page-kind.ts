import { hasWord } from './read-text.ts';
import type { Item } from './bound.ts';
import type { ReadText } from './read-text.ts';

/** Every text of the page once, labels and figures. */
export function listTexts(page: Item): readonly ReadText[] {
  return [...new Set([...page.labels, ...page.bounds.map((bound) => bound.read)])];
}

export type PageKind =
  'purchase_page' | 'no_access' | 'signed_out' | 'loading' | 'panel' | 'unknown';

const shortWords = 8;
/** "We could not load your usage right now. Showing sample data." */
const alertWords = 16;
const isShort = (read: ReadText, most = shortWords): boolean =>
  read.text.split(/\s+/).length <= most;

/** What the page's own texts say it is. The purchase page is never read any further. */
export function findPageKind(texts: readonly ReadText[]): PageKind {
  const own = texts.filter((read) => !read.node.isControl);
  if (own.some((read) => isShort(read) && isWhole(read, 'purchasePage'))) return 'purchase_page';
  if (own.some((read) => hasWord(read, 'noAccess'))) return 'no_access';
  if (own.some((read) => isShort(read, alertWords) && hasWord(read, 'loading'))) return 'loading';
  if (own.some((read) => isWhole(read, 'panel'))) return 'panel';
  return texts.length <= fewTexts && own.some(isSignIn) ? 'signed_out' : 'unknown';
}

/** "Sign in to tawk.to" as a heading or a sentence of a page that holds little else. */
const isSignIn = (read: ReadText): boolean =>
  hasWord(read, 'signIn') && (read.node.isHeading || read.isProse) && isShort(read);
const fewTexts = 20;

/** The text is that heading and nothing else. */
const isWhole = (read: ReadText, concept: 'panel' | 'purchasePage'): boolean =>
  hasWord(read, concept) && !read.hasOtherWords;
