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
import type { Attack, Attacker } from './attacks.ts';

declare global {
  interface Window {
    /** By whom, and what. */
    stolen: [attack: string, item: string][];
    takeAs: (attack: string) => (...items: unknown[]) => void;
    givenFrame: HTMLIFrameElement;
  }
}

const script =
  (text: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Service-Worker-Allowed': '/' }).end(text);
  };

/** An attack's text with its own `loot`, so that what is stolen tells by whom. */
const running = (name: string, code: string): string => `{ const loot = takeAs(${JSON.stringify(name)}); ${code} }`;

export const textOf = (attacks: readonly Attack[], when: 'before' | 'during' | 'after'): string =>
  attacks.map(({ name, [when]: code }) => (code === undefined ? '' : running(name, code))).join('\n');

/** What every attack has in hand: somewhere to put what it learns, and a key of its own. */
const kit = (attacks: readonly Attack[]): string =>
  `window.stolen = []; window.takeAs = (attack) => (...items) => { for (const item of items) stolen.push([attack, String(item)]); };
   window.loot = takeAs('a service worker');
   window.strangerKey = ${JSON.stringify(makePair().public)};
   ${textOf(attacks, 'before')}`;

const registered = `navigator.serviceWorker.register('/worker.js', { scope: '/' }).then(() => navigator.serviceWorker.ready)`;

export interface Attacked {
  room: RoomServer;
  form: RoomForm;
  /** Requests that reached the host. */
  asked: string[];
}

const workerOf = (attacks: readonly Attack[]): string => attacks.find(({ worker }) => worker !== undefined)?.worker ?? '';

const ready = async (page: Page, attacks: readonly Attack[]): Promise<void> => {
  if (workerOf(attacks) === '') return;
  await page.evaluate(async (register) => { await (0, eval)(register); }, registered);
  await page.waitFor(() => navigator.serviceWorker.controller !== null);
};

const begin = async (page: Page, attacks: readonly Attack[]): Promise<void> => {
  await page.evaluate(() => { window.givenFrame = window.deepQuery('iframe') as HTMLIFrameElement; });
  await page.evaluate((code) => { (0, eval)(code); }, textOf(attacks, 'during'));
};

/** The chat on the host, the room on an origin of its own. */
export async function apart(test: TestContext, page: Page, { attacks }: Attacker): Promise<Attacked> {
  const routes = { '/attack.js': script(kit(attacks)), '/worker.js': script(workerOf(attacks)) };
  const hosted: Hosted = await serveHosted(test, { routes, head: '<script src="/attack.js"></script>' });
  if (workerOf(attacks) !== '') {
    await page.open(`${hosted.host.origin}/host`);
    await ready(page, attacks);
  }
  const form = await enterRoom(page, hosted);
  await begin(page, attacks);
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
    routes: { '/host': htmlPage(html), '/attack.js': script(kit([attack])), '/worker.js': script(attack.worker ?? ''), '/roots.js': script(readFileSync(openRoots, 'utf8')) },
  });
  await page.open(`${room.origin}/host`);
  await ready(page, [attack]);
  await page.evaluate((code) => { (0, eval)(`{ ${code} }`); }, opens);
  const form = new RoomForm(await page.frame(`${room.origin}${address}`));
  await form.sees('Tell Example Programme how to reach you');
  await begin(page, [attack]);
  return { room, form, asked: room.requests };
}
