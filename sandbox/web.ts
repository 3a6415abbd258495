import { readFile } from 'node:fs/promises';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { stripTypeScriptTypes } from 'node:module';
import { commandSchema } from './commands.ts';
import type { Control } from './control.ts';
import type { Helpdesk } from './helpdesk.ts';
import type { Change, Fault } from './protocol.ts';

const pagesFolder = new URL('./pages/', import.meta.url);
const maxBodyBytes = 16_384;

const contentTypes: Record<string, string> = {
  ts: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

const strictPolicy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const policies: Partial<Record<Fault, Record<string, string>>> = {
  'strict-csp': { 'content-security-policy': `${strictPolicy}; style-src 'self'` },
  'no-style-csp': { 'content-security-policy': `${strictPolicy}; style-src 'none'` },
  'no-clipboard': { 'permissions-policy': 'clipboard-read=(), clipboard-write=()' },
};

async function sendFile(desk: Helpdesk, name: string, response: Http2ServerResponse) {
  const extension = name.split('.').at(-1) ?? '';
  const source = await readFile(new URL(name, pagesFolder), 'utf8');
  const policy = desk.stage.fault === null ? undefined : policies[desk.stage.fault];
  response.writeHead(200, {
    'content-type': contentTypes[extension] ?? 'text/plain',
    'cache-control': 'no-store',
    ...policy,
  });
  response.end(extension === 'ts' ? stripTypeScriptTypes(source) : source);
}

/** One event stream a tab: the whole world first, then each change. */
function sendEvents(desk: Helpdesk, response: Http2ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (change: Change): void => {
    response.write(`data: ${JSON.stringify(change)}\n\n`);
  };
  send({ kind: 'world', world: desk.world() });
  desk.listeners.add(send);
  response.on('close', () => desk.listeners.delete(send));
}

async function readBody(request: Http2ServerRequest): Promise<string | null> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > maxBodyBytes) return null;
  }
  return body;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function receiveCommand(
  control: Control,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const command = commandSchema.safeParse(body === null ? undefined : parseJson(body));
  if (!command.success) {
    response.writeHead(400).end();
    return;
  }
  const outcome = control.obey(command.data, 'page');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(outcome));
}

/** Answers one request of a page at the practice origin. */
export async function answerRequest(
  desk: Helpdesk,
  control: Control,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url, 'https://dashboard.tawk.to');
  const page = /^\/practice\/pages\/([a-z-]+\.(?:ts|css|svg))$/.exec(pathname)?.[1];
  if (pathname === '/' && desk.stage.signedInAs === null) {
    response.writeHead(302, { location: '/login' }).end();
  } else if (pathname === '/') await sendFile(desk, 'index.html', response);
  else if (pathname === '/login' || pathname === '/signup')
    await sendFile(desk, 'login.html', response);
  else if (page !== undefined) await sendFile(desk, page, response);
  else if (pathname === '/practice/events') sendEvents(desk, response);
  else if (pathname === '/practice/commands' && request.method === 'POST')
    await receiveCommand(control, request, response);
  else response.writeHead(404).end();
}
