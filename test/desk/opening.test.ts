/** Sealed referrals open, in every shape they travel in; and each that does not open says why, while the others do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openingKey } from '../../src/desk/key/key-pair.ts';
import { readDropped, type Sealed } from '../../src/desk/opening/dropped.ts';
import { openAll } from '../../src/desk/opening/open-all.ts';
import type { WhyClosed } from '../../src/referral/seal/cannot-open.ts';
import { referral } from './support/generated.ts';
import { teamKey } from './support/keys.ts';
import { seal, sealPlain } from './support/sealing.ts';
import { many, rain, sky } from './support/women.ts';

const here = await teamKey();
const elsewhere = await teamKey('Another team');
const keys = [await openingKey(here.pair)];

const sealedIn = (text: string, from = 'a file'): Sealed[] => {
  const dropped = readDropped(from, text);
  assert.equal(dropped.kind, 'sealed');
  return dropped.each;
};

async function whyOf(value: unknown): Promise<WhyClosed | 'same' | 'opened'> {
  const { opened, troubles } = await openAll([{ from: 'a file', sealed: value }], keys, []);
  return troubles[0]?.why ?? (opened.length === 1 ? 'opened' : 'same');
}

test('what was sealed is what is read, whatever she wrote', async () => {
  await fc.assert(fc.asyncProperty(referral, async (hers) => {
    const { opened, troubles } = await openAll(sealedIn(JSON.stringify(await seal(hers, [here.pair.public]))), keys, []);
    assert.deepEqual(troubles, []);
    assert.deepEqual(opened.map((one) => [one.referral, one.unread, one.labelDiffers]), [[JSON.parse(JSON.stringify(hers)), [], false]]);
  }), { numRuns: 150 });
});

test('every shape of the contract opens: an envelope, a list, the inbox’s answer, the bare seal', async () => {
  const envelope = await seal(sky, [here.pair.public]);
  const answer = { referrals: [{ cursor: '1', ...envelope, receivedAt: '2026-11-20T09:30:01Z', acknowledgedAt: null }], next: null };
  for (const shape of [envelope, [envelope], answer, envelope.sealed, [answer, []]]) {
    for (const text of [JSON.stringify(shape), `\uFEFF  ${JSON.stringify(shape, null, 2)}\r\n`]) {
      const { opened, troubles } = await openAll(sealedIn(text), keys, []);
      assert.deepEqual([opened.map((one) => one.referral.id), troubles], [[sky.id], []], text.slice(0, 60));
    }
  }
});

test('it opens with the old key and with the new one, when it was sealed to both', async () => {
  const envelope = await seal(sky, [elsewhere.pair.public, here.pair.public]);
  for (const pair of [here.pair, elsewhere.pair]) {
    const { opened } = await openAll([{ from: 'a', sealed: envelope.sealed }], [await openingKey(pair)], []);
    assert.equal(opened[0]?.referral.id, sky.id);
  }
});

test('another team’s is told with the thumbprints it was sealed to, and kept for when that key is open', async () => {
  const one: Sealed = { from: 'a', sealed: (await seal(sky, [elsewhere.pair.public])).sealed };
  const { troubles } = await openAll([one], keys, []);
  assert.deepEqual(troubles, [{ from: 'a', why: 'other-key', sealedTo: [elsewhere.pair.public.kid], again: one }]);
});

test('a letter changed anywhere in what is sealed is damage, and never another text', async () => {
  const { sealed } = await seal(sky, [here.pair.public]);
  const jwe = sealed as { ciphertext: string; iv: string; tag: string; protected: string; recipients: { encrypted_key: string }[] };
  await fc.assert(fc.asyncProperty(fc.constantFrom('ciphertext', 'iv', 'tag', 'encrypted_key'), fc.nat(), fc.constantFrom('A', 'z', '_', ''), async (part, at, letter) => {
    const change = (text: string): string => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1);
    const changed = part === 'encrypted_key'
      ? { ...jwe, recipients: jwe.recipients.map((each) => ({ ...each, encrypted_key: change(each.encrypted_key) })) }
      : { ...jwe, [part]: change(jwe[part as 'iv']) };
    // The last letter of base64 may carry bits that count for nothing.
    const why = await whyOf(changed);
    if (why === 'opened') assert.equal((await openAll([{ from: 'a', sealed: changed }], keys, [])).opened[0]?.referral.answers.codeWord, 'bluebell');
    else assert.equal(why, 'damaged');
  }), { numRuns: 200 });
  for (const part of ['ciphertext', 'iv', 'tag', 'recipients'] as const) {
    assert.ok(['damaged', 'not-a-referral'].includes(await whyOf({ ...jwe, [part]: undefined })), part);
  }
});

test('versions: newer and older say so, by the header and by what is inside', async () => {
  const open = [here.pair.public];
  const cases: [object, WhyClosed][] = [
    [await sealPlain(sky, open, 'signpost-referral+2'), 'newer'],
    [await sealPlain({ ...sky, version: 2 }, open), 'newer'],
    [await sealPlain(sky, open, 'signpost-referral+0'), 'older'],
    [await sealPlain({ ...sky, version: 0 }, open), 'older'],
    [await sealPlain(sky, open, 'holiday-photo+1'), 'not-a-referral'],
    [await sealPlain({ hello: 'there' }, open), 'not-a-referral'],
    [await sealPlain('hello', open), 'not-a-referral'],
  ];
  for (const [sealed, why] of cases) assert.equal(await whyOf(sealed), why);
});

test('what is no sealed referral is told as that, and a file that was cut off as damaged', async () => {
  for (const value of [null, 3, 'hello', {}, { sealed: null }, { sealed: 'x' }, { ciphertext: 3 }, [1]]) assert.equal(await whyOf(value), 'not-a-referral', JSON.stringify(value));
  const text = JSON.stringify(await seal(sky, [here.pair.public]));
  for (const cut of [text.slice(0, 50), text.slice(0, -1), `[${text}`]) assert.deepEqual(readDropped('a', cut), { kind: 'neither', from: 'a', why: 'damaged' });
  for (const other of ['', 'hello', '<html>', '%PDF-1.7', '[]', '{"referrals": []}']) assert.deepEqual(readDropped('a', other), { kind: 'neither', from: 'a', why: 'not-a-referral' });
});

test('the same one twice is shown once; the same number with other words is shown twice', async () => {
  const open = [here.pair.public];
  const [one, again] = [await seal(sky, open), await seal(sky, open)];
  const other = await seal({ ...sky, answers: { ...sky.answers, name: 'Somebody else' } }, open);
  const { opened, troubles } = await openAll([one, again, one, other].map(({ id, sealed }) => ({ from: 'a', id, sealed })), keys, []);
  assert.deepEqual(troubles.map(({ why }) => why), ['same', 'same']);
  assert.deepEqual(opened.map(({ referral: { answers }, twin }) => [answers.name, twin]), [['Sky', true], ['Somebody else', true]]);
});

test('a label that does not fit what is inside is told, and what is inside is shown', async () => {
  const { sealed } = await seal(sky, [here.pair.public]);
  const { opened } = await openAll([{ from: 'a', id: rain.id, sealed }], keys, []);
  assert.deepEqual(opened.map(({ referral: { id }, labelDiffers }) => [id, labelDiffers]), [[sky.id, true]]);
});

test('a hundred at once, some of them bad: every good one is there, newest first', async () => {
  const women = many(100);
  const sealed = await Promise.all(women.map(async (woman, at): Promise<Sealed> => {
    const { sealed: jwe } = await seal(woman, [at % 10 === 3 ? elsewhere.pair.public : here.pair.public]);
    return { from: `file ${at}`, sealed: at % 10 === 7 ? { ...jwe, tag: 'AAAAAAAAAAAAAAAAAAAAAA' } : jwe };
  }));
  const { opened, troubles } = await openAll(sealed, keys, []);
  const good = women.filter((_, at) => at % 10 !== 3 && at % 10 !== 7).reverse();
  assert.deepEqual(opened.map((one) => one.referral), good);
  assert.deepEqual(['other-key', 'damaged'].map((why) => troubles.filter((each) => each.why === why).length), [10, 10]);
});

test('what this desk has no place for is kept as text, and a permission that is missing is a no', async () => {
  const odd = { ...sky, answers: { ...sky.answers, contacts: [{ way: 'phone', number: '1' }, { way: 'pigeon', loft: 3 }], area: 7, favouriteTea: 'mint' } };
  const { opened } = await openAll([{ from: 'a', sealed: await sealPlain(odd, [here.pair.public]) }], keys, []);
  assert.deepEqual(opened[0]?.referral.answers.contacts, [{ way: 'phone', number: '1', mayCall: false, mayText: false, mayLeaveMessage: false, maySayWhoWeAre: false }]);
  assert.deepEqual(opened[0].unread, [['area', '7'], ['favouriteTea', 'mint'], ['contact', '{"way":"pigeon","loft":3}']]);
});
