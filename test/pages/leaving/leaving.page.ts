/**
 * She leaves, from wherever she is, by the button, by Shift three times, or by the host's own call: the page is
 * covered in the same task, and painted so while the exit page is still on its way; nothing of hers is left in it, the exit page takes its place in the history, and
 * no way back leads to a word of hers.
 */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { EXIT_HEADING } from './exit-server.ts';
import { assertNoneOf, herWords, keptBySite, nothingKept, whatIsLeft } from './her-words.ts';
import { panelPath, serveLeaving, type Leaving } from './host-with-witness.ts';
import { states, type State } from './states.ts';

interface Way {
  name: string;
  leave: (page: Page) => Promise<void>;
}

const ways: Way[] = [
  {
    name: 'by the button',
    leave: async (page) => {
      await page.evaluate(() => { window.witness.after('click', 1); });
      await page.click(() => window.walker.one('.leave'));
    },
  },
  {
    name: 'by Shift three times',
    leave: async (page) => {
      await page.evaluate(() => { window.witness.after('keyup', 3); });
      for (let press = 0; press < 3; press += 1) await page.press('Shift');
    },
  },
  {
    name: "by the host's call",
    leave: (page) =>
      page.evaluate(() => {
        // In a task of its own, so that the answer to this call is out before the page is.
        setTimeout(() => {
          window.walker.element().leave();
          window.witness.now();
        });
      }),
  },
];

const BACK = 5;

/** Without what a browser asks every site for of its own accord, and what the exit page tells its own server. */
const ofPages = (requests: string[]): string[] =>
  requests.filter((request) => request !== 'GET /favicon.ico' && request !== 'GET /arrived');

async function leaveAndLook(page: Page, { host, exit, witness }: Leaving, { reach, loading }: State, { leave }: Way): Promise<void> {
  await page.open(`${host.origin}/before`);
  await page.open(`${host.origin}/host`);
  await reach(page);
  const words = await herWords(page);
  const there = await whatIsLeft(page);
  assert.equal(words.length > 0, !loading, 'There is something to be given away by.');
  assert.deepEqual(words.filter((word) => !there.readable.includes(word)), [], 'It is seen where it is.');
  const entries = await page.evaluate(() => history.length);
  const asked = host.requests.length;
  exit.server.requests.length = 0;

  exit.hold();
  await leave(page);
  for (const when of ['in the same task', 'painted', 'later'] as const) {
    const seen = await witness.of(when);
    assert.deepEqual(seen.onTop, ['cover'], when);
    assert.equal(seen.title, '', when);
    assert.equal(seen.conversation, 0, when);
    assertNoneOf(words, seen.readable, when);
    assert.deepEqual([seen.address, seen.state, seen.entries], [`${host.origin}/host`, null, entries], when);
    // Told once the way out has begun, so that no listener holds up the cover; once, and it carries nothing.
    assert.deepEqual(seen.leaving, when === 'in the same task' ? [] : [null], `signpost-leave, ${when}`);
  }
  const arrived = exit.arrived();
  exit.letGo();
  await arrived;
  await page.waitFor((heading) => document.querySelector('h1')?.textContent === heading, EXIT_HEADING);
  const asks = [host.requests.slice(asked), exit.server.requests].map(ofPages);
  assert.deepEqual(asks, [[], ['GET /weather']], 'One request went out, the exit page.');
  assert.equal(await page.evaluate(() => history.length), entries, 'The exit page took the place of the host page.');

  await page.back();
  await page.waitFor(() => document.querySelector('h1')?.textContent === 'Before');
  assert.deepEqual(await keptBySite(page), nothingKept);
  await nothingOfHers(page, words, host.origin, 'after Back');
  await page.forward();
  await page.waitFor((heading) => document.querySelector('h1')?.textContent === heading, EXIT_HEADING);
  await nothingOfHers(page, words, host.origin, 'after Forward');
  await page.reload();
  await nothingOfHers(page, words, host.origin, 'after reloading');
  for (let press = 1; press <= BACK; press += 1) {
    await page.back();
    await nothingOfHers(page, words, host.origin, `after Back, ${press} times`);
  }
  assert.deepEqual(ofPages(host.requests.slice(asked)).filter((request) => request !== 'GET /before'), []);
  assert.deepEqual([...new Set(ofPages(exit.server.requests))], ['GET /weather']);
}

async function nothingOfHers(page: Page, words: string[], origin: string, when: string): Promise<void> {
  const { address, readable, state } = await whatIsLeft(page);
  assert.notEqual(address, `${origin}/host`, when);
  assert.equal(state, null, when);
  assertNoneOf(words, readable, when);
}

async function serve(t: TestContext, { loading }: State): Promise<Leaving> {
  // Never answered: she leaves while the chat still loads.
  return serveLeaving(t, loading ? { routes: { [panelPath()]: () => undefined } } : {});
}

for (const engine of chosenEngines()) {
  for (const state of states) {
    test(`${engine}: leaves ${state.name}`, async (t) => {
      const [page, leaving] = await Promise.all([openPage(t, engine), serve(t, state)]);
      for (const way of ways) await t.test(way.name, () => leaveAndLook(page, leaving, state, way));
    });
  }
}
