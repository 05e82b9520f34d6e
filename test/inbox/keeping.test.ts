/** Each referral is kept once, as it was sealed, in the order it came; on both databases. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import { acknowledge, everything, get, post, type Kept } from './support/ask.ts';
import { backends, emptyPlace } from './support/backends.ts';
import { reallySealed, shaped, sizes } from './support/sealed.ts';
import { started } from './support/started.ts';

for (const backend of backends)
  describe(`kept in ${backend}`, async () => {
    const { address } = await started(await emptyPlace(backend));

    test('what was sealed comes back as it went in, at each size and for several keys', async () => {
      for (const [at, bytes] of sizes.entries()) {
        const posted = await reallySealed(at + 1, bytes);
        const { status, body } = await post(address, posted);
        assert.equal(status, 201);
        assert.equal(body.id, posted.id);
        const { body: kept } = await get<Kept>(address, `/referrals/${posted.id}`);
        assert.deepEqual({ id: kept.id, programme: kept.programme, sealed: kept.sealed }, posted);
        assert.equal(kept.receivedAt, body.receivedAt);
        assert.equal(kept.acknowledgedAt, null);
      }
    });

    test('the same twice is one referral, also when both come at once', async () => {
      const posted = shaped();
      const answers = await Promise.all(Array.from({ length: 8 }, () => post(address, posted)));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 200, 200, 201]);
      assert.equal(new Set(answers.map(({ body }) => body.receivedAt)).size, 1);
      assert.equal((await everything(address)).filter(({ id }) => id === posted.id).length, 1);
    });

    test('another body under the same id is refused, and the first one stays', async () => {
      const first = shaped();
      await post(address, first);
      const { status, body } = await post(address, shaped({ id: first.id }));
      assert.equal(status, 409);
      assert.match((body as unknown as { type: string }).type, /ReferralDiffers$/);
      const { body: kept } = await get<Kept>(address, `/referrals/${first.id}`);
      assert.deepEqual(kept.sealed, first.sealed);
    });

    test('pages follow on each other: nothing twice, nothing left out', async () => {
      const ids = Array.from({ length: 25 }, () => randomUUID());
      await Promise.all(ids.map((id) => post(address, shaped({ id }))));
      for (const limit of [1, 7, 200]) {
        const found = (await everything(address, limit)).map(({ id }) => id);
        assert.equal(new Set(found).size, found.length);
        assert.deepEqual(ids.filter((id) => !found.includes(id)), []);
      }
    });

    test('a reader who goes on from the last cursor misses none of those that come meanwhile', async () => {
      let cursor = (await everything(address)).at(-1)?.cursor ?? '0';
      const ids = Array.from({ length: 60 }, () => randomUUID());
      const seen: string[] = [];
      const posting = { going: true };
      const posted = Promise.all(ids.map((id) => post(address, shaped({ id })))).finally(() => { posting.going = false; });
      const readOn = async (): Promise<void> => {
        const { body } = await get<{ referrals: Kept[] }>(address, `/referrals?after=${cursor}&limit=3`);
        seen.push(...body.referrals.map(({ id }) => id));
        cursor = body.referrals.at(-1)?.cursor ?? cursor;
        if (body.referrals.length > 0) await readOn();
      };
      while (posting.going) await readOn();
      await posted;
      await readOn();
      assert.deepEqual(seen.toSorted(), ids.toSorted());
    });

    test('acknowledging is said once and stays', async () => {
      const { id } = shaped();
      assert.equal(await acknowledge(address, id), 404);
      await post(address, shaped({ id }));
      assert.equal(await acknowledge(address, id), 204);
      const { body: first } = await get<Kept>(address, `/referrals/${id}`);
      assert.match(first.acknowledgedAt ?? '', /^\d{4}-/);
      assert.equal(await acknowledge(address, id), 204);
      const { body: second } = await get<Kept>(address, `/referrals/${id}`);
      assert.equal(second.acknowledgedAt, first.acknowledgedAt);
    });
  });
