/** The form: help where something is wrong, two layouts without losing a letter, a worker beside her, and what happens when the line fails. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type axe from 'axe-core';
import type { Page } from '../../support/driver/page.ts';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { openSealed } from '../../support/room/open-sealed.ts';
import { RoomForm } from '../../support/room/room-form.ts';
import { refused, serveRoom, taken, type RoomServer } from '../../support/room/serve-room.ts';
import type { Referral } from '../../../src/referral/referral.ts';

const INTRO = 'Tell Example Programme how to reach you';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function opened(page: Page, room: RoomServer): Promise<RoomForm> {
  await page.open(room.address);
  const form = new RoomForm(page);
  await form.sees(INTRO);
  return form;
}

/** The driver runs it, as a browser's own tools would: the page's rules allow no script but the room's. A function is sent as text. */
const loadAxe = Object.assign((): void => undefined, { toString: () => `() => { ${axeSource} }` });

async function axeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(loadAxe);
  return page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations', 'passes'] });
    if (passes.length === 0) throw new Error('axe looked at nothing.');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const openedBy = (room: RoomServer, at = 0): Referral => {
  const posted = room.received[at];
  if (!posted) throw new Error('Nothing reached the inbox.');
  return JSON.parse(openSealed(posted.sealed, room.pair.private, room.pair.public.kid).toString('utf8')) as Referral;
};

const focusedId = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

