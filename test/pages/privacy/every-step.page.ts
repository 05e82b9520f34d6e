/**
 * She passes every step, message, answer and branch of the conversation, as it ships and as teams could set
 * their programmes, and a host page that records all it can notice learns nothing of what she did.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { coveringWalks, everythingIn, type Walk } from '../walk/covering-walks.ts';
import { programmeCases, type ProgrammeCase } from '../walk/programme-cases.ts';
import { assertNothingOfHers } from './nothing-of-hers.ts';
import { openRecorded, json, serveRecorded } from './recorded-page.ts';
import { wordsOf } from './words-of.ts';

const flow = builtFlow();
const missing = everythingIn(flow);
const telling = wordsOf(flow);

/** Each case, with the walks it alone makes possible. */
const cases: (ProgrammeCase & { walks: Walk[] })[] = [];
for (const each of programmeCases(flow)) {
  const walks = missing.size > 0 ? coveringWalks(each.flow, missing) : [];
  if (walks.length > 0) cases.push({ ...each, walks });
}

/** Walks in one call of the page, so that it answers in good time. */
const AT_ONCE = 3;

test('the walks pass everything that the conversation holds', (t) => {
  assert.deepEqual([...missing], []);
  for (const { name, walks } of cases) t.diagnostic(`${name}: ${walks.length} walks, ${walks.flat().length} taps`);
});

for (const engine of chosenEngines()) {
  test(`${engine}: nothing of what she does can be noticed`, async (t) => {
    const server = await serveRecorded(t, flow);
    const page = await openPage(t, engine);
    const heard = new Set<string>();
    for (const { name, flow: given, walks } of cases) {
      server.routes['/flow.json'] = json({ ...given, rest: null, directory: '/dist/flows/directory.json' });
      await openRecorded(page, server);
      const asked = server.requests.length;
      await page.evaluate(() => window.recorder.take());
      const before = await page.evaluate(() => window.recorder.look());
      await page.evaluate(() => window.recorder.take());
      for (let index = 0; index < walks.length; index += AT_ONCE) {
        await page.evaluate((some) => window.walker.walk(some), walks.slice(index, index + AT_ONCE));
        const log = await page.evaluate(() => window.recorder.take());
        assertNothingOfHers(log, telling, name);
        for (const line of log) {
          assert.match(line, /^(?:event|measured) /, name);
          heard.add(line);
        }
      }
      assert.deepEqual(await page.evaluate(() => window.recorder.look()), before, name);
      assert.deepEqual(server.requests.slice(asked), [], name);
    }
    t.diagnostic(`${engine}: all that could be noticed:\n${[...heard].join('\n')}`);
  });
}
