/** Host pages under attack: one whose room stands on another origin, as it is built, and one that holds the room on its own. */
import type { TestContext } from 'node:test';
import type { Page } from '../../support/driver/page.ts';
import { openRoots } from '../../support/open-page.ts';
import { enterRoom, serveHosted, type Hosted } from '../../support/room/host-with-room.ts';
import { makePair } from '../../support/room/keys.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { PROGRAMME, serveRoom, type RoomServer } from '../../support/room/serve-room.ts';
import { readFileSync } from 'node:fs';
import { page as htmlPage } from '../host-page.ts';
import type { Route } from '../../../demo/serve.ts';
import type { Attack } from './attacks.ts';

declare global {
  interface Window {
    stolen: string[];
    loot: (...items: unknown[]) => void;
    givenFrame: HTMLIFrameElement;
  }
}

const script =
  (text: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Service-Worker-Allowed': '/' }).end(text);
  };

/** What every attack has in hand: somewhere to put what it learns, and a key of its own. */
const kit = ({ before = '' }: Attack): string =>
  `window.stolen = []; window.loot = (...items) => { for (const item of items) stolen.push(String(item)); };
   window.strangerKey = ${JSON.stringify(makePair().public)};
   ${before}`;

const registered = `navigator.serviceWorker.register('/worker.js', { scope: '/' }).then(() => navigator.serviceWorker.ready)`;

export interface Attacked {
  room: RoomServer;
  form: RoomForm;
  /** Requests that reached the host. */
  asked: string[];
}

const ready = async (page: Page, attack: Attack): Promise<void> => {
  if (attack.worker === undefined) return;
  await page.evaluate(async (register) => { await (0, eval)(register); }, registered);
  await page.waitFor(() => navigator.serviceWorker.controller !== null);
};

const begin = async (page: Page, { during }: Attack): Promise<void> => {
  await page.evaluate(() => { window.givenFrame = window.deepQuery('iframe') as HTMLIFrameElement; });
  if (during !== undefined) await page.evaluate((code) => { (0, eval)(`{ ${code} }`); }, during);
};

/** The chat on the host, the room on an origin of its own. */
export async function apart(test: TestContext, page: Page, attack: Attack): Promise<Attacked> {
  const routes = { '/attack.js': script(kit(attack)), '/worker.js': script(attack.worker ?? '') };
  const hosted: Hosted = await serveHosted(test, { routes, head: '<script src="/attack.js"></script>' });
  if (attack.worker !== undefined) {
    await page.open(`${hosted.host.origin}/host`);
    await ready(page, attack);
  }
  const form = await enterRoom(page, hosted);
  await begin(page, attack);
  return { room: hosted.room, form, asked: hosted.host.requests };
}

/** The host's own page around a room on the same origin: what the separate origin is for. */
export async function together(test: TestContext, page: Page, attack: Attack): Promise<Attacked> {
  const address = `/refer/${PROGRAMME}/`;
  const opens = `const frame = document.createElement('iframe'); frame.name = 'signpost-room'; frame.src = '${address}'; const root = document.querySelector('#chat').attachShadow({ mode: 'closed' });
    frame.addEventListener('load', () => frame.contentWindow.postMessage({ signpost: 'open' }, location.origin, [new MessageChannel().port2])); frame.style.cssText = 'width:100%;height:640px'; root.append(frame);`;
  const html = `<!doctype html><html lang="en"><head><title>One origin</title><link rel="icon" href="data:,"><script src="/roots.js"></script><script src="/attack.js"></script></head><body><div id="chat"></div></body></html>`;
  const room = await serveRoom(test, {
    ownHost: true,
    routes: { '/host': htmlPage(html), '/attack.js': script(kit(attack)), '/worker.js': script(attack.worker ?? ''), '/roots.js': script(readFileSync(openRoots, 'utf8')) },
  });
  await page.open(`${room.origin}/host`);
  await ready(page, attack);
  await page.evaluate((code) => { (0, eval)(`{ ${code} }`); }, opens);
  const form = new RoomForm(await page.frame(`${room.origin}${address}`));
  await form.sees('Tell Example Programme how to reach you');
  await begin(page, attack);
  return { room, form, asked: room.requests };
}
