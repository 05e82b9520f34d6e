/** Leaving when something stands in the way: a listener that throws or hangs, an exit page that cannot be had, or Back before it came. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freePort } from '../../support/free-port.ts';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { EXIT_HEADING } from './exit-server.ts';
import { assertNoneOf, herWords, whatIsLeft } from './her-words.ts';
import { serveLeaving, type Leaving } from './host-with-witness.ts';
import { states } from './states.ts';

const middle = states.find(({ name }) => name === 'in the middle');

/** In the conversation, with the page before it in the history. */
async function talking(page: Page, { host }: Leaving): Promise<string[]> {
  await page.open(`${host.origin}/before`);
  await page.open(`${host.origin}/host`);
  await middle?.reach(page);
  const words = await herWords(page);
  assert.ok(words.length > 0);
  return words;
}

const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => {
      window.walker.element().leave();
      window.witness.now();
    });
  });

const heading = (page: Page, text: string): Promise<unknown> => page.waitFor((wanted) => document.querySelector('h1')?.textContent === wanted, text);

/** What a page may do with `signpost-leave`. */
const listeners = {
  throws: () => { addEventListener('signpost-leave', () => { throw new Error('The host fails.'); }); },
  hangs: () => {
    addEventListener('signpost-leave', () => {
      for (const end = performance.now() + 3000; performance.now() < end; );
    });
  },
  'leaves again': () => { addEventListener('signpost-leave', () => { window.walker.element().leave(); }); },
  'asks to stay': () => {
    addEventListener('signpost-leave', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  },
};

for (const engine of chosenEngines()) {
  for (const [what, listen] of Object.entries(listeners)) {
    test(`${engine}: a listener that ${what} keeps nobody`, async (t) => {
      const [page, leaving] = await Promise.all([openPage(t, engine), serveLeaving(t)]);
      const words = await talking(page, leaving);
      await page.evaluate(listen);
      const arrived = leaving.exit.arrived();
      await leave(page);
      const seen = await leaving.witness.of('in the same task');
      assert.deepEqual(seen.onTop, ['cover']);
      assertNoneOf(words, seen.readable, 'in the same task');
      await arrived;
      await heading(page, EXIT_HEADING);
      assert.equal(leaving.exit.server.requests.filter((request) => request === 'GET /weather').length, 1);
    });
  }

  test(`${engine}: an exit page that refuses is no way back to her words`, async (t) => {
    const [page, leaving] = await Promise.all([openPage(t, engine), serveLeaving(t)]);
    const words = await talking(page, leaving);
    const nowhere = `http://localhost:${await freePort()}/`;
    await page.evaluate((url) => { window.walker.element().setAttribute('exit-url', url); }, nowhere);
    await leave(page);
    for (const when of ['in the same task', 'painted'] as const) {
      const seen = await leaving.witness.of(when);
      assert.deepEqual(seen.onTop, ['cover']);
      assertNoneOf(words, seen.readable, when);
    }
    // Now the browser's own page of what it could not reach is there.
    await page.waitFor(() => !('walker' in window));
    await page.back();
    await heading(page, 'Before');
    assertNoneOf(words, (await whatIsLeft(page)).readable, 'after Back');
  });

  test(`${engine}: Back before the exit page came, and Forward again, find nothing of hers`, async (t) => {
    const [page, leaving] = await Promise.all([openPage(t, engine), serveLeaving(t)]);
    const words = await talking(page, leaving);
    leaving.exit.hold();
    // Her own Back, as soon as the way out has begun: the page cannot be asked any more once it has.
    await page.evaluate(() => { addEventListener('signpost-leave', () => setTimeout(() => { history.back(); })); });
    await leave(page);
    await heading(page, 'Before');
    assertNoneOf(words, (await whatIsLeft(page)).readable, 'after Back');
    await page.forward();
    await heading(page, 'Our community');
    assertNoneOf(words, (await whatIsLeft(page)).readable, 'after Forward');
    await page.waitFor(() => {
      const title = document.querySelector('h1');
      const { x = 0, y = 0 } = title?.getBoundingClientRect() ?? {};
      return title !== null && document.elementFromPoint(x + 5, y + 5) === title;
    });
    await page.evaluate(() => window.walker.open());
    assert.equal(await page.evaluate(() => window.walker.one('.mine') === null), true, 'It starts anew.');
  });

  for (const [kind, cache] of [['that is kept in memory', 'no-cache'], ['that asks not to be stored', 'no-store']] as const) {
    test(`${engine}: gone to another page and back, a page ${kind} has a fresh chat`, async (t) => {
      const [page, leaving] = await Promise.all([openPage(t, engine), serveLeaving(t, { headers: { 'Cache-Control': cache } })]);
      const words = await talking(page, leaving);
      await page.evaluate(() => { document.querySelector<HTMLElement>('#away')?.click(); });
      await heading(page, 'Other');
      await page.back();
      await heading(page, 'Our community');
      assertNoneOf(words, (await whatIsLeft(page)).readable, 'after Back');
      await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
      await page.evaluate(() => window.walker.open());
      assert.equal(await page.evaluate(() => window.walker.one('.mine') === null), true, 'It starts anew.');
    });
  }
}
