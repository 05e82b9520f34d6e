/** Real taps, which tell a page more than a script's do: where they landed, and what lies there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { assertNothingOfHers } from './nothing-of-hers.ts';
import { openRecorded, serveRecorded } from './recorded-page.ts';
import { wordsOf } from './words-of.ts';

const telling = wordsOf(builtFlow());
const TAPS = 3;

for (const engine of chosenEngines()) {
  test(`${engine}: her taps show the page that she tapped the chat, and no more`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serveRecorded(t)]);
    await openRecorded(page, server);
    const asked = server.requests.length;
    await page.evaluate(() => window.recorder.take());
    for (let tap = 0; tap < TAPS; tap += 1) {
      const choice = (): HTMLElement | null => window.walker.one('form.ask [data-answer]');
      const step = await page.evaluate(() => window.walker.step());
      await (page.can.touch && tap % 2 === 0 ? page.tap(choice) : page.click(choice));
      await page.waitFor((before) => window.walker.step() !== before, step);
    }
    const log = await page.evaluate(() => window.recorder.take());
    assert.ok(log.some((line) => line.startsWith('event pointerdown ')), 'The taps were heard.');
    assertNothingOfHers(log, telling, engine);
    assert.deepEqual(log.filter((line) => !/^(?:event|measured) /.test(line)), []);
    assert.deepEqual(server.requests.slice(asked), []);
  });

  test(`${engine}: a page that looks at a point finds the chat there, and no more`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serveRecorded(t)]);
    await openRecorded(page, server);
    const seen = await page.evaluate(() => window.recorder.lookAtPoints());
    assertNothingOfHers([...seen, ...(await page.evaluate(() => window.recorder.take()))], telling, engine);
  });
}
