/**
 * Killed after the mail server took a letter and before that could be noted: the letter comes a second
 * time, for SMTP has no way to ask. Both are the same to a mail program: one Message-ID, one file.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { get, post, type Kept } from './support/ask.ts';
import { startChild, type Child } from './support/child.ts';
import { dataFolder, silent } from './support/data-folder.ts';
import { PostBox } from './support/post-box.ts';
import { shaped } from './support/sealed.ts';

test('killed between the mail server’s yes and noting it, the second letter is the first one again', async () => {
  const box = new PostBox();
  const { port } = await box.open();
  after(() => box.close());
  const folder = await dataFolder();
  const start = (): Promise<Child> => startChild(['--data', folder, '--port', '0'], { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'inbox@example.org', MAIL_TO: 'team@example.org' });

  const first = await start();
  box.beforeYes = () => first.kill();
  const posted = shaped();
  assert.equal((await post(first.address, posted)).status, 201);
  await box.hold(1);
  box.beforeYes = undefined;

  // It would come round again by itself after ten minutes; the test does not wait so long.
  const database = await openDatabase({ folder }, silent);
  assert.deepEqual(await database.query('SELECT sent_at FROM letters'), [{ sent_at: null }]);
  await database.query('UPDATE letters SET due_at = now()');
  await database.close();

  const second = await start();
  await box.hold(2);
  const { body } = await get<{ referrals: Kept[] }>(second.address, '/referrals');
  assert.deepEqual(body.referrals.map(({ id }) => id), [posted.id], 'the referral is there once');
  await second.terminate();
  const [one, other] = box.arrived;
  assert.equal(one?.headers.get('message-id'), `<${posted.id}@signpost-inbox>`);
  assert.equal(other?.headers.get('message-id'), one.headers.get('message-id'));
  assert.equal(other?.headers.get('subject'), one.headers.get('subject'));
  assert.equal(other?.body, one.body);
  assert.equal(box.arrived.length, 2);
  rmSync(folder, { recursive: true });
});
