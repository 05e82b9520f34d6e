/** Nothing of her is kept beside what is sealed: no address, no browser, no word; and no page but the room may read an answer. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { get, post } from './support/ask.ts';
import { emptyPlace } from './support/backends.ts';
import { silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { started, TOKEN } from './support/started.ts';

test('the log holds no address, no header, no body, no id and no token', async () => {
  const { address, log, stop } = await started(await emptyPlace('folder'));
  const marks = { 'User-Agent': 'HerBrowser/1', 'X-Forwarded-For': '203.0.113.9', Cookie: 'hers=1', Referer: 'https://host.example/her-page', Origin: 'https://host.example' };
  const posted = shaped();
  const wrong = { ...posted, answers: { name: 'HerOwnName' } };
  await post(address, posted, marks);
  await post(address, wrong, marks);
  await post(address, '{"name": "HerOwnName', marks);
  await get(address, `/referrals/${posted.id}`);
  await get(address, `/${posted.id}?name=HerOwnName`);
  await fetch(`${address}/%E0%A4%A?HerOwnName`, { headers: marks });
  await stop();
  assert.match(log(), /"route":"\/referrals","status":201/);
  for (const secret of ['HerBrowser', '203.0.113.9', 'hers=1', 'her-page', 'host.example', 'HerOwnName', posted.id, TOKEN, 'ciphertext'])
    assert.ok(!log().includes(secret), `the log says ${secret}`);
  // Its own address is in it, told once at the start; a client's port never is.
  assert.doesNotMatch(log().split('\n').filter((line) => line.includes('answered')).join('\n'), /127\.0\.0\.1|remote|host|headers|body/);
});

test('the database has no place for anything else of her, and holds none of it', async () => {
  const place = await emptyPlace('folder');
  const { address, stop } = await started(place);
  await post(address, shaped(), { 'User-Agent': 'HerBrowser/1', 'X-Forwarded-For': '203.0.113.9', Cookie: 'hers=1', 'Accept-Language': 'cy', Referer: 'https://host.example/her-page' });
  await stop();
  const database = await openDatabase(place, silent);
  const columns = await database.query("SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position");
  assert.deepEqual(columns.map(({ name }) => name), [
    'letters.referral', 'letters.due_at', 'letters.tries', 'letters.sent_at',
    'migrations.name', 'migrations.done_at',
    'rates.programme', 'rates.began', 'rates.taken',
    'referrals.place', 'referrals.id', 'referrals.programme', 'referrals.sealed', 'referrals.received_at', 'referrals.acknowledged_at',
  ]);
  const [row] = await database.query('SELECT (SELECT json_agg(referrals) FROM referrals)::text || (SELECT json_agg(letters) FROM letters)::text AS everything');
  assert.doesNotMatch(String(row?.everything), /HerBrowser|203\.0|127\.0|hers=1|"cy"|her-page/);
  await database.close();
});

test('no mistake shows a stack or quotes what was sent', async () => {
  const { address, stop } = await started(await emptyPlace('folder'));
  for (const body of ['{"name": "HerOwnName', '"HerOwnName"', JSON.stringify({ ...shaped(), HerOwnName: 1, id: 'HerOwnName' }), 'null', '[]']) {
    const answer = await post(address, body);
    const told = JSON.stringify(answer.body);
    assert.ok(answer.status === 400 || answer.status === 422, told);
    assert.doesNotMatch(told, /HerOwnName|\bat \w|node_modules|\.ts/);
  }
  await stop();
});

test('only the room’s origin may read an answer, and every answer carries the headers that close it off', async () => {
  const { address, stop } = await started(await emptyPlace('folder'));
  const preflight = (origin: string): Promise<Response> =>
    fetch(`${address}/referrals`, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' } });
  const room = await preflight('https://refer.example');
  assert.equal(room.headers.get('access-control-allow-origin'), 'https://refer.example');
  assert.equal(room.headers.get('access-control-allow-methods'), 'POST');
  assert.equal(room.headers.get('access-control-allow-credentials'), null);
  for (const other of ['https://host.example', 'https://refer.example.evil.example', 'null', 'http://refer.example'])
    assert.equal((await preflight(other)).headers.get('access-control-allow-origin'), null, other);
  const answers = [await post(address, shaped(), { Origin: 'https://refer.example' }), await post(address, {}, { Origin: 'https://refer.example' }), await get(address, '/nowhere')];
  assert.deepEqual(answers.map(({ status }) => status), [201, 422, 404]);
  for (const { headers } of answers.slice(0, 2)) assert.equal(headers.get('access-control-allow-origin'), 'https://refer.example');
  for (const { headers } of answers) {
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    for (const telling of ['server', 'x-powered-by', 'set-cookie', 'x-ratelimit-remaining']) assert.equal(headers.get(telling), null);
  }
  await stop();
});

test('asked to stop, it finishes what is in hand first', async () => {
  const { address, stop, log } = await started(await emptyPlace('folder'));
  const { hostname, port } = new URL(address);
  const body = JSON.stringify(shaped());
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`POST /referrals HTTP/1.1\r\nHost: inbox\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n`);
  // The server has the request in hand once it asks for the rest.
  const [asked] = (await once(socket, 'data')) as [Buffer];
  assert.match(asked.toString(), /^HTTP\/1\.1 100/);
  const stopping = stop();
  socket.write(body);
  let answer = '';
  socket.on('data', (data: Buffer) => { answer += data.toString(); });
  await once(socket, 'close');
  await stopping;
  assert.match(answer, /^HTTP\/1\.1 201/);
  assert.match(log(), /"status":201/);
  await assert.rejects(fetch(`${address}/health`));
});
