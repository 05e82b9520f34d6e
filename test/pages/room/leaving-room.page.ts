/** Leaving the room as a page of its own: nothing of the form is there any more, and nothing was sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { serveRoom } from '../../support/room/serve-room.ts';

const ways = {
  'the Leave button': (form: RoomForm) => form.presses('Leave'),
  'Shift three times': async ({ page }: RoomForm) => { for (let count = 0; count < 3; count += 1) await page.press('Shift'); },
};

for (const engine of chosenEngines()) {
  for (const [way, leave] of Object.entries(ways)) {
    test(`${engine}: ${way} destroys what she wrote`, async (t) => {
      const room = await serveRoom(t);
      const page = await openPage(t, engine);
      await page.open(room.address);
      const form = new RoomForm(page);
      await form.presses('Start');
      await form.writes('Name', 'Fieldfare');
      await leave(form);
      await page.waitFor(() => document.querySelector('main, form, input') === null);
      assert.deepEqual(room.received, []);
    });
  }
}
