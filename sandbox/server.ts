import { once } from 'node:events';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { makeAddresses, type Addresses } from './addresses.ts';
import { makeCertificate } from './certificate.ts';
import { makeControl, type Control } from './control.ts';
import { Helpdesk } from './helpdesk.ts';
import { makeProxy } from './proxy.ts';
import { answerRequest } from './web.ts';

export interface RequestRecord {
  at: number;
  host: string;
  method: string;
  path: string;
  /** What the browser says of the asker: its Sec-Fetch-Site and Sec-Fetch-Mode. */
  site?: string | undefined;
  mode?: string | undefined;
}

export interface Sandbox extends Control {
  readonly port: number;
  readonly proxyPort: number;
  readonly spki: string;
  /** Chromium: makes https://dashboard.tawk.to this sandbox and every other host unknown. */
  readonly browserArgs: string[];
  readonly addresses: Addresses;
  /** Every request that arrived, and every host that the proxy refused. */
  readonly requests: readonly RequestRecord[];
  close(): Promise<void>;
}

type Listening = Server | Http2SecureServer;

function trackSockets(server: Listening): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}

async function listen(server: Listening, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function stop(server: Listening, sockets: Set<Socket>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}

function makeServer(
  certificate: { key: string; cert: string },
  desk: Helpdesk,
  control: Control,
  requests: RequestRecord[],
): Http2SecureServer {
  // HTTP/2, because each tab holds one event stream open and HTTP/1.1 allows six a host.
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
    const host = request.headers[':authority'] ?? request.headers.host ?? 'unknown';
    const [site, mode] = ['site', 'mode'].map((name) => request.headers[`sec-fetch-${name}`]);
    requests.push({
      at: Date.now(),
      host,
      method: request.method,
      path: request.url,
      site: site?.toString(),
      mode: mode?.toString(),
    });
    answerRequest(desk, control, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // A browser that gives a connection up is no failure of the server.
  server.on('sessionError', () => undefined);
  server.on('tlsClientError', () => undefined);
  return server;
}

/** Serves the practice dashboard on loopback until it is closed. */
export async function startSandbox(options: { port?: number } = {}): Promise<Sandbox> {
  const certificate = await makeCertificate();
  const ending = new AbortController();
  const desk = new Helpdesk(Date.now());
  const control = makeControl(desk, ending.signal);
  const requests: RequestRecord[] = [];
  const server = makeServer(certificate, desk, control, requests);
  const sockets = trackSockets(server);
  const port = await listen(server, options.port ?? 0);
  const proxy = makeProxy(port, (host) =>
    requests.push({ at: Date.now(), host, method: 'CONNECT', path: '' }),
  );
  const proxySockets = trackSockets(proxy);
  const proxyPort = await listen(proxy, 0);
  return {
    ...control,
    port,
    proxyPort,
    spki: certificate.spki,
    browserArgs: [
      `--host-resolver-rules=MAP *.tawk.to 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${certificate.spki}`,
    ],
    addresses: makeAddresses(() => desk.stage.addressVariant),
    requests,
    close: async () => {
      ending.abort();
      await Promise.all([stop(proxy, proxySockets), stop(server, sockets)]);
    },
  };
}
