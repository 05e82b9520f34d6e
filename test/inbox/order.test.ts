/** A later place is never to be read before an earlier one: whoever comes second waits until the first is written. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Client } from 'pg';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { Referrals } from '../../src/inbox/referrals/referrals.ts';
import { emptyPlace } from './support/backends.ts';
import { silent } from './support/data-folder.ts';

test('a referral that comes while another one is being written gets its place after it', async () => {
  const place = await emptyPlace('postgres');
  assert.ok('url' in place);
  const database = await openDatabase(place, silent);
  const referrals = new Referrals(database);
  const [first, second] = [randomUUID(), randomUUID()];

  const slow = new Client({ connectionString: place.url });
  await slow.connect();
  await slow.query('BEGIN');
  await slow.query("INSERT INTO referrals (id, programme, sealed) VALUES ($1, 'centre', '{}')", [first]);

  const progress = { isKept: false, isWaiting: false };
  const keeping = referrals.keep({ id: second, programme: 'centre', sealed: '{}' }).then(() => { progress.isKept = true; });
  while (!progress.isKept && !progress.isWaiting) {
    const [row] = await database.query("SELECT count(*)::integer AS number FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
    progress.isWaiting = Number(row?.number) > 0;
  }
  assert.equal(progress.isKept, false, 'the second one could be read before the first one');
  assert.deepEqual(await referrals.after('0', 10, ['centre']), []);

  await slow.query('COMMIT');
  await slow.end();
  await keeping;
  assert.deepEqual((await referrals.after('0', 10, ['centre'])).map(({ id }) => id), [first, second]);
  await database.close();
});
