/** The same element on another organisation's page, with a conversation of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage, serveDemo } from '../support/open-page.ts';

for (const engine of chosenEngines()) {
  test(`${engine}: a women's centre, from its own button to a group`, async (t) => {
    const [page, server] = await Promise.all([openPage(t, engine, { width: 390, height: 800 }), serveDemo(t)]);
    await page.open(`${server.origin}/womens-centre.html`);
    await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
    await page.click(() => [...document.querySelectorAll('a')].find((link) => link.textContent === 'Find a group for me'));
    for (const answer of ['making', 'day', 'no-place']) await page.click((id) => window.deepQuery(`[data-answer="${id}"]`), answer);
    await page.waitFor(() => window.deepQuery('.log')?.textContent.includes('Making Things is sewing, clay and paint.'));
    assert.equal(await page.evaluate(() => location.hash), '');
    assert.ok(server.requests.includes('GET /dist/flows/womens-centre.json'));
    assert.ok(!server.requests.some((request) => /default|pause/.test(request)), server.requests.join('\n'));
  });
}
