/** Everyone can use it: axe finds nothing in any state, nothing is cut off on a phone, and the keyboard goes everywhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import type axe from 'axe-core';
import { chosenEngines } from '../../support/open-page.ts';
import type { Device } from '../../support/driver/page.ts';
import type { Engine } from '../../support/engines.ts';
import { PASSPHRASE, teamKey } from '../../desk/support/keys.ts';
import { seal } from '../../desk/support/sealing.ts';
import { rain, sky } from '../../desk/support/women.ts';
import { DeskPage } from './desk-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const key = await teamKey();
const other = await teamKey('Another team');

/** What axe finds, and what does not fit the width. */
async function faults(desk: DeskPage): Promise<string[]> {
  await desk.page.addScript(axeSource);
  return desk.page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { resultTypes: ['violations'] });
    const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} at ${html.slice(0, 120)}`));
    const wide = [...document.querySelectorAll('.screen *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1);
    const small = [...document.querySelectorAll('button, .act, input:not([type="file"], [type="checkbox"])')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 47.5);
    return [...found, ...wide.map((element) => `too wide: ${element.outerHTML.slice(0, 80)}`), ...small.map((element) => `too small: ${element.outerHTML.slice(0, 80)}`)];
  });
}

/** Each state of the desk, one after the other. */
async function everyState(desk: DeskPage, look: (state: string) => Promise<void>): Promise<void> {
  await look('start');
  await desk.press('Open the key');
  await desk.says('There is a problem');
  await look('start with a problem');
  await desk.press('Use the recovery sheet');
  await desk.press('Check the groups');
  await desk.says('Look again');
  await look('recovery with a problem');
  await desk.press('Referrals');
  await desk.press('Make a key');
  await desk.press('Suggest six words');
  await desk.type('A new passphrase', 'password');
  await desk.says('Too short');
  await desk.press('Make the key');
  await desk.says('Write what the key is for.');
  await look('making a key');
  await desk.type('What is it for?', 'First Steps');
  await desk.page.evaluate(() => { document.querySelector<HTMLInputElement>('#passphrase')?.select(); });
  await desk.page.press('Tab');
  await desk.page.press('Shift+Tab');
  await desk.page.type(PASSPHRASE);
  await desk.type('The same passphrase again', PASSPHRASE);
  await desk.press('Make the key');
  await desk.heading('Your key is made. Now keep it');
  await look('made');
  const saved = await desk.saving(() => desk.press('Save the key file'));
  await desk.choose('Choose the saved file', { [saved.name]: saved.text });
  await desk.says('it is right');
  await look('made and checked');
  await desk.press('Open referrals');
  await desk.heading('Referrals');
  await look('an empty list');
  await desk.choose('Choose files', { 'a-key.json': key.fileText });
  await desk.says('Key file: a-key.json');
  await look('another key');
  await desk.type('2. The passphrase', PASSPHRASE);
  await desk.press('Open the key');
  await desk.heading('Referrals');
  await desk.choose('Choose files', {
    'sky.json': JSON.stringify(await seal(sky, [key.pair.public])),
    'rain.json': JSON.stringify(await seal(rain, [key.pair.public])),
    'other.json': JSON.stringify(await seal(sky, [other.pair.public])),
    'holiday.txt': 'hello',
  });
  await desk.heading('2 referrals');
  await look('a list with troubles');
  await desk.press('Save as a table (CSV)');
  await desk.says('A table is not sealed');
  await look('the warning before a table');
  await desk.press('Do not save');
  await desk.press('Keys');
  await desk.heading('Keys');
  await look('keys');
  await desk.press('Referrals');
  await desk.press('Sky');
  await desk.heading('Sky');
  await look('one referral');
  await desk.leaveAlone(9.1);
  await desk.says('Are you still there?');
  await look('the warning after nine minutes');
  await desk.press('Lock now');
  await desk.says('The desk is locked.');
  await look('locked');
}

const devices: [name: string, device: Partial<Device>][] = [
  ['a desk', { width: 1280, height: 800 }],
  ['a phone in the dark', { width: 360, height: 740, dark: true }],
  ['320 px', { width: 320, height: 640 }],
];

async function isClean(t: TestContext, engine: Engine, device: Partial<Device>): Promise<void> {
  const desk = await DeskPage.open(t, engine, device);
  const found: string[] = [];
  let looked = 0;
  await everyState(desk, async (state) => {
    looked += 1;
    found.push(...(await faults(desk)).map((fault) => `${state}: ${fault}`));
  });
  assert.equal(looked, 14);
  assert.deepEqual(found, []);
}

for (const engine of chosenEngines()) {
  for (const [name, device] of devices) {
    test(`${engine}: axe finds nothing and nothing is cut off, on ${name}`, (t) => isClean(t, engine, device));
  }

  test(`${engine}: with the keyboard alone, from the key to her page`, async (t) => {
    const desk = await DeskPage.open(t, engine);
    await desk.choose('Choose the key file', { 'desk-key.json': key.fileText, 'sky.json': JSON.stringify(await seal(sky, [key.pair.public])) });
    await desk.says('1 referral is waiting.');
    await desk.tabTo('2. The passphrase');
    await desk.page.type(PASSPHRASE);
    await desk.page.press('Enter');
    await desk.heading('1 referral');
    assert.equal(await desk.focused(), '1 referral');
    await desk.tabTo('Sky 0000-0000');
    await desk.page.press('Enter');
    await desk.heading('Sky');
    assert.equal(await desk.focused(), 'Sky');
    await desk.tabTo('All referrals');
    await desk.page.press('Enter');
    await desk.heading('1 referral');
  });
}
