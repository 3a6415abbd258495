import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

/** A loopback CONNECT proxy for browsers without host rules: tawk.to comes here, all else is refused. */
export function makeProxy(targetPort: number, asked: (host: string) => void): Server {
  const proxy = createServer((request, response) => {
    asked(request.headers.host ?? 'unknown');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    client.on('error', () => client.destroy());
    if (!/(^|\.)tawk\.to$/.test(host)) {
      asked(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return proxy;
}
