/** Sent by her own hand, when sending fails: what she saves and what she copies is the sealed envelope, and the team's key opens it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '../../../src/referral/reference.ts';
import type { Posted } from '../../../src/referral/seal/sealed.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { openSealed } from '../../support/room/open-sealed.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { refused, serveRoom } from '../../support/room/serve-room.ts';

declare global {
  interface Window {
    copied: string;
  }
}

for (const engine of chosenEngines()) {
  test(`${engine}: the saved file and the copied text are the same sealed referral, and only the team can read it`, async (t) => {
    const room = await serveRoom(t);
    room.answer = refused(422);
    const page = await openPage(t, engine);
    await page.open(room.address);
    const form = new RoomForm(page);
    await form.fillsShortest({ name: 'Redstart', area: 'Heanor' });
    await form.presses('I agree. Send it');
    await form.sees('It is not sent');

    const saved = await page.saving(() => form.presses('Save the sealed file'));
    const { id, sealed } = JSON.parse(saved.text) as Posted;
    assert.equal(saved.name, `referral-${referenceOf(id)}.json`);
    const opened = openSealed(sealed, room.pair.private, room.pair.public.kid).toString('utf8');
    for (const hers of ['Redstart', 'Heanor', '07700 900123']) {
      assert.ok(opened.includes(hers), hers);
      assert.ok(!saved.text.includes(hers), `${hers} can be read in the file`);
    }
    assert.deepEqual({ id, sealed }, { id: room.received[0]?.id, sealed: room.received[0]?.sealed }, 'the inbox was sent the same');

    // What is handed to the clipboard: no engine lets a test read the clipboard itself in the same way.
    await page.evaluate(() => { navigator.clipboard.writeText = (words) => { window.copied = words; return Promise.resolve(); }; });
    await form.presses('Copy the sealed text');
    await form.reads('Copied.');
    assert.equal(await page.evaluate(() => window.copied), saved.text);

    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('Not here.')); });
    await form.presses('Copy the sealed text');
    await form.reads('You can save the file instead.');
  });
}
