/** Keys: a file that opens with its passphrase and with no other, and the sheet that makes the same key again. */
import assert from 'node:assert/strict';
import { calculateJwkThumbprint, base64url, decodeProtectedHeader } from 'jose';
import { test } from 'node:test';
import { parse } from 'yaml';
import { CannotUnlock, keyFileName, keyFileText, unwrapKey, wrapKey, type WhyNoKey } from '../../src/desk/key/key-file.ts';
import { makePair, openingKey, pairOf } from '../../src/desk/key/key-pair.ts';
import { keyYaml } from '../../src/desk/key/key-yaml.ts';
import { readKeyFile } from '../../src/desk/key/read-key-file.ts';
import { fromGroups, toGroups } from '../../src/desk/recovery/sheet-code.ts';
import { PASSPHRASE, teamKey } from './support/keys.ts';

const because = (why: WhyNoKey) => (error: unknown) => error instanceof CannotUnlock && error.why === why;
const fileOf = async () => readKeyFile(JSON.parse((await teamKey()).fileText));

test('the file opens with its passphrase and gives the same key', async () => {
  const { pair } = await teamKey();
  assert.deepEqual(await unwrapKey(await fileOf(), PASSPHRASE), pair);
});

test('the file is as the contract says, and holds the private number nowhere in the open', async () => {
  const { pair, label, fileText } = await teamKey();
  const file = JSON.parse(fileText) as Record<string, unknown>;
  assert.deepEqual(Object.keys(file), ['type', 'version', 'programme', 'public', 'wrapped']);
  assert.deepEqual([file.type, file.version, file.programme], ['signpost-desk-key', 1, label]);
  assert.deepEqual(file.public, pair.public);
  const header = decodeProtectedHeader(file.wrapped as string);
  assert.deepEqual([header.alg, header.enc, header.p2c], ['PBES2-HS512+A256KW', 'A256GCM', 600_000]);
  assert.ok(!fileText.includes(pair.d));
  assert.equal(pair.public.kid, await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: pair.public.x, y: pair.public.y }));
});

test('another passphrase does not open it, however near', async () => {
  const file = await fileOf();
  for (const wrong of ['', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `, PASSPHRASE.slice(1)]) {
    await assert.rejects(unwrapKey(file, wrong), because('wrong-passphrase'), wrong);
  }
});

test('the same letters, stored in another way by another machine, are the same passphrase', async () => {
  const { pair } = await teamKey();
  const file = await wrapKey(pair, 'x', 'cafe\u0301 cafe\u0301 cafe\u0301 cafe\u0301');
  assert.deepEqual(await unwrapKey(file, 'café café café café'), pair);
});

test('a public half that is not this key’s own is noticed', async () => {
  const [file, other] = [await fileOf(), await teamKey('Another')];
  await assert.rejects(unwrapKey({ ...file, public: other.pair.public }, PASSPHRASE), because('damaged-key'));
});

test('a file with a letter changed or missing never opens as another key', async () => {
  const file = await fileOf();
  const [head = '', ...rest] = file.wrapped.split('.');
  for (const wrapped of [file.wrapped.slice(0, -2), `${head.slice(2)}.${rest.join('.')}`, 'x', '', [head, ...rest.slice(1)].join('.')]) {
    await assert.rejects(unwrapKey({ ...file, wrapped }, PASSPHRASE), CannotUnlock, wrapped.slice(0, 20));
  }
});

test('what is no key file, or one of a later desk, is told apart', async () => {
  const file = await fileOf();
  const cases: [unknown, WhyNoKey][] = [
    [null, 'not-a-key'], [[], 'not-a-key'], ['{}', 'not-a-key'], [{ ...file, type: 'other' }, 'not-a-key'],
    [{ ...file, version: 2 }, 'newer-key'], [{ ...file, public: {} }, 'damaged-key'], [{ ...file, wrapped: 3 }, 'damaged-key'],
  ];
  for (const [value, why] of cases) assert.throws(() => readKeyFile(value), because(why), JSON.stringify(value).slice(0, 60));
});

test('the sheet makes the same key, with the same thumbprint', async () => {
  for (let count = 0; count < 20; count += 1) {
    const pair = await makePair();
    assert.deepEqual(await pairOf(await fromGroups(await toGroups(base64url.decode(pair.d)))), pair);
  }
});

test('a key for opening cannot be read out again', async () => {
  const { privateKey } = await openingKey((await teamKey()).pair);
  assert.equal(privateKey.extractable, false);
  await assert.rejects(crypto.subtle.exportKey('jwk', privateKey));
});

test('what is pasted into programmes.yaml is the public key and nothing else', async () => {
  for (let count = 0; count < 30; count += 1) {
    const { public: open } = await makePair();
    const pasted = parse(`a-programme:\n  status: open\n${keyYaml(open, 'https://inbox.example.org')}`) as Record<string, { referral: unknown }>;
    assert.deepEqual(pasted['a-programme']?.referral, { inbox: 'https://inbox.example.org', keys: [open] });
  }
});

test('two keys of one programme are saved under two names that any system takes', async () => {
  const names = new Set<string>();
  for (const label of ['First Steps 2026', 'Ærø / ../ "ny"', '']) {
    for (let count = 0; count < 2; count += 1) {
      const file = await fileOf();
      const name = keyFileName({ ...file, programme: label, public: { ...(await makePair()).public } });
      assert.match(name, /^desk-key-[a-z0-9-]+\.json$/);
      names.add(name);
    }
  }
  assert.equal(names.size, 6);
  assert.ok(keyFileText(await fileOf()).endsWith('}\n'));
});
