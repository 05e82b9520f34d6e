/** The limit holds for a programme, over all instances on one database, and keeps nothing of a person. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../../src/inbox/database/open-database.ts';
import { countedIn, forgetRates } from '../../src/inbox/http/rate-store.ts';
import { post } from './support/ask.ts';
import { backends, emptyPlace } from './support/backends.ts';
import { silent } from './support/data-folder.ts';
import { shaped } from './support/sealed.ts';
import { started } from './support/started.ts';

test('three instances on one server take together what one may', async () => {
  const place = await emptyPlace('postgres');
  const programmes = [{ id: 'centre', name: 'Our Centre' }, { id: 'other', name: 'Another' }];
  const inboxes = await Promise.all([1, 2, 3].map(() => started(place, { rate: 10, programmes })));
  const addressOf = (at: number): string => inboxes[at % 3]?.address ?? '';
  const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => post(addressOf(at), shaped())));
  assert.equal(answers.filter(({ status }) => status === 201).length, 10);
  const held = answers.filter(({ status }) => status === 429);
  assert.equal(held.length, 14);
  for (const { headers } of held) assert.match(headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/);
  for (const at of [0, 1, 2]) assert.equal((await post(addressOf(at), shaped({ programme: 'other' }))).status, 201, 'another programme is not held up');
  for (const { stop } of inboxes) await stop();
});

for (const backend of backends)
  test(`counting in ${backend}`, async (t) => {
    const database = await openDatabase(await emptyPlace(backend), silent);
    t.after(() => database.close());
    const Rates = countedIn(database);
    const store = new Rates({});
    const count = (programme: string): Promise<{ current: number; ttl: number } | undefined> =>
      new Promise((resolve, reject) => {
        store.incr(programme, (error, result) => { if (error) reject(error); else resolve(result); }, 60_000, 60);
      });
    const began = (ago: string): Promise<unknown> => database.query(`UPDATE rates SET began = now() - interval '${ago}'`);
    const current = async (programme = 'centre'): Promise<number | undefined> => (await count(programme))?.current;

    const together = await Promise.all(Array.from({ length: 9 }, () => current()));
    assert.deepEqual(together.toSorted(), [1, 2, 3, 4, 5, 6, 7, 8, 9], 'none is counted twice or not at all');
    assert.equal(await current('other'), 1);
    const { ttl } = (await count('centre')) ?? { ttl: 0 };
    assert.ok(ttl > 0 && ttl <= 60_000, `${ttl}`);

    await began('59 seconds');
    assert.equal(await current(), 11);
    await began('61 seconds');
    assert.equal(await current(), 1, 'its minute is over');
    await began('-1 year');
    assert.equal(await current(), 1, 'a clock that was set back does not shut the door for a year');

    const columns = await database.query("SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'rates' ORDER BY 1");
    assert.deepEqual(columns.map(({ name }) => name), ['began', 'programme', 'taken']);
    await forgetRates(database);
    assert.equal((await database.query('SELECT FROM rates')).length, 1, 'what still counts stays, and what a wrong clock counted goes');
    await began('61 seconds');
    await forgetRates(database);
    assert.equal((await database.query('SELECT FROM rates')).length, 0);
  });
