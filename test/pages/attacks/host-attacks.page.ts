/**
 * What she writes in the room stays hers, whatever the host page tries; and the attacks that succeed where the room
 * stands on the host's own origin are shown to succeed there, so that this suite is known to see a theft.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { openSealed } from '../../support/room/open-sealed.ts';
import { attackers, attacks, type Attack } from './attacks.ts';
import { apart, textOf, together, type Attacked } from './set-up.ts';

/** Letters that nothing else on these pages has together, and some that nothing else has at all. */
const NAME = 'Qzjxkvw';
const AREA = 'ꝗꝟꝡꝣ';

async function sheWrites({ form }: Attacked): Promise<void> {
  await form.presses('Start');
  await form.sees('What would you like to be called?');
  await form.writes('Name', NAME);
  await form.presses('Next');
  await form.sees('How can the team reach you safely?');
  await form.writes('Phone number', '07700 900987');
  await form.ticks('send a text');
  await form.presses('Next');
  await form.sees('Where do you live?');
  await form.writes('Town or area', AREA);
}

async function sheSends({ form }: Attacked): Promise<void> {
  await form.presses('Next');
  await form.sees('What keeps it safe?');
  await form.presses('Skip this');
  await form.presses('I agree. Send it');
  await form.sees('It is sent');
}

type Stolen = Window['stolen'];

async function stolenBy(tried: readonly Attack[], page: Page): Promise<Stolen> {
  await page.evaluate((code) => { (0, eval)(code); }, textOf(tried, 'after'));
  // What is told by a message or a frame painted has come by then.
  await page.evaluate(async () => {
    for (let count = 0; count < 3; count += 1) await new Promise((painted) => requestAnimationFrame(painted));
  });
  return page.evaluate(() => window.stolen);
}

const threes = Array.from({ length: NAME.length - 2 }, (_, at) => NAME.slice(at, at + 3));

/** Any three letters of her name together, one of them alone, or one letter of where she lives. */
const isHers = (item: string): boolean =>
  threes.some((part) => item.includes(part)) || (item.length === 1 && NAME.includes(item)) || Array.from(AREA).some((letter) => item.includes(letter));

const hersIn = (stolen: Stolen): Stolen => stolen.filter(([, item]) => isHers(item));

for (const engine of chosenEngines()) {
  for (const attacker of attackers()) {
    test(`${engine}: nothing of hers is recovered by ${attacker.name}`, async (t) => {
      const page = await openPage(t, engine);
      const attacked = await apart(t, page, attacker);
      await sheWrites(attacked);
      const stolen = await stolenBy(attacker.attacks, page);
      assert.deepEqual(hersIn(stolen), []);
      await sheSends(attacked);
      assert.deepEqual(hersIn(await page.evaluate(() => window.stolen)), []);
      assert.deepEqual([...attacked.asked, ...attacked.room.requests].map(decodeURIComponent).filter(isHers), []);
      const [posted] = attacked.room.received;
      assert.ok(posted);
      assert.equal(posted.sealed.recipients.length, 1);
      const opened = openSealed(posted.sealed, attacked.room.pair.private, attacked.room.pair.public.kid).toString('utf8');
      assert.ok(opened.includes(NAME) && opened.includes(AREA), 'sealed to the team’s own key');
    });
  }

  for (const attack of attacks.filter(({ reads }) => reads)) {
    test(`${engine}: ${attack.name}: on the host's own origin it would succeed`, async (t) => {
      const page = await openPage(t, engine);
      const attacked = await together(t, page, attack);
      await sheWrites(attacked);
      if (hersIn(await stolenBy([attack], page)).length > 0) return;
      // Some steal only what is sent.
      await sheSends(attacked);
      assert.notDeepEqual(hersIn(await page.evaluate(() => window.stolen)), []);
    });
  }
}
