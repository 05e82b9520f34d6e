/** What `build --refer` makes: a room for each programme that takes sealed referrals, with its own settings and nobody else's. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { roomPage, type RoomFiles } from '../../src/authoring/build/room/room-page.ts';
import { runCommand } from '../../src/authoring/command/run.ts';
import type { RoomConfig } from '../../src/flow/room.ts';
import { readRoom } from '../../src/referral/read-room.ts';
import { makePair } from '../support/room/keys.ts';
import { change, sampleFolder, write } from './support/folder.ts';
import { said } from './support/said.ts';

const CONTACTS = "hours: Weekdays, cost: ''}";
const pair = makePair();

function withRoom(context: TestContext, extra = ''): string {
  const folder = sampleFolder(context);
  const { kty, crv, x, y, kid } = pair.public;
  change(folder, 'programmes.yaml', CONTACTS, `${CONTACTS}
  referral:
    inbox: https://refer.example.org/
    room: https://refer.example.org/refer/walks/
    hosts: [https://www.example.org]
    keys: [{kty: ${kty}, crv: ${crv}, x: ${x}, y: ${y}, kid: ${kid}}]
    readers: Two workers & "others".${extra}`);
  return folder;
}

async function built(context: TestContext, folder: string): Promise<{ refer: string; flows: string; said: string }> {
  const refer = join(folder, '..', 'refer');
  const flows = join(folder, '..', 'built');
  let said = '';
  const write = (text: string): void => { said += text; };
  const status = await runCommand(['build', folder, '--out', flows, '--refer', refer], { write, writeError: write, colour: false, today: '2026-11-22' });
  context.diagnostic(said);
  assert.equal(status, 0, said);
  return { refer, flows, said };
}

const blockOf = (html: string): string => /<script type="application\/json" id="room">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

test('a room is built with what its programme says, and the flow leads to it', async (context) => {
  const { refer, flows, said } = await built(context, withRoom(context));
  assert.match(said, /One room built/);
  const html = readFileSync(join(refer, 'walks', 'index.html'), 'utf8');
  const room: RoomConfig = readRoom(blockOf(html));
  assert.deepEqual({ ...room, seal: '' }, {
    programme: 'walks',
    name: 'Walking',
    lang: 'en',
    inbox: 'https://refer.example.org',
    keys: [pair.public],
    hosts: ['https://www.example.org'],
    ways: { email: 'walks@centre.example.org', hours: 'Weekdays' },
    told: { readers: 'Two workers & "others".' },
    languages: { en: { name: 'English', dir: 'ltr', words: {}, own: {} } },
    exit: '',
    seal: '',
  });
  for (const [, name = ''] of html.matchAll(/(?:src|href)="([\w.]+)\?/g)) assert.ok(existsSync(join(refer, 'walks', name)), name);
  assert.ok(existsSync(join(refer, 'walks', room.seal.replace(/\?.*/, ''))));
  const flow = JSON.parse(readFileSync(join(flows, 'finding-a-group.json'), 'utf8')) as { programmes: { walks: { contacts: Record<string, string> } } };
  assert.equal(flow.programmes.walks.contacts.room, 'https://refer.example.org/refer/walks/');
});

test('its headers let the known hosts frame it, and let it speak to its inbox only', async (context) => {
  const { refer } = await built(context, withRoom(context));
  const headers = JSON.parse(readFileSync(join(refer, 'walks', 'headers.json'), 'utf8')) as Record<string, string>;
  const policy = headers['Content-Security-Policy']?.split('; ') ?? [];
  for (const rule of ["default-src 'none'", "script-src 'self'", 'connect-src https://refer.example.org', 'frame-ancestors https://www.example.org', "form-action 'none'"])
    assert.ok(policy.includes(rule), rule);
  assert.ok(!policy.join().includes('unsafe'));
  assert.equal(headers['Referrer-Policy'], 'no-referrer');
});

test('the room’s script names no programme, no address and no key: only the page does', async (context) => {
  const { refer } = await built(context, withRoom(context));
  for (const name of ['room.js', 'seal.js', 'room.css']) {
    const text = readFileSync(join(refer, 'walks', name), 'utf8');
    for (const own of ['refer.example.org', 'www.example.org', pair.public.x, pair.public.kid, 'Walking']) assert.ok(!text.includes(own), `${name} holds ${own}`);
  }
  assert.ok(!readFileSync(join(refer, 'walks', 'room.js'), 'utf8').includes('A256GCM'), 'sealing comes when she sends');
});

test('a translation of the folder is a language of its rooms, and what Leave leads to is the author’s', async (context) => {
  const folder = withRoom(context, '\n    exit: https://www.example.org/weather');
  write(folder, 'languages/pl.yaml', 'name: Polski\ndir: ltr\nroom: {leave: Wyjdź, call: "Zadzwoń: {{number}}"}\nprogrammes: {walks: {name: Spacery, readers: Dwie osoby}}\n');
  const { refer } = await built(context, folder);
  const html = readFileSync(join(refer, 'walks', 'index.html'), 'utf8');
  const room = readRoom(blockOf(html));
  assert.deepEqual(room.languages.pl, { name: 'Polski', dir: 'ltr', words: { leave: 'Wyjdź', call: 'Zadzwoń: {{number}}' }, own: { name: 'Spacery', readers: 'Dwie osoby' } });
  assert.equal(room.exit, 'https://www.example.org/weather');
  assert.match(html, /<a class="leave" href="https:\/\/www\.example\.org\/weather">Leave<\/a>/);
});

test('an exit that is no web address is not built', async (context) => {
  const folder = withRoom(context, '\n    exit: www.example.org');
  let said = '';
  const write = (text: string): void => { said += text; };
  assert.equal(await runCommand(['check', folder], { write, writeError: write, colour: false, today: '2026-11-22' }), 1);
  assert.match(said, /an address that begins with https:\/\//);
});

test('words of the room that a translation lacks are listed, but only where a programme has a room', (context) => {
  const lines = (folder: string): string[] => {
    write(folder, 'languages/pl.yaml', 'name: Polski\ndir: ltr\n');
    return said(folder).filter((line) => line.includes(' in room: '));
  };
  assert.equal(lines(withRoom(context)).length, 1);
  assert.deepEqual(lines(sampleFolder(context)), []);
});

test('a private key is never built into a page, however it was written', async (context) => {
  const folder = withRoom(context);
  change(folder, 'programmes.yaml', `kid: ${pair.public.kid}}`, `kid: ${pair.public.kid}, d: ${String(pair.private.d)}}`);
  let said = '';
  const write = (text: string): void => { said += text; };
  const refer = join(folder, '..', 'refer');
  assert.equal(await runCommand(['build', folder, '--out', join(folder, '..', 'built'), '--refer', refer], { write, writeError: write, colour: false, today: '2026-11-22' }), 1);
  assert.match(said, /This is a private key/);
  assert.ok(!existsSync(refer));
});

test('words in a page’s settings end no element of it', () => {
  const files: RoomFiles = { 'room.js': '', 'room.css': '', 'seal.js': '' };
  const config = { programme: 'a', name: '<b>"&', lang: 'en', inbox: 'https://a.example.org', keys: [], hosts: [], ways: {}, told: { kept: '</script><script>alert(1)</script><!--' }, exit: '', languages: {} };
  const html = roomPage(config, files);
  assert.equal(readRoom(blockOf(html)).told.kept, config.told.kept);
  assert.equal(html.match(/<script/g)?.length, 2);
  assert.ok(html.includes('<h1>&lt;b&gt;&quot;&amp;</h1>'));
});
