/**
 * Leaving the room as a page of its own: covered in the task of her tap, gone to where the room's build says, and no way
 * back leads to a word of hers.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { page as htmlPage } from '../host-page.ts';
import { assertNoneOf, whatIsLeft } from '../leaving/her-words.ts';
import { serveExit, EXIT_HEADING } from '../leaving/exit-server.ts';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { serveRoom } from '../../support/room/serve-room.ts';

interface Way {
  /** The event in whose task she leaves, and how many of them it takes. */
  event: 'click' | 'keyup';
  times: number;
  leave: (form: RoomForm) => Promise<void>;
}

const ways: Record<string, Way> = {
  'the Leave button': { event: 'click', times: 1, leave: (form) => form.presses('Leave') },
  'Shift three times': { event: 'keyup', times: 3, leave: async ({ page }) => { for (let count = 0; count < 3; count += 1) await page.press('Shift'); } },
};

const HERS = ['Fieldfare', '07700 900123', 'Ilkeston'];
const BACK = 5;

interface Seen {
  when: string;
  onTop: string[];
  title: string;
  readable: string;
}

/** Tells its server what is on the screen once her event has been through the page, and again two frames later. */
const witness = (page: Page, { event, times }: Way): Promise<void> =>
  page.evaluate((type, count) => {
    const look = (when: string): void => {
      const parts = [0.01, 0.25, 0.5, 0.75, 0.99];
      const tops = parts.flatMap((down) => parts.map((right) => document.elementFromPoint(innerWidth * right, innerHeight * down)));
      const isCover = (top: Element | null): boolean => top?.parentNode === document.documentElement && top.textContent === '' && top.matches('[popover]');
      const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
      const readable = [document.title, document.documentElement.textContent, ...fields].join(' ');
      navigator.sendBeacon('/seen', JSON.stringify({ when, onTop: [...new Set(tops.map((top) => (isCover(top) ? 'cover' : String(top?.localName))))], title: document.title.trim(), readable }));
    };
    let left = count;
    addEventListener(type, () => {
      left -= 1;
      if (left > 0) return;
      look('in the same task');
      requestAnimationFrame(() => requestAnimationFrame(() => { look('painted'); }));
    });
  }, event, times);

for (const engine of chosenEngines()) {
  for (const [name, way] of Object.entries(ways)) {
    test(`${engine}: ${name} covers what she wrote in the same task, and Back, Forward and reload show none of it`, async (t) => {
      const exit = await serveExit(t);
      const seen: Seen[] = [];
      const told = new EventTarget();
      const room = await serveRoom(t, {
        referral: { exit: exit.url },
        routes: {
          '/before': htmlPage('<!doctype html><title>Before</title><h1>Before</h1>'),
          '/seen': (request, response) => {
            response.writeHead(204).end();
            void text(request).then((body) => { seen.push(JSON.parse(body) as Seen); told.dispatchEvent(new Event('told')); });
          },
        },
      });
      const page = await openPage(t, engine);
      await page.open(`${room.origin}/before`);
      await page.open(room.address);
      const form = new RoomForm(page);
      await form.fillsShortest({ name: 'Fieldfare', area: 'Ilkeston' });
      const there = await whatIsLeft(page);
      assert.deepEqual(HERS.filter((word) => !there.readable.includes(word)), [], 'It is seen where it is.');
      await witness(page, way);
      const entries = await page.evaluate(() => history.length);
      exit.hold();
      await way.leave(form);
      while (seen.length < 2) await once(told, 'told');
      for (const { when, onTop, title, readable } of seen) {
        assert.deepEqual([onTop, title], [['cover'], ''], when);
        assertNoneOf(HERS, readable, when);
      }
      const arrived = exit.arrived();
      exit.letGo();
      await arrived;
      const heading = (words: string): Promise<unknown> => page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, words);
      const nothingOfHers = async (when: string): Promise<void> => { assertNoneOf(HERS, (await whatIsLeft(page)).readable, when); };
      await heading(EXIT_HEADING);
      assert.equal(await page.evaluate(() => history.length), entries, 'The exit page took the place of the room.');
      await page.back();
      await heading('Before');
      await nothingOfHers('after Back');
      await page.forward();
      await heading(EXIT_HEADING);
      await page.reload();
      await nothingOfHers('after Forward and reload');
      for (let press = 1; press <= BACK; press += 1) {
        await page.back();
        await nothingOfHers(`after Back, ${press} times`);
      }
      assert.deepEqual(room.received, [], 'Nothing was sent.');
    });
  }
}
