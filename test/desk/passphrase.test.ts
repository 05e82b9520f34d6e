/** What counts as a good passphrase, and the ones the desk makes up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGoodEnough, SHORTEST, strengthOf, suggestPassphrase } from '../../src/desk/key/passphrase.ts';

test('too short is too short, however wild', () => {
  assert.equal(strengthOf('q7#Zp!x9$Lm2@vB5&nK'), 'short');
  assert.equal('q7#Zp!x9$Lm2@vB5&nK'.length, SHORTEST - 1);
});

test('long and easy to guess is no good', () => {
  const easy = ['passwordpasswordpassword', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnopqrstuvwxyz', '12345678901234567890123', 'qwertyuiopasdfghjklzxcvbnm', 'letmein letmein letmein'];
  for (const passphrase of easy) assert.equal(strengthOf(passphrase), 'guessable', passphrase);
});

test('what the key is for does not count as a secret', () => {
  const passphrase = 'Example Programme Derbyshire 2026';
  assert.ok(!isGoodEnough(strengthOf(passphrase, [passphrase])));
});

test('several words that do not belong together are good', () => {
  for (const passphrase of ['velvet harbour nineteen trumpet orchard', 'kettle-marzipan-octopus-lantern-7']) assert.ok(isGoodEnough(strengthOf(passphrase)), passphrase);
});

test('every suggestion is good enough, has six words, and is another one each time', () => {
  const suggested = Array.from({ length: 30 }, () => suggestPassphrase());
  for (const passphrase of suggested) {
    assert.equal(passphrase.split(' ').length, 6);
    assert.ok(isGoodEnough(strengthOf(passphrase)), passphrase);
  }
  assert.equal(new Set(suggested).size, suggested.length);
});

test('each word is drawn from the whole list', () => {
  const bounds = new Set<number>();
  suggestPassphrase((below) => {
    bounds.add(below);
    return below - 1;
  });
  assert.deepEqual([...bounds].length, 1);
  assert.ok(Number([...bounds][0]) > 7000);
});