for (const engine of chosenEngines()) {
  test(`${engine}: an error summary comes first, and each line leads to its field`, async (t) => {
    const page = await openPage(t, engine);
    const form = await opened(page, await serveRoom(t));
    await form.presses('Start');
    await form.presses('Show all questions on one page');
    await form.sees(INTRO);
    await form.presses('Check and send');
    await page.waitFor(() => document.activeElement?.id === 'summary');
    const address = await page.url();
    await form.follows('Write the town or area you live in.');
    assert.equal(await focusedId(page), 'area');
    assert.equal(await page.url(), address, 'a link to a field leaves no trace in the address');
    assert.equal(await page.evaluate(() => document.querySelector('#area')?.getAttribute('aria-describedby')), 'area-error');
    assert.deepEqual(await axeFinds(page), []);
  });

  test(`${engine}: one at a time, all together and back: nothing she wrote is lost`, async (t) => {
    const page = await openPage(t, engine);
    const form = await opened(page, await serveRoom(t));
    await form.presses('Start');
    await form.writes('Name', 'Robin');
    await form.presses('Show all questions on one page');
    await form.sees(INTRO);
    await form.writes('Town or area', 'Belper');
    await form.ticks('Money');
    await form.presses('Show one question at a time');
    await form.sees('What would you like to be called?');
    await form.presses('Back');
    await form.sees(INTRO);
    await form.presses('Start');
    const held = await page.evaluate(() => [...new FormData(document.forms[0])].filter(([, value]) => value !== ''));
    assert.deepEqual(held, [['name', 'Robin'], ['area', 'Belper'], ['help', 'money']]);
  });

  test(`${engine}: she checks, changes one answer, adds another, and both are sealed`, async (t) => {
    const room = await serveRoom(t);
    const page = await openPage(t, engine);
    const form = await opened(page, room);
    await form.fillsShortest();
    assert.deepEqual(await axeFinds(page), []);
    await form.presses('Change: Where do you live?');
    await form.sees('Where do you live?');
    await form.writes('Town or area', ' city');
    await form.presses('Save and go back to check');
    await form.unfolds('Add more');
    await form.presses('Add: About you');
    await form.ticks('25 to 34');
    await form.presses('Save and go back to check');
    const words = await form.reads('25 to 34');
    assert.ok(words.includes('Derby city') || words.includes(' cityDerby'), words);
    await form.presses('I agree. Send it');
    await form.sees('It is sent');
    assert.equal(openedBy(room).answers.ageBand, '25-34');
    assert.deepEqual(await axeFinds(page), []);
  });

  test(`${engine}: a worker fills it in with her, and her yes is recorded or nothing is sent`, async (t) => {
    const room = await serveRoom(t);
    const page = await openPage(t, engine);
    const form = await opened(page, room);
    await form.presses('I am a worker, filling it in with her');
    await form.sees('About you, the worker');
    await form.writes('Your name', 'Sam');
    await form.writes('Where you work', 'The Hub');
    await form.presses('Next');
    await form.reads('Without her yes, nothing can be sent.');
    await form.ticks('She knows what is sent, to whom, and when it must be shared. She says yes to it.');
    await form.presses('Next');
    await form.sees('What does she like to be called?');
    await form.writes('Name', 'Wren');
    await form.presses('Next');
    await form.sees('How can the team reach her safely?');
    await form.writes('Phone number', '07700 900123');
    await form.ticks('call');
    await form.presses('Next');
    await form.sees('Where does she live?');
    await form.writes('Town or area', 'Ilkeston');
    await form.presses('Next');
    await form.presses('Skip this');
    await form.presses('She agrees. Send it');
    await form.sees('It is sent');
    const { filledInBy, answers } = openedBy(room);
    assert.equal(filledInBy, 'worker');
    assert.deepEqual(answers.worker, { name: 'Sam', organisation: 'The Hub', consent: true });
  });

  test(`${engine}: when the inbox fails, all is still there; tried again, the same is sent once more`, async (t) => {
    const room = await serveRoom(t);
    room.answer = refused(422);
    const page = await openPage(t, engine);
    const form = await opened(page, room);
    await form.fillsShortest({ name: 'Siskin' });
    await form.presses('I agree. Send it');
    await form.sees('It is not sent');
    const words = await form.reads('Nothing you wrote is lost.');
    for (const other of ['Call 01632 960 118', 'E-mail team@example.org', 'Save the sealed file']) assert.ok(words.includes(other), other);
    assert.deepEqual(await axeFinds(page), []);
    assert.equal(await page.evaluate(() => document.querySelector<HTMLInputElement>('#name')?.value), 'Siskin');
    room.answer = taken;
    await form.presses('Try again');
    await form.sees('It is sent');
    assert.deepEqual(room.received[0], room.received.at(-1), 'byte for byte the same');
    assert.equal(await page.evaluate(() => document.querySelector('form')), null, 'what she wrote is gone from the page');
  });

  test(`${engine}: with the line cut she is told so, and nothing is lost`, async (t) => {
    const room = await serveRoom(t);
    const page = await openPage(t, engine);
    const form = await opened(page, room);
    await form.fillsShortest();
    room.unplug();
    await form.presses('I agree. Send it');
    await form.sees('It is not sent');
    await form.reads('Nothing you wrote is lost.');
    await form.presses('Back to my answers');
    await form.reads('07700 900123');
  });

  test(`${engine}: when the line breaks in the middle, she is told that nobody knows, and the same is tried again`, async (t) => {
    const room = await serveRoom(t);
    room.answer = (request) => { request.socket.destroy(); };
    const page = await openPage(t, engine);
    const form = await opened(page, room);
    await form.fillsShortest();
    await form.presses('I agree. Send it');
    await form.sees('We do not know if it arrived');
    room.answer = taken;
    await form.presses('Try again');
    await form.sees('It is sent');
    for (const posted of room.received) assert.deepEqual(posted, room.received[0]);
    assert.ok(room.received.length > 1);
  });

  test(`${engine}: without a key the room does not open, and she is offered the phone`, async (t) => {
    const page = await openPage(t, engine);
    await page.open((await serveRoom(t, { referral: { keys: [] } })).address);
    const form = new RoomForm(page);
    await form.sees('This form is not open yet');
    await form.reads('Call 01632 960 118');
    assert.equal(await page.evaluate(() => document.querySelector('input, textarea, form')), null);
    assert.deepEqual(await axeFinds(page), []);
  });

  test(`${engine}: what the team has confirmed is said in its words, and what nobody confirmed says so`, async (t) => {
    const page = await openPage(t, engine);
    const form = await opened(page, await serveRoom(t, { referral: { readers: 'Two workers, Jo and Al.' } }));
    const words = await form.reads('Two workers, Jo and Al.');
    assert.ok(words.includes('They have not told us how long.'));
    assert.deepEqual(await axeFinds(page), []);
  });

  test(`${engine}: every field keeps her words from the browser's memory, and nothing is wider than a small phone`, async (t) => {
    const page = await openPage(t, engine, { width: 320, height: 640 });
    const form = await opened(page, await serveRoom(t));
    await form.presses('Start');
    await form.presses('Show all questions on one page');
    await form.sees(INTRO);
    const told = await page.evaluate(() => ({
      fields: [...document.querySelectorAll('input, textarea')].filter((field) => field.getAttribute('autocomplete') !== 'off').length,
      spelling: [...document.querySelectorAll('input:not([type="checkbox"], [type="radio"]), textarea')].filter((field) => field.getAttribute('spellcheck') !== 'false').length,
      wide: document.documentElement.scrollWidth - innerWidth,
      title: document.title,
      kept: [document.cookie, localStorage.length, sessionStorage.length, location.search, location.hash].join(),
    }));
    assert.deepEqual(told, { fields: 0, spelling: 0, wide: told.wide, title: 'Form', kept: ',0,0,,' });
    assert.ok(told.wide <= 0, `${told.wide} pixels too wide`);
  });

  test(`${engine}: gone to another page and back, nothing she wrote is there`, async (t) => {
    const room = await serveRoom(t, { routes: { '/before': (_request, response) => { response.writeHead(200, { 'Content-Type': 'text/html', 'Cross-Origin-Opener-Policy': 'same-origin' }).end('<!doctype html><title>Before</title><h1>Before</h1>'); } } });
    const page = await openPage(t, engine);
    await page.open(`${room.origin}/before`);
    const form = await opened(page, room);
    await form.presses('Start');
    await form.writes('Name', 'Fieldfare');
    await page.open(`${room.origin}/before`);
    await page.back();
    await page.waitFor(() => document.querySelector('h1') !== null);
    await form.sees(INTRO);
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML.includes('Fieldfare') || document.querySelector<HTMLInputElement>('#name')?.value !== ''), false);
  });
}
