/** Two women tap the same number of times and choose quite differently: a host page and the server cannot tell them apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import type { Page } from '../../support/driver/page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import type { Walk } from '../walk/covering-walks.ts';
import { Roads } from '../walk/roads.ts';
import { openRecorded, serveRecorded } from './recorded-page.ts';

const flow = builtFlow();
const TAPS = 20;

/** Answers only, and always by this rule. */
function walkBy(choose: <T>(choices: readonly T[]) => T | undefined): Walk {
  const roads = new Roads(flow);
  const walk: Walk = [];
  let at = roads.beginnings()[0].to;
  while (walk.length < TAPS) {
    const road = choose(roads.from(at));
    if (road === undefined) throw new Error(`Nothing is to be chosen at "${at.step}".`);
    walk.push(road.tap);
    at = road.to;
  }
  return walk;
}

interface Woman {
  walk: Walk;
  /** What she opens over the conversation. */
  page: string;
}

const one: Woman = { walk: walkBy((choices) => choices[0]), page: 'urgent' };
const other: Woman = { walk: walkBy((choices) => choices.at(-2) ?? choices[0]), page: 'person' };

test('the two ways are not the same', () => {
  const steps = ({ walk }: Woman): string[] => walk.map((tap) => JSON.stringify(tap));
  assert.equal(steps(one).filter((step) => steps(other).includes(step)).length < TAPS / 2, true);
});

async function noticed(page: Page, { walk, page: over }: Woman): Promise<{ log: string[]; look: Record<string, unknown> }> {
  await page.evaluate(() => window.recorder.take());
  await page.evaluate(async (taps, name) => {
    await window.walker.walk([taps]);
    await window.walker.press(`.foot [data-page="${name}"]`);
    await window.walker.press('.sheet [data-do="close-sheet"]');
    await window.walker.press('.foot [data-do="back"]');
  }, walk, over);
  const log = await page.evaluate(() => window.recorder.take());
  return { log: log.filter((line) => !line.startsWith('measured ')), look: await page.evaluate(() => window.recorder.look()) };
}

for (const engine of chosenEngines()) {
  test(`${engine}: the same requests, the same events, the same page`, async (t) => {
    const server = await serveRecorded(t);
    const seen = [];
    for (const woman of [one, other]) {
      const page = await openPage(t, engine);
      const from = server.requests.length;
      await openRecorded(page, server);
      const { log, look } = await noticed(page, woman);
      // Two that start together may arrive in either order.
      seen.push({ log, look, requests: server.requests.slice(from).sort() });
    }
    const [first, second] = seen;
    assert.ok(first && first.log.length >= TAPS, 'The taps were heard.');
    assert.deepEqual(second?.log, first.log);
    assert.deepEqual(second.look, first.look);
    assert.deepEqual(second.requests, first.requests);
    const fetched = first.requests.filter((request) => !request.includes('/injected-') && request !== 'GET /host');
    const fixed = [
      /^GET \/dist\/signpost-chat\.js$/,
      /^GET \/dist\/signpost-chat-panel-[\w-]+\.js$/,
      /^GET \/dist\/flows\/default\.json$/,
      /^GET \/dist\/flows\/(?:\w+(?:-\w+)*)(?:\.words)?\.json$/,
      /^GET \/dist\/flows\/directory\.json$/,
    ];
    for (const request of fetched) assert.ok(fixed.some((known) => known.test(request)), request);
    t.diagnostic(`${engine} fetched: ${fetched.join(', ')}`);
  });
}
