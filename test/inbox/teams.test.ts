/** The team of one programme can neither see nor acknowledge what was sent to another; on both databases. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { readTokens } from '../../src/inbox/settings/read-tokens.ts';
import { get, post, type Kept } from './support/ask.ts';
import { backends, emptyPlace } from './support/backends.ts';
import { shaped } from './support/sealed.ts';
import { started } from './support/started.ts';

const named = (team: string): string => `a-token-of-${team}-that-nobody-would-guess`;
const programmes = [{ id: 'centre', name: 'Our Centre' }, { id: 'other', name: 'Another' }];
const tokens = { centre: [named('centre')], other: [named('other'), named('other-new')] };
const as = (team: string): Record<string, string> => ({ Authorization: `Bearer ${named(team)}` });
const idsFor = async (address: string, team: string): Promise<string[]> =>
  (await get<{ referrals: Kept[] }>(address, '/referrals', as(team))).body.referrals.map(({ id }) => id);
const acknowledge = async (address: string, id: string, team: string): Promise<number> =>
  (await fetch(`${address}/referrals/${id}/acknowledgement`, { method: 'PUT', headers: as(team) })).status;

for (const backend of backends)
  describe(`two teams, kept in ${backend}`, async () => {
    const { address } = await started(await emptyPlace(backend), { programmes, tokens });
    const [ours, theirs] = [shaped({ programme: 'centre' }), shaped({ programme: 'other' })];
    for (const each of [ours, theirs]) await post(address, each);

    test('each lists its own and nothing else', async () => {
      assert.deepEqual(await idsFor(address, 'centre'), [ours.id]);
      assert.deepEqual(await idsFor(address, 'other'), [theirs.id]);
    });

    test('pages of one team pass over those of the other', async () => {
      const ids = Array.from({ length: 6 }, () => randomUUID());
      for (const [at, id] of ids.entries()) await post(address, shaped({ id, programme: at % 2 === 0 ? 'centre' : 'other' }));
      const { body } = await get<{ referrals: Kept[]; next: string | null }>(address, '/referrals?limit=3', as('centre'));
      assert.deepEqual(body.referrals.map(({ id }) => id), [ours.id, ids[0], ids[2]]);
      const rest = await get<{ referrals: Kept[]; next: string | null }>(address, `/referrals?limit=3&after=${String(body.next)}`, as('centre'));
      assert.deepEqual([rest.body.referrals.map(({ id }) => id), rest.body.next], [[ids[4]], null]);
    });

    test('another team’s referral is as if it were not there, word for word', async () => {
      const there = await get(address, `/referrals/${theirs.id}`, as('centre'));
      const nowhere = await get(address, `/referrals/${randomUUID()}`, as('centre'));
      assert.deepEqual([there.status, there.body], [404, nowhere.body]);
      assert.equal((await get(address, `/referrals/${theirs.id}`, as('other'))).status, 200);
    });

    test('nobody acknowledges for another team, so that its letter still goes and its days do not end', async () => {
      assert.equal(await acknowledge(address, theirs.id, 'centre'), 404);
      const { body } = await get<Kept>(address, `/referrals/${theirs.id}`, as('other'));
      assert.equal(body.acknowledgedAt, null);
      assert.equal(await acknowledge(address, theirs.id, 'other'), 204);
    });

    test('while a token is changed the old one and the new one hold side by side, and no third', async () => {
      assert.deepEqual(await idsFor(address, 'other-new'), await idsFor(address, 'other'));
      assert.equal((await get(address, '/referrals', as('other-old'))).status, 401);
    });
  });

test('tokens come by the environment: several by commas, and one for a programme that is alone', () => {
  const read = (env: Record<string, string>, ...ids: string[]): unknown => {
    const wrong: string[] = [];
    return { tokens: readTokens(env, ids.map((id) => ({ id, name: id })), wrong), wrong };
  };
  const [one, two] = [named('one'), named('two')];
  assert.deepEqual(read({ INBOX_TOKEN_A_B: `${one}, ${two}`, INBOX_TOKEN_C: two }, 'a-b', 'c'), { tokens: { 'a-b': [one, two], c: [two] }, wrong: [] });
  assert.deepEqual(read({ INBOX_TOKEN: `${one},${two}` }, 'a'), { tokens: { a: [one, two] }, wrong: [] });
  assert.deepEqual(read({ INBOX_TOKEN: one, INBOX_TOKEN_A: two }, 'a'), { tokens: { a: [one, two] }, wrong: [] });
});

test('two programmes whose names give the same variable are not taken for one', () => {
  const wrong: string[] = [];
  readTokens({ INBOX_TOKEN_A_B: named('one') }, [{ id: 'a-b', name: 'One' }, { id: 'a_b', name: 'Two' }], wrong);
  assert.match(wrong.join('\n'), /INBOX_TOKEN_A_B would be for two programmes/);
});
