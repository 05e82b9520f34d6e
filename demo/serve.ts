/** Serves the demo and the built files. Tests use the same server, so they meet what a visitor meets. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Where a path is looked for: the longest prefix wins. */
const folders: [prefix: string, folder: string][] = [
  ['/dist/', join(project, 'dist')],
  ['/', join(project, 'demo')],
];

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Pages that come with headers of their own: the hostile host allows only what the chat promises to live with. */
const headersOf: [path: RegExp, headers: Record<string, string>][] = [
  [
    /^\/hostile(?:\/|\.html|$)/,
    {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types lit-html dompurify',
      ].join('; '),
    },
  ],
];

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServerOptions {
  /** 0 takes any free port. */
  port: number;
  /** Scripts, as files, that run before everything else on every page. For tests. */
  inject?: string[];
  /** Answers for exact paths, before any file is looked for. For tests: slow answers, broken flows. */
  routes?: Record<string, Route>;
}

export interface DemoServer {
  origin: string;
  /** Every request that arrived, as `GET /path?query`. */
  requests: string[];
  routes: Record<string, Route>;
  /** From here on nothing answers, as when her network is gone: open connections end, new ones are refused. */
  unplug(): Promise<void>;
  close(): Promise<void>;
}

export class PortBusy extends Error {
  override name = 'PortBusy';
  constructor(port: number) {
    super(`Port ${port} is already in use. Choose another: PORT=${port + 1} npm start`);
  }
}

/** The file behind a path, or nothing: outside the served folders there is nothing, whatever the path says. */
function fileFor(path: string): string | undefined {
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    try {
      const asked = join(folder, normalize(`/${path.slice(prefix.length)}`));
      const found = realpathSync(statSync(asked).isDirectory() ? join(asked, 'index.html') : asked);
      return found.startsWith(realpathSync(folder) + sep) && extname(found) in types ? found : undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

const withScripts = (html: string, urls: string[]): string => {
  const scripts = urls.map((url) => `<script src="${url}"></script>`).join('');
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + scripts)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + scripts);
};

export async function startServer({ port, inject = [], routes = {} }: ServerOptions): Promise<DemoServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const injected = new Map(inject.map((file, index) => [`/injected-${index}.js`, file]));

  const notFound = (response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such page here.\n');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${url.pathname}${url.search}`);
    const route = routes[url.pathname];
    if (route) { route(request, response); return; }

    let path: string;
    try {
      path = decodeURIComponent(url.pathname);
    } catch {
      notFound(response); return;
    }
    const file = injected.get(path) ?? fileFor(path);
    if (!file) { notFound(response); return; }
    if (file.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const type = types[extname(file)] ?? '';
    const own = headersOf.find(([page]) => page.test(path))?.[1];
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache', ...own });
    if (type.startsWith('text/html')) {
      response.end(withScripts(await readFile(file, 'utf8'), [...injected.keys()]));
    } else {
      createReadStream(file).pipe(response);
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error);
    });
    server.listen(port, resolve);
  });

  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (!server.listening) { resolve(); return; }
      server.close(() => { resolve(); });
      for (const socket of sockets) socket.destroy();
    });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://localhost:${taken}`, requests, routes, unplug: stop, close: stop };
}
