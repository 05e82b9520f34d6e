/** The page she leaves to, on a site of its own. It answers at once, or only when the test says so. */
import type { TestContext } from 'node:test';
import { startServer, type DemoServer } from '../../../demo/serve.ts';
import { page } from '../host-page.ts';

export interface Exit {
  url: string;
  server: DemoServer;
  /** From here on requests wait, until the answer is let go. */
  hold(): void;
  letGo(): void;
  /** Settles when the page is next there as a whole. Asking the page itself, while it comes, can hang WebKit's driver. */
  arrived(): Promise<void>;
}

export const EXIT_HEADING = 'Weather for today';

const weather = page(`<!doctype html><html lang="en"><head><title>Weather</title><link rel="icon" href="data:,"></head>
  <body><h1>${EXIT_HEADING}</h1><script>addEventListener('load', () => fetch('/arrived'))</script></body></html>`);

export async function serveExit(test: TestContext): Promise<Exit> {
  let held = Promise.resolve();
  let letGo = (): void => undefined;
  let arrived = (): void => undefined;
  const server = await startServer({
    port: 0,
    routes: {
      '/weather': (request, response) => void held.then(() => { weather(request, response); }),
      '/arrived': (_request, response) => {
        response.writeHead(204).end();
        arrived();
      },
    },
  });
  test.after(async () => {
    letGo();
    await server.close();
  });
  return {
    url: `${server.origin.replace('localhost', '127.0.0.1')}/weather`,
    server,
    hold: () => {
      held = new Promise((resolve) => { letGo = resolve; });
    },
    letGo: () => { letGo(); },
    arrived: () => new Promise((resolve) => { arrived = resolve; }),
  };
}
