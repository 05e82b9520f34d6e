/** What is sealed can be opened by each of the team's keys, with programs that share nothing with the room, and by nobody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answers, Referral } from '../../src/referral/referral.ts';
import { KeyDiffers, NoKey } from '../../src/referral/seal/keys.ts';
import { padded, SIZES, TooLong } from '../../src/referral/seal/pad.ts';
import { seal } from '../../src/referral/seal/seal.ts';
import { openWithJose } from '../support/room/jose-tool.ts';
import { makePair } from '../support/room/keys.ts';
import { openSealed } from '../support/room/open-sealed.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const old = makePair();
const current = makePair();
const stranger = makePair();

const answers: Answers = {
  name: 'Ash',
  area: 'Derby',
  contacts: [{ way: 'phone', number: '07700 900123', mayCall: false, mayText: true, mayLeaveMessage: false, maySayWhoWeAre: false }],
};
const toSeal = (given: Answers = answers) => ({ id: crypto.randomUUID(), programme: 'example', filledInBy: 'self' as const, answers: given });
const parsed = (opened: string | Buffer): Referral => JSON.parse(opened.toString()) as Referral;

test('a sealed referral is opened by Debian’s jose, with the old key and with the new one', async () => {
  const { id, programme, sealed } = await seal(toSeal(), [current.public, old.public], NOW);
  for (const { private: key } of [current, old]) {
    const opened = openWithJose(sealed, key);
    assert.equal(Buffer.byteLength(opened), SIZES[0]);
    assert.deepEqual(parsed(opened), { version: 1, id, programme, sealedAt: NOW.toISOString(), key: current.public.kid, filledInBy: 'self', answers });
  }
});

test('a referral sealed to one key is opened by Debian’s jose too', async () => {
  const { sealed } = await seal(toSeal(), [current.public], NOW);
  assert.deepEqual(parsed(openWithJose(sealed, current.private)).answers, answers);
});

test('another key opens nothing, and neither does a changed envelope', async () => {
  const { sealed } = await seal(toSeal(), [current.public, old.public], NOW);
  assert.throws(() => openWithJose(sealed, stranger.private));
  assert.throws(() => openSealed(sealed, stranger.private, current.public.kid));
  const [first = 'A', ...rest] = sealed.ciphertext;
  const damaged = { ...sealed, ciphertext: [first === 'A' ? 'B' : 'A', ...rest].join('') };
  assert.throws(() => openSealed(damaged, current.private, current.public.kid));
});

test('an envelope says what it is, to which keys, and nothing of what is in it', async () => {
  const { sealed, ...around } = await seal(toSeal({ ...answers, name: 'Quillfeather' }), [current.public, old.public], NOW);
  assert.deepEqual(JSON.parse(Buffer.from(sealed.protected, 'base64url').toString()), { enc: 'A256GCM', typ: 'signpost-referral+1' });
  assert.deepEqual(sealed.recipients.map(({ header }) => [header.alg, header.kid]), [
    ['ECDH-ES+A256KW', current.public.kid],
    ['ECDH-ES+A256KW', old.public.kid],
  ]);
  assert.deepEqual(Object.keys(around).sort(), ['id', 'programme']);
  assert.ok(!JSON.stringify({ sealed, around }).includes('Quillfeather'));
});

test('whatever she writes comes out as it went in, and the envelope has one of three sizes', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 1000 });
  const sizes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(words, words, words, async (name, area, safeTimes) => {
      const { sealed } = await seal(toSeal({ ...answers, name, area, safeTimes }), [current.public], NOW);
      sizes.add(sealed.ciphertext.length);
      const opened = parsed(openSealed(sealed, current.private, current.public.kid)).answers;
      assert.deepEqual([opened.name, opened.area, opened.safeTimes], [name, area, safeTimes]);
    }),
    { numRuns: 100 },
  );
  const known: number[] = SIZES.map((size) => Math.ceil((size * 4) / 3));
  for (const size of sizes) assert.ok(known.includes(size), `${size} is none of ${known.join(', ')}`);
});

test('padding fills to the next size, keeps every byte, and refuses what is longer than the largest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 70_000 }), (length) => {
      const text = 'a'.repeat(length);
      if (length > SIZES[2]) {
        assert.throws(() => padded(text), TooLong);
        return;
      }
      const whole = padded(text);
      assert.equal(whole.length, SIZES.find((size) => size >= length));
      assert.equal(new TextDecoder().decode(whole).trimEnd(), text);
    }),
  );
});

test('a key that is not the one it says it is seals nothing', async () => {
  const swapped = { ...stranger.public, kid: current.public.kid };
  await assert.rejects(seal(toSeal(), [swapped], NOW), KeyDiffers);
  await assert.rejects(seal(toSeal(), [current.public, swapped], NOW), KeyDiffers);
  await assert.rejects(seal(toSeal(), [], NOW), NoKey);
});

test('what is longer than the largest size is not sealed at all', async () => {
  await assert.rejects(seal(toSeal({ ...answers, accessNeeds: 'a'.repeat(SIZES[2]) }), [current.public], NOW), TooLong);
});
