/** The programme's own server: the built room with the headers that were built for it, and an inbox that answers as a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { buildRooms } from '../../../src/authoring/build/room/build-rooms.ts';
import type { AuthoredProgramme, AuthoredReferral } from '../../../src/authoring/authored/programmes.ts';
import type { Posted } from '../../../src/referral/seal/sealed.ts';
import { makePair, type Pair } from './keys.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse, posted: Posted) => void;

export interface RoomServer {
  origin: string;
  /** Where the room stands. */
  address: string;
  pair: Pair;
  /** Every request that arrived, as `GET /path?query`. */
  requests: string[];
  /** What reached the inbox, in order. */
  received: Posted[];
  /** How the inbox answers from now on. */
  answer: Answer;
  unplug(): void;
}

export const PROGRAMME = 'example';

export const programme: AuthoredProgramme = {
  name: 'Example Programme',
  area: 'Derby',
  status: 'open',
  areas: [],
  rules: [{ fit: 'could' }],
  contacts: { phone: '01632 960 118', email: 'team@example.org', hours: 'Weekdays', cost: 'Normal call charge' },
};

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
};

export const taken: Answer = (_request, response, { id }) => { json(response, 201, { id, receivedAt: '2026-11-22T10:00:00.000Z' }); };
export const refused = (status: number): Answer => (_request, response) => {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify({ title: 'No', status }));
};

const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json' };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export interface RoomGiven {
  referral?: Partial<AuthoredReferral>;
  hosts?: string[];
  /** It speaks the made-up languages too. */
  pseudo?: true;
  /** The room may be framed by a page on its own origin, which no build allows: to show what would follow. */
  ownHost?: true;
  /** Scripts' requests answered before any file of the room: a host page on the same origin, for one. */
  routes?: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;
}

export async function serveRoom(test: TestContext, { referral = {}, hosts = [], pseudo, ownHost, routes = {} }: RoomGiven = {}): Promise<RoomServer> {
  const pair = makePair();
  let files = new Map<string, unknown>();
  const listen = createServer((request, response) => { void handle(request, response); });
  await new Promise<void>((resolve) => { listen.listen(0, resolve); });
  test.after(() => { unplug(); });
  const origin = `http://localhost:${(listen.address() as AddressInfo).port}`;
  const room: RoomServer = { origin, address: `${origin}/refer/${PROGRAMME}/`, pair, requests: [], received: [], answer: taken, unplug };
  const whole: AuthoredReferral = { inbox: origin, keys: [pair.public], hosts: ownHost ? [origin] : hosts, ...referral };
  files = buildRooms({ [PROGRAMME]: { ...programme, referral: whole } }, { languages: new Map(), pseudo: pseudo ?? false }).get(PROGRAMME) ?? files;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    room.requests.push(`${request.method ?? ''} ${pathname}${search}`);
    const route = routes[pathname];
    if (route) { route(request, response); return; }
    if (request.method === 'POST' && pathname === '/referrals') {
      const posted = JSON.parse(await bodyOf(request)) as Posted;
      room.received.push(posted);
      room.answer(request, response, posted);
      return;
    }
    const asked = pathname.startsWith(`/refer/${PROGRAMME}/`) ? pathname.slice(`/refer/${PROGRAMME}/`.length) : 'nothing';
    const name = asked === '' ? 'index.html' : asked;
    const text = files.get(name);
    if (typeof text !== 'string') { response.writeHead(404).end(); return; }
    response.writeHead(200, { 'Content-Type': types[name.split('.').at(-1) ?? ''] ?? '', ...(files.get('headers.json') as Record<string, string>) }).end(text);
  }

  function unplug(): void {
    listen.close();
    listen.closeAllConnections();
  }

  return room;
}
