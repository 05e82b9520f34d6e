/**
 * On a page that allows nothing but its own scripts and styles, shouts at every element and loads the chat twice:
 * the whole way to the summary is walked, nothing is refused, and every part looks as it does on a friendly page.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage, serveDemo } from '../../support/open-page.ts';
import { walker } from '../host-page.ts';
import { builtFlow } from '../walk/built-flow.ts';
import { showsSummary, wayTo } from '../walk/way-to.ts';

declare global {
  interface Window {
    wrongs: string[];
  }
}

const wrongs = fileURLToPath(new URL('wrongs.js', import.meta.url));
const flow = builtFlow();
const toSummary = wayTo(flow, showsSummary(flow)).walk;

/** Parts of the chat → what they look like, as far as a page's own rules could reach them. */
type Looks = Record<string, Record<string, string>>;

const looks = (page: Page): Promise<Looks> =>
  page.evaluate(() => {
    const parts = ['.frame', '.head', '.title', '.leave', '.log', '.guide', '.mine', '.foot', '.foot button', 'form.ask', '[data-answer]', '.icon', '[data-step] h2', 'a[href]'];
    const told = [
      'display', 'position', 'width', 'height', 'color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform',
      'textAlign', 'textDecorationLine', 'borderRadius', 'borderTopWidth', 'borderTopStyle', 'boxSizing', 'transform', 'opacity', 'maxWidth', 'marginTop', 'paddingTop', 'transitionDuration', 'userSelect', 'cursor', 'fill',
    ] as const;
    const found: [string, Record<string, string>][] = parts.flatMap((part) => {
      const element = window.walker.one(part);
      if (element === null) return [];
      const style = getComputedStyle(element);
      return [[part, Object.fromEntries(told.map((each) => [each, style[each]]))]];
    });
    return Object.fromEntries(found);
  });

const walkThere = async (page: Page, address: string): Promise<Looks> => {
  await page.open(address);
  await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
  await page.evaluate(() => window.walker.open());
  await page.evaluate((some) => window.walker.walk([some]), toSummary);
  return looks(page);
};

for (const engine of chosenEngines()) {
  test(`${engine}: a hostile page refuses nothing and changes nothing`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine, { width: 1280, height: 800 }), serveDemo(t, { inject: [walker, wrongs] })]);
    const friendly = await walkThere(page, `${server.origin}/host.html`);
    const hostile = await walkThere(page, `${server.origin}/hostile.html`);
    assert.ok(Object.keys(friendly).length > 8, Object.keys(friendly).join());
    assert.deepEqual(hostile, friendly);

    for (const part of ['.foot [data-page="urgent"]', '.foot [data-page="person"]', '.foot [data-do="menu"]']) {
      await page.evaluate((each) => window.walker.press(each), part);
    }
    // As a text: the page's old library writes lists as no engine does.
    assert.equal(await page.evaluate(() => window.wrongs.join('; ')), '');
  });

  test(`${engine}: leaving a hostile page covers all of it`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine, { width: 1280, height: 800 }), serveDemo(t, { inject: [walker] })]);
    await page.open(`${server.origin}/hostile.html`);
    await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
    await page.evaluate(() => window.walker.open());
    const tops = await page.evaluate(() => {
      const chat = window.walker.element();
      chat.setAttribute('exit-url', '#gone');
      chat.leave();
      return [0.01, 0.25, 0.5, 0.75, 0.99].flatMap((down) =>
        [0.01, 0.5, 0.99].map((right) => {
          const top = document.elementFromPoint(innerWidth * right, innerHeight * down);
          return top?.parentElement === document.documentElement && top.localName === 'div' && getComputedStyle(top).opacity === '1' ? 'cover ' : (top?.outerHTML.slice(0, 60) ?? 'nothing');
        }),
      ).join('');
    });
    assert.equal(tops, 'cover '.repeat(15));
    await page.waitFor(() => location.hash === '#gone');
  });
}
