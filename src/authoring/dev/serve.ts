/** Serves the page, the built files and the news, to this computer only. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { News } from './news.ts';

const HERE = '127.0.0.1';

/** The page lives under what the chat promises to live with. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

export interface Served {
  /** The page's own files, by address. */
  page: Record<string, string>;
  /** A built file of the folder. */
  file: (name: string) => string | undefined;
  news: () => News;
}

export interface DevServer {
  origin: string;
  /** Tells every page that is open. */
  tell: () => void;
  close: () => Promise<void>;
}

export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  constructor(port: number) {
    super(`Port ${port} is in use by another program. Choose another one: --port ${port + 1}`);
  }
}

/** @throws PortBusy when another program listens there. Port 0 takes any that is free. */
export async function serve({ page, file, news }: Served, port: number): Promise<DevServer> {
  const readers = new Set<ServerResponse>();
  const tellOne = (reader: ServerResponse): boolean => reader.write(`data: ${JSON.stringify(news())}\n\n`);

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HERE}`);
    if (pathname === '/news') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      readers.add(response);
      response.on('close', () => readers.delete(response));
      tellOne(response);
      return;
    }
    const text = Object.hasOwn(page, pathname) ? page[pathname] : file(/^\/flows\/([\w.-]+)$/.exec(pathname)?.[1] ?? '');
    if (text === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page here.\n');
      return;
    }
    const type = types[/\.\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store', 'Content-Security-Policy': POLICY }).end(text);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error);
    });
    server.listen(port, HERE, resolve);
  });
  return {
    origin: `http://${HERE}:${(server.address() as AddressInfo).port}`,
    tell: () => { for (const reader of readers) tellOne(reader); },
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
