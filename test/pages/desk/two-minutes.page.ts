/** The demo's walk: from the host page through chat, room and inbox to the desk, as a visitor takes it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { SignpostChat } from '../../../src/element/signpost-chat.ts';
import { listenForRoom } from '../../../demo/refer/room-side.ts';
import { startRefer } from '../../../demo/refer/start-refer.ts';
import { chosenEngines, openPage, serveDemo } from '../../support/open-page.ts';
import { FRAME_TITLE, pressInChat } from '../../support/room/host-with-room.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { DeskPage } from './desk-page.ts';

for (const engine of chosenEngines()) {
  test(`${engine}: she refers herself on the demo page, and the team reads it at the desk`, async (t) => {
    const host = await serveDemo(t);
    const referring = await startRefer(host, await listenForRoom(0));
    t.after(() => referring.stop());
    assert.notEqual(referring.origin, host.origin);

    const page = await openPage(t, engine, { width: 1280, height: 800 });
    await page.open(`${host.origin}/refer.html`);
    await page.waitFor(() => customElements.get('signpost-chat') !== undefined);
    const passphrase = await page.evaluate(() => document.querySelector('.passphrase')?.textContent ?? '');
    await page.evaluate(() => { document.querySelector<SignpostChat>('signpost-chat')?.go('refer'); });
    await pressInChat(page, 'Refer myself to Example Pause');
    await pressInChat(page, FRAME_TITLE);
    await pressInChat(page, 'Open the form');
    const form = new RoomForm(await page.frame(`${referring.origin}/refer/`));
    await form.sees('Tell Example Pause how to reach you');
    await form.fillsShortest({ name: 'Kestrel', area: 'Belper' });
    await form.presses('I agree. Send it');
    await form.sees('It is sent');
    const reference = await form.page.evaluate(() => document.querySelector('.reference')?.textContent.trim() ?? '');
    assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

    const sealed = await (await fetch(`${host.origin}/refer/sealed-referrals.json`)).text();
    for (const word of ['Kestrel', 'Belper', '07700']) assert.ok(!sealed.includes(word), `the inbox can read “${word}”`);
    assert.ok(!host.requests.some((request) => /Kestrel|Belper|07700/.test(request)));

    const desk = await DeskPage.open(t, engine);
    await desk.choose('Choose the key file', { 'desk-key-demo.json': readFileSync('demo/refer/desk-key-demo.json', 'utf8'), 'sealed-referrals.json': sealed });
    await desk.says('1 referral is waiting.');
    await desk.type('2. The passphrase', passphrase);
    await desk.press('Open the key');
    await desk.heading('1 referral');
    await desk.says(reference);
    await desk.press('Kestrel');
    await desk.heading('Kestrel');
    const text = await desk.text();
    for (const word of ['07700 900123', 'Do not call', 'Do not leave a message', 'Do not say who you are', 'You may: text', 'Belper']) assert.ok(text.includes(word), `the desk does not say “${word}”`);
  });
}
