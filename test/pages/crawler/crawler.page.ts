/**
 * Random choices to an end: whatever she taps, Leave, urgent help and a person stay in sight, a question
 * stays open, and nothing goes wrong. The seed is printed; `CRAWL_SEED=1234 npm test -- …` walks the same ways again.
 */
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { serveHost } from '../host-page.ts';
import { builtFlow } from '../walk/built-flow.ts';

declare global {
  interface Window {
    crawl(seed: number, walks: number, taps: number, outcomes: Record<string, string>): Promise<string[]>;
  }
}

const WALKS = 25;
/** A few walks in one call of the page, and how long they may take on two busy cores. */
const AT_ONCE = 5;
const PATIENCE_MS = 60_000;
const TAPS = 60;
const seed = Number(process.env.CRAWL_SEED ?? randomInt(1_000_000));

const outcomes = Object.fromEntries(
  Object.entries(builtFlow().steps).flatMap(([id, { outcome }]) => (outcome === undefined ? [] : [[id, outcome]])),
);

for (const engine of chosenEngines()) {
  test(`${engine}: ${WALKS} random walks, seed ${seed}`, async (t) => {
    const script = fileURLToPath(new URL('crawl.js', import.meta.url));
    const [page, server] = await Promise.all([openPage(t, engine), serveHost(t, { inject: [script] })]);
    page.patience = PATIENCE_MS;
    const crawl = (from: number, walks: number): Promise<string[]> =>
      page.evaluate((...given) => window.crawl(...given), from, walks, TAPS, outcomes);
    await page.open(`${server.origin}/host`);
    const ends: string[] = [];
    while (ends.length < WALKS) ends.push(...(await crawl(seed + ends.length, AT_ONCE)));
    t.diagnostic(`${engine} came to: ${ends.join(', ')}`);

    // It would have seen what it looks for.
    await page.evaluate(() => {
      window.walker.one('.leave')?.remove();
    });
    await assert.rejects(crawl(seed, 1), /\.leave is not in sight/);
  });
}
