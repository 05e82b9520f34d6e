/** A host page that records all it can notice, and what the server hears meanwhile. */
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { DemoServer, Route } from '../../../demo/serve.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { Page } from '../../support/driver/page.ts';
import { serveHost } from '../host-page.ts';

const scripts = ['recorder.js', 'recorder-events.js'].map((name) => fileURLToPath(new URL(name, import.meta.url)));

export const json =
  (value: unknown): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' });
    response.end(JSON.stringify(value));
  };

/** The chat there speaks the flow that `/flow.json` gives at the time, or the one that ships. */
export function serveRecorded(test: TestContext, flow?: Flow): Promise<DemoServer> {
  const routes: Record<string, Route> = flow ? { '/flow.json': json(flow) } : {};
  return serveHost(test, { inject: scripts, routes, chat: flow ? 'flow="/flow.json"' : '' });
}

/** Opens the page and the chat, up to the first question, with everything loaded. */
export async function openRecorded(page: Page, server: DemoServer): Promise<void> {
  await page.open(`${server.origin}/host`);
  await page.evaluate(() => window.walker.open());
  await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/directory.json')));
  // One answer and a fresh start: whatever was still on its way has come by then.
  await page.evaluate(() => window.walker.again());
}
