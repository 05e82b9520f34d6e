/** The room inside the chat: asked for by her, on another origin, with few words between the two. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenEngines, openPage } from '../../support/open-page.ts';
import { assertNoneOf, whatIsLeft } from '../leaving/her-words.ts';
import { enterRoom, FRAME_TITLE, openHandOff, pressInChat, serveHosted } from '../../support/room/host-with-room.ts';
import { openSealed } from '../../support/room/open-sealed.ts';
import type { RoomForm } from '../../support/room/room-form.ts';

const areaIn = ({ page }: RoomForm): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLInputElement>('#area')?.value);
const askedOf = (requests: string[]): string[] => requests.filter((request) => request.includes('/refer/'));

for (const engine of chosenEngines()) {
  test(`${engine}: nothing is asked of the room's origin before she asks for the form`, async (t) => {
    const hosted = await serveHosted(t);
    const page = await openPage(t, engine);
    await openHandOff(page, hosted);
    await pressInChat(page, FRAME_TITLE);
    await page.waitFor(() => window.deepAll('[data-enter]').length > 0);
    assert.deepEqual(hosted.room.requests, []);
    await pressInChat(page, 'Open the form');
    await page.frame(hosted.room.address);
    await page.waitFor(() => window.deepAll('.room:not(.away) iframe').length === 1);
    assert.ok(askedOf(hosted.room.requests).length > 0);
  });

  test(`${engine}: she refers herself inside the chat, and goes back to the guide`, async (t) => {
    const hosted = await serveHosted(t);
    const page = await openPage(t, engine);
    const form = await enterRoom(page, hosted);
    await form.fillsShortest({ name: 'Wren' });
    await form.presses('I agree. Send it');
    await form.sees('It is sent');
    const [posted] = hosted.room.received;
    assert.ok(posted);
    assert.ok(openSealed(posted.sealed, hosted.room.pair.private, hosted.room.pair.public.kid).includes('Wren'));
    await form.presses('Back to the guide');
    await page.waitFor(() => window.deepAll('iframe').length === 0 && window.deepAll('[data-room]').length > 0);
  });

  test(`${engine}: where she lives goes over when she presses that button, and only then; no address holds it`, async (t) => {
    const hosted = await serveHosted(t);
    const page = await openPage(t, engine);
    const silent = await enterRoom(page, hosted, 'Open the form', 'Derby city');
    await silent.presses('Start');
    assert.equal(await areaIn(silent), '');
    const told = await enterRoom(page, hosted, 'Open it, and pass on that I live in Derby', 'Derby city');
    await told.presses('Start');
    assert.equal(await areaIn(told), 'Derby');
    for (const request of [...hosted.room.requests, ...hosted.host.requests]) assert.doesNotMatch(request, /[?&#=].*derby|\/derby/i);
    assert.doesNotMatch(await told.page.url(), /derby|[?#]/i);
    assert.doesNotMatch(await page.url(), /derby|[?#]/i);
    assert.deepEqual(await told.page.evaluate(() => [window.name, document.referrer]), ['signpost-room', '']);
  });

  test(`${engine}: urgent help leads back to the room, and nothing she wrote is lost`, async (t) => {
    const hosted = await serveHosted(t);
    const page = await openPage(t, engine);
    const form = await enterRoom(page, hosted);
    await form.presses('Start');
    await form.writes('Name', 'Linnet');
    await pressInChat(page, 'Urgent help');
    await page.waitFor(() => window.deepAll('.room:not(.away)').length === 0);
    await pressInChat(page, 'Back to where I was');
    await page.waitFor(() => window.deepAll('.room:not(.away)').length === 1);
    assert.equal(await form.page.evaluate(() => document.querySelector<HTMLInputElement>('#name')?.value), 'Linnet');
  });

  test(`${engine}: the room opens in the language that the chat is in`, async (t) => {
    const hosted = await serveHosted(t, { room: { pseudo: true } });
    const page = await openPage(t, engine);
    await openHandOff(page, hosted);
    await pressInChat(page, FRAME_TITLE);
    await page.evaluate(() => { document.querySelector('signpost-chat')?.setAttribute('lang', 'ar-xb'); });
    await page.waitFor(() => window.deepAll('[data-enter]').some((button) => button.textContent.includes('\u202E')));
    await page.click(() => window.deepAll('[data-enter]')[0]);
    const room = await page.frame(hosted.room.address);
    await room.waitFor(() => document.querySelector('h1')?.textContent.includes('\u202E') && document.documentElement.matches('[lang="ar-xb"][dir="rtl"]'));
  });

  test(`${engine}: Shift three times inside the room leaves to where the host says, and Back shows none of her words`, async (t) => {
    const hosted = await serveHosted(t, { chat: 'exit-url="/other"' });
    const page = await openPage(t, engine);
    await page.open(`${hosted.host.origin}/before`);
    const form = await enterRoom(page, hosted);
    await form.presses('Start');
    await form.writes('Name', 'Dunnock');
    for (let count = 0; count < 3; count += 1) await page.press('Shift');
    await page.waitFor(() => location.pathname === '/other' && document.querySelector('h1')?.textContent === 'Other');
    await page.back();
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'Before');
    assertNoneOf(['Dunnock'], (await whatIsLeft(page)).readable, 'after Back');
    await page.forward();
    await page.waitFor(() => document.querySelector('h1')?.textContent === 'Other');
  });

  test(`${engine}: a host that the team does not know gets no form, and she is offered the page of its own`, async (t) => {
    const hosted = await serveHosted(t, { known: false });
    const page = await openPage(t, engine);
    await openHandOff(page, hosted);
    await pressInChat(page, FRAME_TITLE);
    await pressInChat(page, 'Open the form');
    await page.waitFor(() => window.deepAll('.sheet').some((sheet) => sheet.textContent.includes('cannot open inside this page')));
    await pressInChat(page, 'Open it as a page of its own');
    await page.waitFor(() => location.pathname.startsWith('/refer/') && document.querySelector('h1') !== null);
  });

  test(`${engine}: a host whose own rules forbid the frame leads to the page of its own`, async (t) => {
    const hosted = await serveHosted(t, { headers: { 'Content-Security-Policy': "frame-src 'none'" } });
    const page = await openPage(t, engine);
    await openHandOff(page, hosted);
    await pressInChat(page, FRAME_TITLE);
    await pressInChat(page, 'Open the form');
    await page.waitFor(() => window.deepAll('.sheet').some((sheet) => sheet.textContent.includes('cannot open inside this page')));
    assert.deepEqual(hosted.room.requests, []);
  });
}
