import type { PropertyId } from '../../domain/units.ts';

export const dashboardOrigin = 'https://dashboard.tawk.to/';

/**
 * What the address says a tab is at. `sign_in` are real paths, the rest is the part after `#`
 * (tawk.to help centre and public user scripts, 2026). `other` includes every address not yet known,
 * Message Usage among them.
 */
export type RouteKind =
  | 'sign_in'
  | 'home'
  | 'chat'
  | 'monitoring'
  | 'inbox'
  | 'reporting'
  | 'knowledge_base'
  | 'admin'
  | 'other';

export type Route = { kind: RouteKind; propertyId: PropertyId | null; hash: string };

const kindsByHead: Readonly<Record<string, RouteKind>> = {
  dashboard: 'home',
  chat: 'chat',
  monitoring: 'monitoring',
  inbox: 'inbox',
  reporting: 'reporting',
  knowledgebase: 'knowledge_base',
  admin: 'admin',
};
/** By the text alone: parsing an address costs more than the rest of a look at a page. */
const signInAddress =
  /^https?:\/\/[^/?#]*\/(login|signup|sign-in|signin|forgot-password|reset-password)\b/;
const longestHash = 2000;

const hashOf = (address: string): string => {
  const start = address.indexOf('#');
  return start < 0 ? '' : address.slice(start, start + longestHash);
};

function segmentsOf(hash: string): readonly string[] {
  const path = hash.slice(1).split('?')[0] ?? '';
  return path.split('/').filter((segment) => segment !== '');
}

/** The property of a panel: the only 24-digit hexadecimal segment of the hash, none when there are two. */
function propertyOf(segments: readonly string[]): PropertyId | null {
  const ids = new Set(segments.filter((segment) => /^[0-9a-f]{24}$/.test(segment)));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? (only as PropertyId) : null;
}

/** Takes a whole address or a bare hash (`#/chat`). */
export function parseRoute(address: string): Route {
  const hash = hashOf(address);
  const segments = segmentsOf(hash);
  const head = segments[0] ?? '';
  const kind = signInAddress.test(address)
    ? 'sign_in'
    : Object.hasOwn(kindsByHead, head)
      ? kindsByHead[head]
      : 'other';
  return { kind: kind ?? 'other', propertyId: propertyOf(segments), hash };
}

/** The property whose page this is: the address says so, or the person did of the tab's last one. */
export const propertyAt = (page: {
  url: string;
  lastPropertyId?: PropertyId;
  isTold?: boolean;
}): PropertyId | null =>
  parseRoute(page.url).propertyId ?? (page.isTold ? (page.lastPropertyId ?? null) : null);

/** Stands for the property in a template. */
export const placeholder = ':property';

/** The path of an address without its query, its property templated: one page of every property. */
export function templateOf({ hash, propertyId }: Route): string {
  const path = hash.split('?')[0] ?? '';
  return propertyId === null ? path : path.replaceAll(propertyId, placeholder);
}

/** Where conversations with visitors are; previews stand in AI Assist's settings. */
export const mayShowConversations = (kind: RouteKind): boolean =>
  kind === 'home' || kind === 'chat' || kind === 'monitoring' || kind === 'inbox';

/** Routes that show conversations or visitors: whatever a visitor types there is never a panel. */
export const showsVisitorText = (kind: RouteKind): boolean =>
  kind === 'chat' || kind === 'monitoring' || kind === 'inbox' || kind === 'knowledge_base';
