/** Her network goes while she talks: everything has come already, so the conversation goes on, and she can leave. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../support/open-page.ts';
import { serveHost } from './host-page.ts';
import { assertNoneOf, herWords } from './leaving/her-words.ts';
import { builtFlow } from './walk/built-flow.ts';
import { showsSummary, wayTo } from './walk/way-to.ts';

const flow = builtFlow();
const toSummary = wayTo(flow, showsSummary(flow)).walk;

for (const engine of chosenEngines()) {
  test(`${engine}: the conversation goes on without a network, to its end and out of it`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serveHost(t)]);
    await page.open(`${server.origin}/host`);
    await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
    await page.evaluate(() => window.walker.open());
    await page.waitFor(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/directory.json')));
    await page.evaluate(() => window.walker.walk([]));
    await server.unplug();

    await page.evaluate((some) => window.walker.walk([some]), toSummary);
    const words = await herWords(page);
    for (const part of ['urgent', 'person']) {
      await page.evaluate((each) => window.walker.press(`.foot [data-page="${each}"]`), part);
      assert.ok(await page.evaluate(() => window.walker.one('.sheet a[href^="tel:"]') !== null), `${part} has a number to call`);
    }
    // Asked in the same task: a moment later there is only the browser's own page of a lost network.
    const readable = await page.evaluate(() => {
      const root = window.walker.root();
      window.walker.element().leave();
      return [document.title, document.documentElement.textContent, root.textContent].join(' ').replace(/\s+/g, ' ');
    });
    assertNoneOf(words, readable, 'after leaving without a network');
  });
}
