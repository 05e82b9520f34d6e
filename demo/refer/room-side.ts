/** The programme's own origin: the built rooms with the headers made for them, and the inbox behind the same name. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { PortBusy } from '../serve.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface RoomSide {
  origin: string;
  /** From here on it serves these rooms and hands referrals to this inbox; until then it asks for patience. */
  open: (rooms: string, inbox: string) => void;
  close: () => Promise<void>;
}

/** As the proxy of a real server would: what comes for the inbox goes there as it is. */
function passOn(inbox: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { hostname, port } = new URL(inbox);
  const onward = ask({ hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => { response.writeHead(503, { 'Retry-After': '5' }).end(); });
  incoming.pipe(onward);
}

function giveRoom(rooms: string, path: string, response: ServerResponse): void {
  const [, programme, name] = /^\/refer\/([a-z0-9-]+)\/([a-z0-9.-]*)$/.exec(path) ?? [];
  const file = programme === undefined ? undefined : join(rooms, programme, name === '' || name === undefined ? 'index.html' : name);
  const type = file === undefined ? undefined : types[extname(file)];
  if (programme === undefined || file === undefined || type === undefined || !existsSync(file)) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such page here.\n');
    return;
  }
  const headers = JSON.parse(readFileSync(join(rooms, programme, 'headers.json'), 'utf8')) as Record<string, string>;
  response.writeHead(200, { ...headers, 'Content-Type': type }).end(readFileSync(file));
}

/** Takes its port at once, so that nobody waits for a build to hear that it is taken. */
export async function listenForRoom(port: number): Promise<RoomSide> {
  let served: { rooms: string; inbox: string } | undefined;
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    if (served === undefined) response.writeHead(503, { 'Retry-After': '2' }).end();
    else if (pathname.startsWith('/referrals')) passOn(served.inbox, incoming, response);
    else giveRoom(served.rooms, pathname, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => { reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error); });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: (rooms, inbox) => { served = { rooms, inbox }; },
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
