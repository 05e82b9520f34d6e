/** The built files as sites carry them: a module with a version on it, a classic script, scripts with their hashes. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Route } from '../../demo/serve.ts';
import { chosenEngines, openPage, openRootsTag, serveDemo } from '../support/open-page.ts';

const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
const hash = (name: string): string => `integrity="${integrity[name] ?? ''}" crossorigin`;

/** Script tags → what a site wrote them for. */
const ways: Record<string, string> = {
  'a module': '<script type="module" src="/dist/signpost-chat.js"></script>',
  'a module with a version, as WordPress writes it': '<script type="module" src="/dist/signpost-chat.js?ver=6.4"></script>',
  'two copies of the module': `<script type="module" src="/dist/signpost-chat.js"></script>
    <script type="module" src="/dist/signpost-chat.js?copy=2"></script>`,
  'a module with its hash': `<script type="module" src="/dist/signpost-chat.js" ${hash('signpost-chat.js')}></script>`,
  'a classic script': '<script src="/dist/signpost-chat.iife.js" defer></script>',
  'a classic script with its hash': `<script src="/dist/signpost-chat.iife.js" defer ${hash('signpost-chat.iife.js')}></script>`,
  'a classic script in the head': '<script src="/dist/signpost-chat.iife.js"></script>',
};

const host =
  (scripts: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><head><title>A host page</title>${openRootsTag}
      <script>window.wrong = []; addEventListener('error', (event) => wrong.push(event.message));
      addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));</script>${scripts}</head>
      <body><signpost-chat></signpost-chat></body></html>`);
  };

for (const engine of chosenEngines()) {
  for (const [way, scripts] of Object.entries(ways)) {
    test(`${engine}: opens from ${way}`, async (t) => {
      const [page, server] = await Promise.all([
        openPage(t, engine, { width: 1280, height: 800 }),
        serveDemo(t, { routes: { '/host': host(scripts) } }),
      ]);
      await page.open(`${server.origin}/host`);
      await page.click(() => window.deepQuery('.launcher'));
      await page.waitFor(() => window.deepQuery('[data-answer]') !== null);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { wrong: string[] }).wrong), []);
      const loaders = server.requests.filter((request) => request.includes('signpost-chat-panel-'));
      assert.ok(loaders.length <= 1, `the panel was fetched more than once: ${loaders.join(', ')}`);
    });
  }
}
