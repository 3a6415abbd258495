import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';

/** What Chromium asks for by itself, extension or none; of the worker it is heard all the same. */
const BROWSERS_OWN = ['*.googleapis.com', '*.google.com', '*.gvt1.com'];

/**
 * Catches every request that the extension makes, wherever it runs:
 * every host but the practice dashboard leads to a server that only notes who knocked; at the practice
 * dashboard, what no page of it can have asked; in each tab, what a script of the extension asked of the
 * dashboard itself.
 */
export async function watchEgress() {
  const caught: string[] = [];
  const note = (what: string) => void caught.push(what);
  const server = await listenForStrangers(note);
  const { port } = server.address() as AddressInfo;
  return {
    /** What the extension asked for so far; nothing, if all is well. */
    list: (sandbox: Sandbox): string[] => [...caught, ...foreignRequests(sandbox)],
    /** The sandbox's arguments for the browser, with every other host led to the trap. */
    browserArgs: ({ browserArgs }: Sandbox): string[] =>
      browserArgs.map((one) => one.replace('MAP * ~NOTFOUND', trapRules(port))),
    watchTabs: (context: BrowserContext) => watchTabs(context, note),
    async close() {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
export type EgressWatch = Awaited<ReturnType<typeof watchEgress>>;

/** Named in the greeting of an encrypted connection (RFC 6066) or in the head of a plain one. */
function readHost(bytes: Buffer | string): string {
  const text = Buffer.from(bytes).toString('latin1');
  const plain = /^host: (\S+)/im.exec(text);
  // oxlint-disable-next-line no-control-regex -- the greeting is binary: a type, three lengths, the name
  const greeting = /\0\0[^]{4}\0\0([^])([a-z0-9-]+\.[a-z0-9.-]+)/i.exec(text);
  const named = greeting?.[2]?.slice(0, greeting[1]?.charCodeAt(0));
  return plain?.[1] ?? named ?? 'a host without a name';
}

const trapRules = (port: number): string =>
  [...BROWSERS_OWN.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${port}`].join(', ');

async function listenForStrangers(note: (what: string) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      note(`a connection to ${readHost(bytes)}`);
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** What the pages of the practice dashboard ask of it. */
const PAGES_OWN = /^\/(practice\/(pages\/[a-z-]+\.(ts|css|svg)|events|commands)|login|signup)?$/;

/** A page of the dashboard asks its own site; a person goes to a page. All else is none of theirs. */
const foreignRequests = ({ requests }: Sandbox): string[] =>
  requests
    .filter(
      ({ site, mode, path }) =>
        (site !== 'same-origin' && mode !== 'navigate') || !PAGES_OWN.test(path),
    )
    .map(({ host, path, site }) => `${host}${path}, asked from ${site ?? 'nowhere'}`);

type Watched = { ready(page: Page): Promise<void> };

function watchTabs(context: BrowserContext, note: (what: string) => void): Watched {
  const sessions = new Map<Page, Promise<void>>();
  const ready = (page: Page): Promise<void> => {
    const known = sessions.get(page) ?? watchTab(context, page, note);
    sessions.set(page, known);
    return known;
  };
  context.on('page', (page) => void ready(page));
  context.on('request', (request) => {
    const url = request.url();
    if (request.serviceWorker() && !url.startsWith('chrome-extension:'))
      note(`${url}, asked by the worker`);
  });
  for (const page of context.pages()) void ready(page);
  return { ready };
}

async function watchTab(
  context: BrowserContext,
  page: Page,
  note: (what: string) => void,
): Promise<void> {
  const session: CDPSession | null = await context.newCDPSession(page).catch(() => null);
  session?.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const frames = [initiator.url, ...(initiator.stack?.callFrames ?? []).map(({ url }) => url)];
    const byUs = frames.some((url) => url?.startsWith('chrome-extension://'));
    if (byUs && /^(https?|wss?):/.test(request.url))
      note(`${request.url}, asked by a content script`);
  });
  session?.on('Network.webSocketCreated', ({ url, initiator }) => {
    const frames = (initiator?.stack?.callFrames ?? []).map((frame) => frame.url);
    if (frames.some((frame) => frame.startsWith('chrome-extension://'))) note(`${url}, a socket`);
  });
  // A tab that was closed meanwhile asks for nothing any more.
  await session?.send('Network.enable').catch(() => undefined);
}
