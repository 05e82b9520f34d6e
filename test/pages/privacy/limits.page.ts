/**
 * What no element on a host page can keep to itself: the keys she presses, and the words she marks.
 * So the chat asks for no name, and what says who she is belongs into a frame of another origin.
 * These tests say exactly how far that goes, and that nothing more goes with it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import type { Page } from '../../support/driver/page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { asksForText, wayTo } from '../walk/way-to.ts';
import { assertNothingOfHers } from './nothing-of-hers.ts';
import { openRecorded, serveRecorded } from './recorded-page.ts';
import { wordsOf } from './words-of.ts';

const flow = builtFlow();
const toText = wayTo(flow, asksForText(flow)).walk;
const TYPED = 'quartz';
/** The only events that carry what a key wrote, one letter at a time. */
const OF_KEYS = /^event (?:keydown|keypress|keyup|beforeinput|input|textInput) /;

const take = (page: Page): Promise<string[]> => page.evaluate(() => window.recorder.take());

for (const engine of chosenEngines()) {
  test(`${engine}: a page hears the keys she presses, and nothing else of what she types`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serveRecorded(t)]);
    await openRecorded(page, server);
    await page.evaluate((walk) => window.walker.walk([walk]), toText);
    await page.click(() => window.walker.one('textarea'));
    const asked = server.requests.length;
    await take(page);
    await page.type(TYPED);
    await page.evaluate(() => { window.walker.one('[data-typed]')?.click(); });
    await page.waitFor((typed) => window.walker.words().includes(typed), TYPED);

    const log = await take(page);
    const letters = log.filter((line) => line.startsWith('event keydown ')).map((line) => / key=(.) ?/.exec(line)?.[1]);
    assert.equal(letters.join(''), TYPED, 'If an engine has learned to hide keys, the words of this limit can go.');
    assertNothingOfHers(log, [...wordsOf(flow), TYPED], engine);
    const others = log.filter((line) => !OF_KEYS.test(line) && !line.startsWith('measured '));
    for (const line of others) assert.match(line, /^event (?:click|DOMActivate|focus|blur|focusin|focusout|selectionchange|select) /);
    const seen = JSON.stringify(await page.evaluate(() => window.recorder.look()));
    assert.ok(!seen.includes(TYPED), seen);
    assert.deepEqual(server.requests.slice(asked), []);
  });

  test(`${engine}: a page can read the words she marks, and no others`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine), serveRecorded(t)]);
    await openRecorded(page, server);
    const marked = await page.evaluate(() => {
      const message = window.walker.one('.guide');
      if (message) getSelection()?.selectAllChildren(message);
      const same = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
      return { read: same(getSelection()?.toString()), words: same(message?.textContent) };
    });
    assert.notEqual(marked.words, '');
    assert.equal(marked.read, marked.words, 'If an engine has learned to hide marked words, this limit can go.');
  });
}
