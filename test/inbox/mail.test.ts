/** The team is told of each referral once, by a letter that holds the sealed file and nothing else. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { referenceOf } from '../../src/referral/reference.ts';
import type { Mail } from '../../src/inbox/mail/smtp.ts';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { acknowledge, everything, get, post } from './support/ask.ts';
import { backends, emptyPlace } from './support/backends.ts';
import { PostBox } from './support/post-box.ts';
import { silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { started } from './support/started.ts';

const box = await new PostBox().open();
after(() => box.close());

const mailTo = (port: number): Mail => ({ smtp: { host: '127.0.0.1', port, secure: false, requireTLS: false }, from: 'inbox@example.org', to: { centre: ['team@example.org', 'lead@example.org'] } });
const soon = { look: 50, first: 0.05, longest: 0.2 };

for (const backend of backends)
  test(`a letter holds the sealed file and nothing else (${backend})`, async () => {
    const { address, stop } = await started(await emptyPlace(backend), { mail: mailTo(box.port), mailTimes: soon });
    const before = box.arrived.length;
    const posted = shaped();
    assert.equal((await post(address, posted)).status, 201);
    assert.equal((await post(address, posted)).status, 200);
    await box.hold(before + 1);
    await stop();
    assert.equal(box.arrived.length, before + 1);
    const letter = box.arrived[before];
    assert.ok(letter);
    const reference = referenceOf(posted.id);
    assert.deepEqual(letter.to, ['team@example.org', 'lead@example.org']);
    assert.equal(letter.headers.get('subject'), `A new referral for Our Centre: ${reference}`);
    assert.match(letter.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(letter.headers.get('content-disposition') ?? '', new RegExp(`attachment; filename="?referral-${reference}\\.json`));
    assert.deepEqual(JSON.parse(Buffer.from(letter.body, 'base64').toString('utf8')), posted);
    const told = ['from', 'to', 'subject', 'message-id', 'date', 'mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition'];
    assert.deepEqual([...letter.headers.keys()].filter((name) => !told.includes(name)), []);
  });

test('without a mail server the referral is kept, and the letter goes when there is one, after a restart too', async () => {
  const away = new PostBox();
  const { port } = await away.open();
  await away.close();
  const place = await emptyPlace('folder');
  const first = await started(place, { mail: mailTo(port), mailTimes: soon });
  const ids = Array.from({ length: 5 }, () => randomUUID());
  for (const id of ids) assert.equal((await post(first.address, shaped({ id }))).status, 201);
  assert.equal((await everything(first.address)).length, 5);
  await first.stop();
  assert.match(first.log(), /could not be sent/);

  await away.open(port);
  const second = await started(place, { mail: mailTo(port), mailTimes: soon });
  await away.hold(5);
  await second.stop();
  await away.close();
  assert.deepEqual(away.arrived.map(({ headers }) => headers.get('message-id')?.slice(1, 37)).sort(), ids.toSorted());
});

test('a server that refuses for a while gets each letter once in the end', async () => {
  const busy = await new PostBox().open();
  busy.refuse = 6;
  const { address, stop } = await started(await emptyPlace('folder'), { mail: mailTo(busy.port), mailTimes: soon });
  for (let sent = 0; sent < 3; sent += 1) await post(address, shaped());
  await busy.hold(3);
  await stop();
  await busy.close();
  assert.equal(busy.arrived.length, 3);
  assert.equal(busy.refused, 6);
});

test('of three instances on one server only one sends each letter', async () => {
  const place = await emptyPlace('postgres');
  const busy = await new PostBox().open();
  const inboxes = await Promise.all([1, 2, 3].map(() => started(place, { mail: mailTo(busy.port), mailTimes: soon })));
  const ids = Array.from({ length: 30 }, () => randomUUID());
  await Promise.all(ids.map((id, at) => post(inboxes[at % 3]?.address ?? '', shaped({ id }))));
  await busy.hold(30);
  for (const { stop } of inboxes) await stop();
  await busy.close();
  assert.deepEqual(busy.arrived.map(({ headers }) => headers.get('message-id')?.slice(1, 37)).sort(), ids.toSorted());
});

test('what the team has already is not written to them again', async () => {
  const place = await emptyPlace('folder');
  const without = await started(place);
  const [had, waiting] = [shaped(), shaped()];
  for (const each of [had, waiting]) await post(without.address, each);
  await acknowledge(without.address, had.id);
  await without.stop();

  const busy = await new PostBox().open();
  const { stop } = await started(place, { mail: mailTo(busy.port), mailTimes: soon });
  await busy.hold(1);
  await stop();
  await busy.close();
  assert.deepEqual(busy.arrived.map(({ headers }) => headers.get('message-id')), [`<${waiting.id}@signpost-inbox>`]);
});

test('its health tells when a letter could not be sent for an hour, until the team has the referral', async () => {
  const away = await new PostBox().open();
  away.refuse = Infinity;
  const place = await emptyPlace('postgres');
  const { address, stop } = await started(place, { mail: mailTo(away.port), mailTimes: soon });
  const mail = async (): Promise<string> => (await get<{ mail: string }>(address, '/health')).body.mail;
  const posted = shaped();
  await post(address, posted);
  while (away.refused === 0) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(await mail(), 'ok', 'it is tried again');
  const database = await openDatabase(place, silent);
  await database.query("UPDATE referrals SET received_at = now() - interval '61 minutes'");
  await database.close();
  assert.equal(await mail(), 'late');
  await acknowledge(address, posted.id);
  assert.equal(await mail(), 'ok');
  await stop();
  await away.close();
});
