/** What a whole-page test begins with: a page of its own, in the engine that the test names. */
import { after, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startServer, type DemoServer, type ServerOptions } from '../../demo/serve.ts';
import type { Engine } from './engines.ts';
import { launch, type Launched } from './driver/launch.ts';
import type { Device, Page } from './driver/page.ts';

export { chosenEngines } from './engines.ts';

/** Lets a test see into closed shadow roots. */
export const openRoots = fileURLToPath(new URL('open-roots.js', import.meta.url));

const launched = new Map<Engine, Promise<Launched>>();
after(async () => {
  for (const browser of launched.values()) await (await browser).close();
});

/** Opens an engine once for each test file, and a page of a fresh profile for each test, closed at its end. */
export async function openPage(test: TestContext, engine: Engine, device: Partial<Device> = {}): Promise<Page> {
  const browser = launched.get(engine) ?? launch(engine);
  launched.set(engine, browser);
  const page = await (await browser).page(device);
  test.after(() => page.close());
  return page;
}

/** For pages that a test writes itself; the demo's own get it from the server, before everything else. */
export const openRootsTag = '<script src="/injected-0.js"></script>';

/** The demo's server on a free port, with the roots opened, closed at the test's end. */
export async function serveDemo(test: TestContext, options: Partial<ServerOptions> = {}): Promise<DemoServer> {
  const server = await startServer({ port: 0, ...options, inject: [openRoots, ...(options.inject ?? [])] });
  test.after(() => server.close());
  return server;
}
