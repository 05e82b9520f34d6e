/** The shortest honest referral: few taps, little to read, sealed, and opened by the team's own key. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceOf } from '../../../src/referral/reference.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { secondsFor } from '../../support/room/how-long.ts';
import { openSealed } from '../../support/room/open-sealed.ts';
import { RoomForm, wordsOf } from '../../support/room/room-form.ts';
import { PROGRAMME, serveRoom } from '../../support/room/serve-room.ts';

const MOST_TAPS = 12;
const MOST_SECONDS = 90;

for (const engine of chosenEngines()) {
  test(`${engine}: the shortest honest referral takes at most ${MOST_TAPS} taps and ${MOST_SECONDS} seconds, and only the team can open it`, async (t) => {
    const room = await serveRoom(t);
    const page = await openPage(t, engine);
    await page.open(room.address);
    const form = new RoomForm(page);
    await form.sees('Tell Example Programme how to reach you');
    await form.fillsShortest();
    assert.equal(room.received.length, 0, 'nothing leaves her phone until she sends it');
    assert.ok(!room.requests.some((request) => request.includes('seal.js')), 'the part that seals comes when she sends');
    await form.presses('I agree. Send it');
    const { taps, words, letters } = form;
    const seconds = secondsFor({ taps, words, letters });
    t.diagnostic(`${engine}: ${taps} taps, ${words} words to read, ${letters} letters to type: ${seconds.toFixed(1)} s`);
    assert.ok(taps <= MOST_TAPS, `${taps} taps`);
    assert.ok(seconds <= MOST_SECONDS, `${seconds.toFixed(1)} s`);
    await form.sees('It is sent');

    const [posted, ...more] = room.received;
    assert.ok(posted !== undefined && more.length === 0);
    assert.deepEqual(Object.keys(posted).sort(), ['id', 'programme', 'sealed']);
    const opened = openSealed(posted.sealed, room.pair.private, room.pair.public.kid).toString('utf8');
    assert.equal(opened.length, 4096);
    const { sealedAt, ...referral } = JSON.parse(opened) as { sealedAt: string };
    assert.ok(!Number.isNaN(Date.parse(sealedAt)));
    assert.deepEqual(referral, {
      version: 1,
      id: posted.id,
      programme: PROGRAMME,
      key: room.pair.public.kid,
      filledInBy: 'self',
      answers: {
        name: 'Ash',
        area: 'Derby',
        contacts: [{ way: 'phone', number: '07700 900123', mayCall: false, mayText: true, mayLeaveMessage: false, maySayWhoWeAre: false }],
      },
    });
    const receipt = await wordsOf(page);
    assert.ok(receipt.includes(referenceOf(posted.id)));
    assert.ok(!receipt.includes('Ash'), 'the receipt shows nothing she wrote');
  });
}
