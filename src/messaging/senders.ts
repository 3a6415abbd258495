/** Who sent a message: a dashboard tab may report, an extension page may command, others are not heard. */
export type SenderClass = 'dashboard' | 'extension' | 'stranger';

/** The part of a browser's MessageSender that decides. */
export type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** What tells one's own pages and the dashboard from strangers. */
export type Own = { extensionId: string; extensionOrigin: string; dashboardOrigin: string };

export function classifySender(sender: Sender, own: Own): SenderClass {
  if (sender.id !== own.extensionId || sender.url === undefined || !URL.canParse(sender.url)) {
    return 'stranger';
  }
  // The origin of an extension page's URL is "null" in some browsers: compare the start of the address.
  if (sender.url.startsWith(own.extensionOrigin)) return 'extension';
  const fromDashboard = new URL(sender.url).origin === own.dashboardOrigin;
  return fromDashboard && sender.frameId === 0 && sender.tab ? 'dashboard' : 'stranger';
}
