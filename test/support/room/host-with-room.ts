/** A host page whose chat hands over to a room on another origin, walked up to the card that offers it. */
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import type { SignpostChat } from '../../../src/element/signpost-chat.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import type { DemoServer } from '../../../demo/serve.ts';
import { serveHost, type Host } from '../../pages/host-page.ts';
import type { Page } from '../driver/page.ts';
import { RoomForm } from './room-form.ts';
import { serveRoom, type RoomGiven, type RoomServer } from './serve-room.ts';

const flowIn = (folder: string): string => `/dist/${folder}/with-room.json`;

export interface Hosted {
  host: DemoServer;
  room: RoomServer;
}

/** The first programme of the shipped flow, with a room. */
function flowWithRoom(folder: string, address: string): string {
  const flow = JSON.parse(readFileSync(new URL(`../../../dist/${folder}/default.json`, import.meta.url), 'utf8')) as Flow;
  const [first] = Object.values(flow.programmes);
  if (first) first.contacts = { room: address };
  return JSON.stringify(flow);
}

/** Both on `localhost`, each on a port, and so an origin, of its own. */
export async function serveHosted(test: TestContext, given: Host & { room?: RoomGiven; known?: boolean } = {}): Promise<Hosted> {
  const hosts: string[] = [];
  // The made-up languages are in no build but the tests' own.
  const folder = given.room?.pseudo ? 'test/flows' : 'flows';
  const host = await serveHost(test, { ...given, chat: `flow="${flowIn(folder)}" ${given.chat ?? ''}` });
  if (given.known ?? true) hosts.push(host.origin);
  const room = await serveRoom(test, { ...given.room, hosts });
  host.routes[flowIn(folder)] = (_request, response) => { response.writeHead(200, { 'Content-Type': 'application/json' }).end(flowWithRoom(folder, room.address)); };
  return { host, room };
}

/** Presses a button or a link of the chat by its name. */
export const pressInChat = (page: Page, name: string): Promise<void> =>
  page.click((wanted) => {
    const named = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
    return window.deepAll('button, a[href]').findLast((element) => element.getClientRects().length > 0 && named(element).startsWith(wanted));
  }, name);

const goTo = (page: Page, topic: string): Promise<void> =>
  page.evaluate((wanted) => { document.querySelector<SignpostChat>('signpost-chat')?.go(wanted); }, topic);

/** `lives`: she answers the chat's own question about her area first. */
export async function openHandOff(page: Page, { host }: Hosted, lives?: string): Promise<void> {
  await page.open(`${host.origin}/host`);
  await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
  if (lives !== undefined) {
    await goTo(page, 'check');
    await pressInChat(page, 'Yes, ask me');
    await pressInChat(page, lives);
  }
  await goTo(page, 'refer');
  await pressInChat(page, 'Refer myself to');
  await page.waitFor(() => window.deepAll('[data-room]').length > 0);
}

export const FRAME_TITLE = 'Refer myself here, sealed';

/** She asks for the room, and it opens inside the chat. */
export async function enterRoom(page: Page, hosted: Hosted, how = 'Open the form', lives?: string): Promise<RoomForm> {
  await openHandOff(page, hosted, lives);
  await pressInChat(page, FRAME_TITLE);
  await pressInChat(page, how);
  const form = new RoomForm(await page.frame(hosted.room.address));
  await form.sees('Tell Example Programme how to reach you');
  return form;
}
