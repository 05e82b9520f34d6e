/** A host page of a community organisation, with the chat on it and whatever the test puts beside it. */
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DemoServer, Route, ServerOptions } from '../../demo/serve.ts';
import { serveDemo } from '../support/open-page.ts';

export const walker = fileURLToPath(new URL('walk/walker.js', import.meta.url));

export interface Host {
  /** The chat's attributes, as HTML. */
  chat?: string;
  /** What comes before every script of the test's own, as HTML. */
  before?: string;
  /** What the host loads before the chat, as HTML. */
  head?: string;
  headers?: Record<string, string>;
  inject?: string[];
  routes?: Record<string, Route>;
}

export const page =
  (html: string, headers: Record<string, string> = {}): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', ...headers }).end(html);
  };

/** A sentence that only the host says. */
export const HOST_SENTENCE = 'Tea and toast every Tuesday in the old reading room.';

const html = (scripts: string, { chat = '', before = '', head = '' }: Host): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Our community</title>
  <link rel="icon" href="data:,">
  ${before}${scripts}
  ${head}
  <script type="module" src="/dist/signpost-chat.js"></script>
</head>
<body>
  <h1>Our community</h1>
  <p>${HOST_SENTENCE}</p>
  <p><label>Search this site <input id="search"></label></p>
  <p><a id="away" href="/other">Our other page</a></p>
  <signpost-chat ${chat}><p>Someone to listen: <a href="tel:116123">116 123</a></p></signpost-chat>
</body>
</html>`;

const plain = (heading: string): string =>
  `<!doctype html><html lang="en"><head><title>${heading}</title><link rel="icon" href="data:,"></head><body><h1>${heading}</h1></body></html>`;

/** Serves `/host`, and `/before` and `/other` for the way there and away. */
export function serveHost(test: TestContext, host: Host = {}): Promise<DemoServer> {
  const inject = [walker, ...(host.inject ?? [])];
  // The server opens the roots first, then runs these in order.
  const scripts = [0, ...inject.map((_, index) => index + 1)].map((index) => `<script src="/injected-${index}.js"></script>`);
  const options: Partial<ServerOptions> = {
    inject,
    routes: {
      '/host': page(html(scripts.join(''), host), host.headers),
      '/before': page(plain('Before')),
      '/other': page(plain('Other')),
      ...host.routes,
    },
  };
  return serveDemo(test, options);
}
