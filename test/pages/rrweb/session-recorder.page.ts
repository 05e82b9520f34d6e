/**
 * A session recorder that many sites use (rrweb, as its makers set it) runs on the host page before the chat.
 * She talks, writes a note, opens urgent help, prints and copies: its recording holds none of it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import type { Route } from '../../../demo/serve.ts';
import { HOST_SENTENCE, serveHost } from '../host-page.ts';
import { wordsOf } from '../privacy/words-of.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { asksForText, showsSummary, wayTo } from '../walk/way-to.ts';

declare global {
  interface Window {
    recorded: unknown[];
  }
}

const flow = builtFlow();
const toText = wayTo(flow, asksForText(flow));
const fromText = wayTo(flow, showsSummary(flow), toText.end);

const TYPED = 'ask about quartz buttons';
const SEARCHED = 'velvet curtains';

const script =
  (text: string): Route =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(text);
  };

const rrweb = readFileSync(join(dirname(createRequire(import.meta.url).resolve('rrweb')), 'rrweb.umd.min.cjs'), 'utf8');
// A dialog for printing would stop the test.
const start = 'window.recorded = []; window.print = () => {}; rrweb.record({ emit: (event) => recorded.push(event) });';

for (const engine of chosenEngines()) {
  test(`${engine}: a session recorder records the host page and nothing of hers`, async (t) => {
    const server = await serveHost(t, {
      routes: { '/rrweb.js': script(rrweb), '/start.js': script(start) },
      head: '<script src="/rrweb.js"></script><script src="/start.js"></script>',
    });
    const page = await openPage(t, engine, { width: 1280, height: 800 });
    await page.open(`${server.origin}/host`);
    await page.click(() => document.querySelector('#search'));
    await page.type(SEARCHED);

    await page.evaluate(() => window.walker.open());
    await page.evaluate((walk) => window.walker.walk([walk]), toText.walk);
    await page.click(() => window.walker.one('textarea'));
    await page.type(TYPED);
    await page.click(() => window.walker.one('[data-typed]'));
    await page.waitFor((step) => window.walker.step() !== step, toText.end.step);
    assert.ok(await page.evaluate((typed) => window.walker.words().includes(typed), TYPED));
    await page.evaluate(async (taps) => {
      for (const tap of taps) if ('step' in tap) await window.walker.answer(tap.step, tap.answer);
      await window.walker.press('[data-do="print"]');
      await window.walker.press('[data-do="copy"]');
      await window.walker.press('.foot [data-page="urgent"]');
      await window.walker.press('.sheet [data-do="close-sheet"]');
    }, fromText.walk.slice(1));

    // The recorder sends what it saw with the next frame.
    await page.waitFor((searched) => JSON.stringify(window.recorded).includes(searched), SEARCHED);
    const recording = await page.evaluate(() => JSON.stringify(window.recorded));
    assert.ok(recording.includes(HOST_SENTENCE), 'The recorder works: it has the words of the host page.');
    const told = [...wordsOf(flow), TYPED].filter((words) => recording.includes(JSON.stringify(words).slice(1, -1)));
    assert.deepEqual(told, []);
    t.diagnostic(`${engine}: ${recording.length} letters recorded`);
  });
}
