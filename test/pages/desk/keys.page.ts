/** A team makes its key, keeps it, loses it, and gets it back from the sheet: on the page that is opened from disk. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { chosenEngines } from '../../support/open-page.ts';
import { PASSPHRASE } from '../../desk/support/keys.ts';
import { seal } from '../../desk/support/sealing.ts';
import { sky } from '../../desk/support/women.ts';
import type { PublicKey } from '../../../src/desk/key/key-pair.ts';
import { DeskPage } from './desk-page.ts';

const LABEL = 'First Steps 2026';

async function makeKey(desk: DeskPage): Promise<void> {
  await desk.press('Make a key');
  await desk.heading('Make a key');
  await desk.type('What is it for?', LABEL);
  await desk.type('A new passphrase', PASSPHRASE);
  await desk.type('The same passphrase again', PASSPHRASE);
  await desk.press('Make the key');
  await desk.heading('Your key is made. Now keep it');
}

const pasted = (yaml: string): { inbox: string; keys: PublicKey[] } =>
  (parse(`a-programme:\n${yaml}`) as { 'a-programme': { referral: { inbox: string; keys: PublicKey[] } } })['a-programme'].referral;

for (const engine of chosenEngines()) {
  test(`${engine}: makes a key, checks that it was saved, shows its public half, and opens what is sealed to it`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    await makeKey(desk);
    assert.ok(!(await desk.text()).includes('kty:'), 'the public half was shown before anybody saw the saved file');

    const saved = await desk.saving(() => desk.press('Save the key file'));
    assert.match(saved.name, /^desk-key-first-steps-2026-[\w-]+\.json$/);
    await desk.choose('Choose the saved file', { 'other.json': saved.text.replace('First', 'Fist') });
    await desk.says('That is not the file of this key.');
    await desk.choose('Choose the saved file', { [saved.name]: saved.text });
    await desk.says('The saved file is there and it is right.');

    const { keys: [key] } = pasted(await desk.page.evaluate(() => document.querySelector('pre')?.textContent ?? ''));
    assert.ok(key !== undefined);
    assert.deepEqual((JSON.parse(saved.text) as { public: PublicKey }).public, key);

    await desk.press('Lock now');
    await desk.says('The desk is locked.');
    await desk.choose('Choose the key file', { [saved.name]: saved.text, 'referral.json': JSON.stringify(await seal(sky, [key])) });
    await desk.says('1 referral is waiting.');
    await desk.type('2. The passphrase', PASSPHRASE);
    await desk.press('Open the key');
    await desk.heading('1 referral');
    await desk.press('Sky');
    await desk.heading('Sky');
  });

  test(`${engine}: types the recovery sheet back in; a wrong letter is told by its group`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    await makeKey(desk);
    await desk.neverPrints();
    await desk.press('Print the sheet');
    const sheet = await desk.page.evaluate(() => ({
      groups: [...document.querySelectorAll('.sheet-groups li')].map((item) => item.textContent),
      text: document.querySelector('.paper')?.textContent ?? '',
    }));
    const saved = await desk.saving(() => desk.press('Save the key file'));
    const { kid } = (JSON.parse(saved.text) as { public: PublicKey }).public;
    assert.ok(sheet.text.replaceAll(' ', '').includes(kid));
    await desk.press('Lock now');
    await desk.says('The desk is locked.');
    assert.equal(await desk.page.evaluate(() => document.querySelector('.paper')?.textContent.trim()), '');

    await desk.press('Use the recovery sheet');
    await desk.heading('Use the recovery sheet');
    for (const [at, group] of sheet.groups.entries()) {
      const typed = at === 6 ? (group.startsWith('2') ? '3' : '2') + group.slice(1) : group.toLowerCase();
      await desk.type(`Group ${at + 1}`, typed);
    }
    await desk.press('Check the groups');
    await desk.says('Look again at group 7.');
    await desk.page.evaluate(() => { document.querySelector<HTMLInputElement>('#group-7')?.select(); });
    await desk.page.type(sheet.groups[6] ?? '');
    await desk.press('Check the groups');
    await desk.heading('The sheet is right. Save the key again');

    const another = 'another kettle of marzipan lanterns';
    await desk.type('What is it for?', LABEL);
    await desk.type('A new passphrase', another);
    await desk.type('The same passphrase again', another);
    await desk.press('Save with this passphrase');
    await desk.heading('Your key is made. Now keep it');
    const again = await desk.saving(() => desk.press('Save the key file'));
    assert.equal((JSON.parse(again.text) as { public: PublicKey }).public.kid, kid);
  });

  test(`${engine}: a weak, a short or a mistyped passphrase makes no key`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    await desk.press('Make a key');
    await desk.heading('Make a key');
    await desk.press('Make the key');
    await desk.says('Write what the key is for.');
    await desk.type('What is it for?', LABEL);
    await desk.type('A new passphrase', 'password');
    await desk.says('Too short: 8 letters so far, and 20 are needed.');
    await desk.page.type('passwordpassword');
    await desk.says('Long enough, but too easy to guess.');
    await desk.press('Make the key');
    await desk.says('There is a problem Long enough, but too easy to guess.');
    await desk.type('A new passphrase', '');
    await desk.page.press('End');
    await desk.page.type(' velvet harbour trumpet');
    await desk.says('Good.');
    await desk.type('The same passphrase again', 'something else');
    await desk.press('Make the key');
    await desk.says('The two passphrases are not the same.');
    await desk.press('Suggest six words');
    await desk.says('Six words, drawn by lot.');
    const [first] = await desk.page.evaluate(() => [...document.querySelectorAll('.code')].map((element) => element.textContent));
    assert.equal(first?.split(' ').length, 6);
  });

  test(`${engine}: a wrong passphrase, a damaged key file and one of a newer desk are told apart, and nothing is lost`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    await desk.press('Open the key');
    await desk.says('Choose the key file first.');
    await makeKey(desk);
    const saved = await desk.saving(() => desk.press('Save the key file'));
    await desk.press('Lock now');
    await desk.says('The desk is locked.');

    await desk.choose('Choose the key file', { 'new.json': saved.text.replace('"version": 1', '"version": 2') });
    await desk.says('This key file was made by a newer desk.');
    await desk.choose('Choose the key file', { 'cut.json': JSON.stringify({ ...(JSON.parse(saved.text) as object), wrapped: 'eyJ' }) });
    await desk.type('2. The passphrase', PASSPHRASE);
    await desk.press('Open the key');
    await desk.says('This key file is damaged.');
    await desk.press('Take this key file away');

    await desk.choose('Choose the key file', { [saved.name]: saved.text });
    await desk.says(`Key file: ${saved.name} (${LABEL})`);
    await desk.type('2. The passphrase', 'not this one');
    await desk.press('Open the key');
    await desk.says('That passphrase does not open the key “First Steps 2026”.');
    await desk.type('2. The passphrase', PASSPHRASE);
    await desk.press('Open the key');
    await desk.heading('Referrals');
  });
}
