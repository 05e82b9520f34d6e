/** Sealed referrals at the desk: one or a hundred, chosen, dropped or pasted, good and bad. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines } from '../../support/open-page.ts';
import { PASSPHRASE, teamKey } from '../../desk/support/keys.ts';
import { seal, sealPlain } from '../../desk/support/sealing.ts';
import { many, rain, sky } from '../../desk/support/women.ts';
import type { Referral } from '../../../src/referral/referral.ts';
import { DeskPage } from './desk-page.ts';

const key = await teamKey();
const other = await teamKey('Another team');
const open = [key.pair.public];

const sealedText = async (woman: Referral, to = open): Promise<string> => JSON.stringify(await seal(woman, to));

for (const engine of chosenEngines()) {
  test(`${engine}: her page begins with what must not be done`, async (t) => {
    const desk = await DeskPage.unlocked(t, engine);
    await desk.choose('Choose files', { 'referral-0000-0000.json': await sealedText(sky) });
    await desk.heading('1 referral');
    await desk.press('Sky');
    await desk.heading('Sky');
    const text = await desk.text();
    const order = ['Reference 0000-0000', 'Before you contact her', '07700 900123', 'Do not text', 'Do not leave a message', 'Do not say who you are',
      'You may: call', 'bluebell', 'when he is at work', 'Say it is the dentist', 'My sister Jo', 'What she wrote', 'Derby, near the Arboretum'];
    const places = order.map((words) => text.indexOf(words));
    assert.deepEqual(places, [...places].sort((one, next) => one - next), text);
    assert.ok(places.every((place) => place >= 0), text);
    const [warning, body] = await desk.page.evaluate(() =>
      ['.never li', 'body'].map((selector) => parseFloat(getComputedStyle(document.querySelector(selector) ?? document.body).fontSize)));
    assert.ok((warning ?? 0) >= 1.3 * (body ?? 0), `a warning of ${warning} px`);
  });

  test(`${engine}: every bad one says why, and the good ones open`, async (t) => {
    const desk = await DeskPage.unlocked(t, engine);
    const good = await sealedText(sky);
    await desk.choose('Choose files', {
      'good.json': good,
      'again.json': good,
      'other-team.json': await sealedText(rain, [other.pair.public]),
      'cut.json': good.slice(0, 500),
      'changed.json': good.replace(/("ciphertext":".{20})./, (_all, start: string) => `${start}${start.endsWith('A') ? 'B' : '*'}`),
      'newer.json': JSON.stringify({ sealed: await sealPlain({ ...sky, version: 9 }, open) }),
      'older.json': JSON.stringify({ sealed: await sealPlain(sky, open, 'signpost-referral+0') }),
      'photo.jpg': 'JFIF',
    });
    await desk.says('1 referral opened. 7 files were not opened');
    const text = await desk.text();
    const reasons = [
      ['again.json', 'already in the list'], ['other-team.json', 'sealed to another key'], ['cut.json', 'damaged'], ['changed.json', 'damaged'],
      ['newer.json', 'made by a newer form'], ['older.json', 'no longer reads'], ['photo.jpg', 'not a sealed referral'],
    ];
    for (const [name = '', reason = ''] of reasons) assert.match(text, new RegExp(`${name.replace('.', '\\.')}[^_]{0,60}${reason}`));
    assert.ok(text.replaceAll(' ', '').includes(other.pair.public.kid), 'the key it was sealed to is not named');

    // The other team's key comes to the desk as well: what waited for it opens by itself.
    await desk.press('Keys');
    await desk.press('Open another key');
    await desk.choose('Choose the key file', { 'desk-key-other.json': other.fileText });
    await desk.type('2. The passphrase', PASSPHRASE);
    await desk.press('Open the key');
    await desk.heading('2 referrals');
    await desk.says('Rain');
  });

  test(`${engine}: a hundred at once, newest first, in one file as the inbox gives them`, async (t) => {
    const desk = await DeskPage.unlocked(t, engine);
    const women = many(100);
    const referrals = await Promise.all(women.map(async (woman, at) => ({ cursor: String(at), ...(await seal(woman, open)), receivedAt: woman.sealedAt, acknowledgedAt: null })));
    const begun = Date.now();
    await desk.choose('Choose files', { 'inbox.json': JSON.stringify({ referrals, next: null }) });
    await desk.heading('100 referrals');
    t.diagnostic(`${engine}: a hundred opened in ${Date.now() - begun} ms`);
    const names = await desk.page.evaluate(() => [...document.querySelectorAll('.entry .open')].map((button) => /^Woman \d+/.exec(button.textContent.trim())?.[0]));
    assert.deepEqual(names, women.map(({ answers }) => answers.name).reverse());
  });

  test(`${engine}: dropped on the page, and pasted`, async (t) => {
    const desk = await DeskPage.unlocked(t, engine);
    await desk.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.json'));
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, await sealedText(rain));
    await desk.heading('1 referral');
    await desk.press('Or paste the text');
    await desk.press('Open this text');
    await desk.says('Paste the text first.');
    await desk.page.evaluate((text) => {
      const field = document.querySelector('textarea');
      if (field !== null) field.value = text;
    }, JSON.stringify((await seal(sky, open)).sealed, null, 2));
    await desk.press('Open this text');
    await desk.heading('2 referrals');
    await desk.says('Sky');
  });
}
