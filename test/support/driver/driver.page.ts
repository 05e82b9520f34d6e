/** The driver keeps its word in each engine: what the other tests build on. */
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { DemoServer, Route } from '../../../demo/serve.ts';
import { chosenEngines, openPage, openRootsTag, serveDemo } from '../open-page.ts';
import { EngineCannot } from './page.ts';

declare global {
  interface Window {
    heard: string[];
  }
}

const html =
  (body: string, headers: Record<string, string> = {}): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en"><head><title>A page</title>
      <meta name="viewport" content="width=device-width">${openRootsTag}<script src="/host.js"></script>
      </head><body>${body}</body></html>`);
  };

const script =
  (text: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
  };

const host = script(`
  window.heard = [];
  const hear = (event) => heard.push([event.type, event.key, event.isTrusted].filter(Boolean).join(' '));
  for (const type of ['keydown', 'click', 'touchstart']) addEventListener(type, hear, true);
  addEventListener('pageshow', (event) => { window.wasKept = event.persisted; });
  addEventListener('DOMContentLoaded', () => {
    const closed = document.querySelector('#closed')?.attachShadow({ mode: 'closed' });
    const button = document.createElement('button');
    const field = document.createElement('input');
    button.textContent = 'Inside';
    button.addEventListener('click', () => { document.body.dataset.pressed = 'yes'; });
    closed?.append(button, field);
  });`);

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const serve = (t: TestContext): Promise<DemoServer> =>
  serveDemo(t, {
    routes: {
      '/host.js': host,
      '/one': html('<h1>One</h1><div id="closed"></div><p style="height: 2000px"></p><button id="low">Low</button>'),
      '/two': html('<h1>Two</h1><a href="/one">One</a>'),
      '/strict': html('<div id="closed"></div>', { 'Content-Security-Policy': CSP }),
      '/covered': html('<button id="under">Under</button><div style="position: fixed; inset: 0">Cover</div>'),
    },
  });

for (const engine of chosenEngines()) {
  test(`${engine}: runs functions in the page and brings back what they answer`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    assert.equal(await page.evaluate((a, b) => a + b, 2, 3), 5);
    assert.equal(await page.evaluate(() => document.forms.namedItem('none')), null);
    assert.deepEqual(await page.evaluate(async (words) => Promise.resolve({ words }), ['é', '"']), { words: ['é', '"'] });
    assert.equal(await page.title(), 'A page');
    assert.equal(await page.url(), `${server.origin}/one`);
    await assert.rejects(
      page.evaluate(() => {
        throw new Error('from the page');
      }),
      /from the page/,
    );
  });

  test(`${engine}: presses through a closed root with trusted events`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    assert.equal(await page.evaluate(() => document.querySelector('#closed')?.shadowRoot), null);
    await page.click(() => window.deepAll('button').find((button) => button.textContent === 'Inside'));
    await page.waitFor(() => document.body.dataset.pressed === 'yes');
    assert.deepEqual(await page.evaluate(() => window.heard), ['click true']);
    await page.click(() => document.querySelector('#low'));
    assert.deepEqual(await page.evaluate(() => window.heard.length), 2);
  });

  test(`${engine}: keys and words reach the focused field`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    await page.click(() => window.deepQuery('input'));
    await page.type('Hé A');
    assert.equal(await page.evaluate(() => (window.deepFocus() as HTMLInputElement).value), 'Hé A');
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate(() => window.deepFocus()?.textContent), 'Inside');
    await page.press('Enter');
    await page.waitFor(() => document.body.dataset.pressed === 'yes');
    await page.press('Shift');
    await page.press('Escape');
    const heard = await page.evaluate(() => window.heard.filter((line) => line.startsWith('keydown')).slice(-2));
    assert.deepEqual(heard, ['keydown Shift true', 'keydown Escape true']);
  });

  test(`${engine}: says what covers an element instead of pressing the cover`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/covered`);
    page.patience = 4_000;
    await assert.rejects(page.click(() => document.querySelector('#under')), /covered by <div> "Cover"/);
  });

  test(`${engine}: goes back, forward and again`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    await page.open(`${server.origin}/two`);
    const heading = (): string | undefined => document.querySelector('h1')?.textContent;
    await page.back();
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'One');
    t.diagnostic(`${engine} kept the page for Back: ${String(await page.evaluate(() => (window as { wasKept?: boolean }).wasKept))}`);
    await page.forward();
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'Two');
    await page.reload();
    assert.equal(await page.evaluate(heading), 'Two');
  });

  test(`${engine}: waits on, across the page's own leaving`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/two`);
    await page.evaluate(() => void setTimeout(() => { location.replace('/one'); }, 300));
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'One');
  });

  test(`${engine}: sees into a page that allows no script but its own`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/strict`);
    await page.click(() => window.deepQuery('button'));
    await page.waitFor(() => document.body.dataset.pressed === 'yes');
  });

  test(`${engine}: is as wide and as dark as the device`, async (t) => {
    const [page, server] = await Promise.all([
      openPage(t, engine, { width: 320, height: 640, dark: true, reducedMotion: true }),
      serve(t),
    ]);
    await page.open(`${server.origin}/one`);
    const seen = (): unknown[] => [
      innerWidth,
      innerHeight,
      matchMedia('(prefers-color-scheme: dark)').matches,
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    ];
    assert.deepEqual(await page.evaluate(seen), [320, 640, true, true]);
    await page.setViewport(1280, 800);
    assert.deepEqual((await page.evaluate(seen)).slice(0, 2), [1280, 800]);
    const picture = join(tmpdir(), `driver-${engine}-${process.pid}.png`);
    await page.screenshot(picture);
    assert.ok((await readFile(picture)).length > 1000);
    await rm(picture);
  });

  test(`${engine}: does what it says it can, and refuses the rest`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    const low = (): Element | null => document.querySelector('#low');
    if (page.can.touch) {
      await page.tap(low);
      await page.waitFor(() => window.heard.includes('touchstart true'));
    } else {
      await assert.rejects(page.tap(low), EngineCannot);
    }
    if (page.can.forcedColors) {
      const forced = await openPage(t, engine, { forcedColors: true });
      await forced.open(`${server.origin}/one`);
      assert.equal(await forced.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    } else {
      await assert.rejects(openPage(t, engine, { forcedColors: true }), EngineCannot);
    }
    if (page.can.emulate) {
      await page.emulate({ dark: true });
      assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
    } else {
      await assert.rejects(page.emulate({ dark: true }), EngineCannot);
    }
    if (page.can.offline) {
      await page.offline(true);
      assert.equal(await page.evaluate(() => fetch('/two').then(() => 'came', () => 'cut off')), 'cut off');
    } else {
      await assert.rejects(page.offline(true), EngineCannot);
    }
  });

  test(`${engine}: chooses a file from a disk, and keeps one that the page saves, also twice by one name`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    const path = join(tmpdir(), `driver-${engine}-${process.pid}.txt`);
    await writeFile(path, 'from a disk');
    t.after(() => rm(path));
    for (const text of ['first', 'second']) {
      await page.addScript(`document.body.innerHTML = '<input type="file"><a download="saved.txt" href="data:text/plain,${text}">Save</a>'`);
      await page.chooseFiles([path], () => document.querySelector('input'));
      assert.equal(await page.evaluate(() => document.querySelector('input')?.files?.[0]?.text()), 'from a disk');
      assert.deepEqual(await page.saving(() => page.click(() => document.querySelector('a'))), { name: 'saved.txt', text });
    }
    if (!page.can.pdf) await assert.rejects(page.pdf(path), EngineCannot);
  });

  test(`${engine}: loses the network when the server is unplugged`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    await server.unplug();
    assert.equal(await page.evaluate(() => fetch('/two').then(() => 'came', () => 'cut off')), 'cut off');
  });

  test(`${engine}: each page is a new person`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serve(t)]);
    await page.open(`${server.origin}/one`);
    await page.evaluate(() => {
      document.cookie = 'was=here';
      localStorage.setItem('was', 'here');
    });
    const other = await openPage(t, engine);
    await other.open(`${server.origin}/one`);
    assert.deepEqual(await other.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
  });
}
