/** Where the tab is: the address with ids taken out, and the ids. */
export interface Route {
  /** Such as `inbox/:property/all/chat/:chat`. */
  pattern: string;
  propertyId: string | null;
  chatId: string | null;
}

const isPropertyId = (segment: string): boolean => /^[0-9a-f]{24}$/.test(segment);
const isChatId = (segment: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(segment);

export function readRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const segments = path.split('/').filter((segment) => segment !== '');
  const pattern = segments
    .map((segment) => (isPropertyId(segment) ? ':property' : isChatId(segment) ? ':chat' : segment))
    .join('/');
  return {
    pattern,
    propertyId: segments.find(isPropertyId) ?? null,
    chatId: segments.find(isChatId) ?? null,
  };
}

const rememberedKey = 'practice.property';

/** The property that this tab looks at: the route's, else the one it looked at last. */
export function currentProperty(route: Route, known: string[]): string {
  const remembered = sessionStorage.getItem(rememberedKey);
  const wanted = [route.propertyId, remembered].find((id) => id !== null && known.includes(id));
  const propertyId = wanted ?? known[0] ?? '';
  sessionStorage.setItem(rememberedKey, propertyId);
  return propertyId;
}
