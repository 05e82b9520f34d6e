/** After its days a referral goes, once the team has it; one that reached nobody stays. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { pino } from 'pino';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { Referrals } from '../../src/inbox/referrals/referrals.ts';
import { removeOld } from '../../src/inbox/referrals/retention.ts';
import { post } from './support/ask.ts';
import { backends, emptyPlace } from './support/backends.ts';
import { silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { started } from './support/started.ts';

for (const backend of backends)
  test(`retention in ${backend}`, async () => {
    const database = await openDatabase(await emptyPlace(backend), silent);
    const referrals = new Referrals(database);
    const keep = async (days: number, had: 'acknowledged' | 'mailed' | 'neither'): Promise<string> => {
      const id = randomUUID();
      await referrals.keep({ id, programme: 'centre', sealed: '{}' });
      await database.query('UPDATE referrals SET received_at = now() - make_interval(days => $2::integer) WHERE id = $1::uuid', [id, days]);
      if (had === 'acknowledged') await referrals.acknowledge(id, ['centre']);
      if (had === 'mailed') await database.query('UPDATE letters SET sent_at = now() WHERE referral = $1::uuid', [id]);
      return id;
    };
    const gone = [await keep(31, 'acknowledged'), await keep(31, 'mailed'), await keep(400, 'acknowledged')];
    const stays = [await keep(29, 'acknowledged'), await keep(29, 'mailed'), await keep(31, 'neither'), await keep(400, 'neither'), await keep(0, 'acknowledged')];

    let logged = '';
    assert.equal(await removeOld(database, 30, pino({}, { write: (line: string) => { logged += line; } })), gone.length);
    for (const id of gone) assert.equal(await referrals.find(id, ['centre']), undefined);
    for (const id of stays) assert.equal((await referrals.find(id, ['centre']))?.id, id);
    assert.match(logged, /"waiting":2/);
    assert.equal(await removeOld(database, 30, silent), 0);
    const [letters] = await database.query('SELECT count(*)::integer AS number FROM letters');
    assert.equal(letters?.number, stays.length, 'a letter goes with its referral');
    await database.close();
  });

test('an inbox that starts removes what its own days are over for', async () => {
  const place = await emptyPlace('postgres');
  const database = await openDatabase(place, silent);
  const first = await started(place);
  const [old, young] = [shaped(), shaped()];
  for (const { posted, days } of [{ posted: old, days: 8 }, { posted: young, days: 6 }]) {
    await post(first.address, posted);
    await database.query('UPDATE referrals SET acknowledged_at = now(), received_at = now() - make_interval(days => $2::integer) WHERE id = $1::uuid', [posted.id, days]);
  }
  await first.stop();
  const second = await started(place, { retentionDays: 7 });
  const there = async (): Promise<unknown[]> => (await database.query('SELECT id::text AS id FROM referrals')).map(({ id }) => id);
  while ((await there()).length > 1);
  assert.deepEqual(await there(), [young.id]);
  await second.stop();
  await database.close();
});
